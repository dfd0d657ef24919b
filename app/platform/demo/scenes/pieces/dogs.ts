import { darker } from "./colour.ts";
import type { Kit } from "./kit.ts";
import { shadow } from "./land.ts";
import { circle, ellipse, group, line, path, stroke } from "./svg.ts";

interface Coat {
  coat: string;
  mark: string;
}

function dogHead({ palette }: Kit, { coat, mark }: Coat, x: number, y: number, turn: number): string {
  return group(
    [
      path("M-30 -34Q-4 -52 26 -38Q40 -26 66 -22Q80 -18 78 -4Q74 12 48 12Q20 30 -12 24Q-40 10 -30 -34Z", coat),
      path("M28 -20Q50 -22 66 -20Q80 -18 78 -4Q74 12 48 12Q36 6 28 -20Z", mark),
      ellipse(74, -15, 11, 9, palette.ink), circle(71, -18, 2.6, "#fff", 0.8),
      circle(24, -18, 5.6, palette.ink), circle(26, -20, 1.9, "#fff"),
      stroke("M74 -6Q66 8 46 4", darker(palette.ink, 0.1), 3.2),
      path("M52 7Q62 6 64 12Q66 28 58 30Q50 28 52 7Z", "#e0766c"),
      path("M-26 -36Q-50 -28 -48 10Q-44 34 -26 30Q-10 16 -8 -26Z", darker(coat, 0.3)),
    ],
    { x, y, turn },
  );
}

/** A sitting dog, about two hundred and twenty high at scale one, looking right, with a collar in the accent colour. */
export function sittingDog(kit: Kit, fur: Coat, x: number, y: number, scale: number, flip: boolean): string {
  const { coat, mark } = fur;
  return (
    shadow(kit, x, y, 190 * scale) +
    group(
      [
        stroke("M-62 -16Q-104 -24 -100 -62", coat, 17),
        path("M16 -168Q-60 -120 -76 -40Q-82 0 -50 0H34Q52 -60 46 -130Z", coat),
        path("M46 -130Q52 -60 34 -6Q14 -60 22 -128Z", mark),
        ellipse(-38, -34, 38, 36, darker(coat, 0.08)), ellipse(-22, -5, 32, 11, mark),
        line([[26, -100], [26, -10]], coat, 25), line([[38, -100], [42, -10]], darker(coat, 0.14), 18), ellipse(32, -6, 22, 10, mark),
        stroke("M4 -146Q24 -128 46 -134", kit.palette.accent, 13), circle(36, -122, 7, kit.palette.light),
        dogHead(kit, fur, 20, -180, -6),
      ],
      { x, y, scale, flip },
    )
  );
}

/** A dog that runs to the right, two hundred and sixty long at scale one. */
export function runningDog(kit: Kit, fur: Coat, x: number, y: number, scale: number, flip: boolean): string {
  const { coat, mark } = fur;
  return (
    shadow(kit, x, y, 280 * scale) +
    group(
      [
        stroke("M-104 -108Q-146 -126 -150 -164", coat, 16),
        line([[-84, -80], [-104, -50], [-140, -30]], darker(coat, 0.2), 26), line([[64, -78], [104, -56], [140, -50]], darker(coat, 0.2), 25),
        path("M-112 -112Q-60 -142 30 -130L74 -150Q112 -110 84 -62Q40 -40 -20 -60Q-60 -66 -96 -52Q-130 -76 -112 -112Z", coat),
        path("M84 -62Q40 -40 -20 -60Q30 -74 92 -96Z", mark),
        line([[-92, -84], [-80, -46], [-108, -14]], coat, 30), line([[62, -84], [74, -46], [112, -22]], coat, 28),
        ellipse(-114, -12, 15, 9, mark), ellipse(120, -20, 15, 9, mark), ellipse(148, -48, 14, 8, mark),
        stroke("M56 -140Q76 -118 96 -116", kit.palette.accent, 13),
        dogHead(kit, fur, 96, -160, -8),
      ],
      { x, y, scale, flip },
    )
  );
}
