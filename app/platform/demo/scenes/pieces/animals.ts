import { darker, mix, paler } from "./colour.ts";
import type { Kit } from "./kit.ts";
import { circle, ellipse, group, line, path, rect, stroke } from "./svg.ts";

/** A sheep, a hundred wide at scale one. */
export function sheep({ palette, random }: Kit, x: number, y: number, scale: number, flip = random.chance(0.5)): string {
  const wool = "#f3ecdd";
  const coat = [[-24, -44], [-8, -52], [12, -52], [28, -44], [32, -30], [14, -24], [-8, -22], [-26, -28]].map(([cx = 0, cy = 0]) => circle(cx, cy, 15, wool));
  return group([ellipse(0, 0, 44, 5, palette.ink, 0.2), line([[-18, -20], [-18, -2]], palette.ink, 6), line([[20, -20], [20, -2]], palette.ink, 6), line([[-8, -18], [-8, -2]], palette.ink, 6, 0.7), ...coat, ellipse(0, -36, 34, 20, wool), ellipse(4, -26, 30, 9, darker(wool, 0.16), 0.5), path("M34 -56Q52 -58 56 -44Q54 -34 46 -34Q36 -38 34 -56Z", palette.ink), ellipse(34, -54, 8, 4, palette.ink), circle(48, -48, 1.6, "#fff")], { x, y, scale, flip });
}

/** A black and white cow grazing, a hundred and sixty wide at scale one. */
export function cow({ palette, random }: Kit, x: number, y: number, scale: number, flip = random.chance(0.5)): string {
  const dark = mix(palette.ink, palette.brick, random.chance(0.4) ? 0.7 : 0.05);
  return group([ellipse(0, 0, 80, 7, palette.ink, 0.18), ...[-52, -36, 34, 48].map((at) => line([[at, -40], [at, -3]], at === -36 || at === 34 ? "#d8cfbf" : "#f4eddf", 10)), path("M-66 -80Q-70 -96 -52 -98H44Q62 -98 62 -76V-46Q40 -34 0 -36Q-40 -34 -62 -46Z", "#f4eddf"), path("M-40 -98Q-44 -66 -18 -62Q8 -66 2 -98Z", dark), path("M26 -98Q24 -74 46 -68L62 -72Q62 -98 44 -98Z", dark), path("M58 -92Q78 -86 88 -56Q92 -40 82 -36Q74 -36 70 -48L52 -66Z", dark), path("M80 -50Q92 -46 88 -36Q80 -32 76 -40Z", "#e8b9a4"), stroke("M-66 -84Q-78 -74 -72 -48", dark, 4)], { x, y, scale, flip });
}

/** A duck or, when pale and larger, a swan, swimming on y. */
export function waterBird({ palette, random }: Kit, x: number, y: number, scale: number, swan = false): string {
  const body = swan ? "#fbf7ef" : mix("#8a6d4f", palette.ink, 0.15);
  const neck = swan ? stroke("M26 -14Q40 -30 30 -48Q32 -60 44 -56", body, 9) + path("M44 -62Q56 -60 60 -52L44 -50Z", palette.accent) : circle(34, -22, 10, mix("#2f7d5b", palette.ink, 0.1)) + path("M42 -24L56 -20L42 -16Z", "#e8b23a") + rect(26, -14, 14, 4, "#f4eddf", { radius: 2 });
  return group([ellipse(4, 3, 46, 5, "#ffffff", 0.35), path("M-40 -18Q-20 -10 -6 -24Q22 -28 36 -10Q30 6 0 6Q-32 6 -40 -18Z", body), path("M-26 -12Q-6 -26 16 -12Q2 0 -26 -12Z", darker(body, 0.18), 0.7), neck], { x, y, scale, flip: random.chance(0.5) });
}

/** The colours of a cat or dog. */
export function fur({ random, hour, palette }: Kit): { coat: string; mark: string } {
  const choice = random.pick([
    { coat: "#d98a45", mark: "#f6e6cc" },
    { coat: "#3a3438", mark: "#f4eee4" },
    { coat: "#8f8b88", mark: "#efe9df" },
    { coat: "#c9a074", mark: "#f7ecda" },
    { coat: "#f1e6d2", mark: "#c98a55" },
    { coat: "#7a543a", mark: "#e9d3b2" },
  ]);
  return hour === "night" ? { coat: mix(choice.coat, palette.ink, 0.4), mark: mix(choice.mark, palette.ink, 0.4) } : choice;
}

/** A sitting cat, a hundred and seventy high at scale one, looking at us. */
export function sittingCat({ palette }: Kit, { coat, mark }: { coat: string; mark: string }, x: number, y: number, scale: number, flip: boolean): string {
  const stripe = darker(coat, 0.3);
  return group(
    [
      stroke("M38 -10Q88 -4 84 -44Q82 -62 68 -58", coat, 15),
      path("M-30 -104Q-58 -40 -46 0H44Q58 -46 28 -104Z", coat),
      path("M10 -100Q44 -60 38 0H44Q58 -46 28 -104Z", stripe, 0.35),
      path("M-18 -92Q-28 -50 -20 -18Q0 -8 14 -18Q22 -54 14 -92Z", mark),
      ellipse(-18, -4, 15, 10, mark), ellipse(14, -4, 15, 10, mark),
      line([[-18, -50], [-18, -8]], coat, 17), line([[14, -50], [14, -8]], coat, 17),
      ellipse(-18, -4, 12, 8, mark), ellipse(14, -4, 12, 8, mark),
      path("M-42 -160L-36 -116L-8 -140Z", coat), path("M38 -160L32 -116L6 -140Z", coat),
      path("M-37 -150L-33 -126L-18 -138Z", "#e5a896"), path("M33 -150L29 -126L15 -138Z", "#e5a896"),
      ellipse(-2, -114, 42, 34, coat),
      path("M-2 -122Q-24 -100 -14 -90Q-2 -82 10 -90Q20 -100 -2 -122Z", mark),
      stroke("M-2 -146V-132M-14 -144L-11 -134M10 -144L7 -134", stripe, 4.5),
      ellipse(-18, -116, 7.5, 8.5, "#f3e8a8"), ellipse(15, -116, 7.5, 8.5, "#f3e8a8"),
      ellipse(-17, -116, 3, 7.5, palette.ink), ellipse(15, -116, 3, 7.5, palette.ink),
      path("M-7 -106H4L-1.5 -99Z", "#d9806f"),
      stroke("M-1.5 -99Q-4 -92 -10 -94M-1.5 -99Q1 -92 7 -94", palette.ink, 2),
      stroke("M-22 -100L-54 -106M-22 -97L-53 -95M19 -100L51 -106M19 -97L50 -95", paler(coat, 0.5), 1.6),
    ],
    { x, y, scale, flip },
  );
}

/** A cat asleep in a ring, two hundred wide at scale one. */
export function sleepingCat({ palette }: Kit, { coat, mark }: { coat: string; mark: string }, x: number, y: number, scale: number, flip: boolean): string {
  const stripe = darker(coat, 0.28);
  return group(
    [
      ellipse(0, 0, 112, 10, palette.ink, 0.2),
      path("M-100 -14Q-104 -84 -20 -92Q70 -98 98 -42Q108 -4 70 0H-70Q-96 0 -100 -14Z", coat),
      stroke("M-10 -90Q-2 -74 -8 -58M24 -90Q34 -72 28 -56M56 -80Q64 -64 58 -48", stripe, 8, 0.7),
      stroke("M92 -24Q96 0 40 -2Q-6 -4 -34 -8", stripe, 22), stroke("M-20 -7Q-30 -8 -38 -9", mark, 20),
      path("M-104 -72L-92 -36L-66 -58Z", coat), path("M-36 -76L-40 -40L-64 -56Z", coat), path("M-98 -64L-90 -44L-76 -56Z", "#e5a896"),
      ellipse(-68, -32, 37, 30, coat), path("M-72 -42Q-94 -18 -72 -8Q-48 -10 -56 -30Z", mark),
      stroke("M-90 -34q7 6 14 0M-62 -34q7 6 14 0", palette.ink, 3), path("M-76 -24H-66L-71 -18Z", "#d9806f"),
    ],
    { x, y, scale, flip },
  );
}
