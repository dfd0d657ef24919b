import { darker, mix } from "./colour.ts";
import type { Kit } from "./kit.ts";
import { circle, ellipse, path, rect, stroke } from "./svg.ts";

/** What somebody looks like. */
export interface Look {
  skin: string;
  hair: string;
  style: "short" | "bun" | "long" | "curls" | "hat" | "cap" | "veil" | "grey";
  top: string;
  bottom: string;
  dress: boolean;
}

/** Somebody new: neighbours of every age and colour, in warm clothes. A child is never grey. */
export function lookOf({ palette, random, hour }: Kit, child = false): Look {
  const dim = (colour: string) => (hour === "night" ? mix(colour, palette.ink, 0.26) : colour);
  const clothes = [palette.accent, palette.light, palette.leaf, palette.water, mix(palette.brick, palette.accent, 0.4), "#f2e3cc", "#d98c7a", mix(palette.water, palette.ink, 0.45), "#c9a14a", "#8d6a8f"] as const;
  const style = random.pick<Look["style"]>(["short", "bun", "long", "curls", "hat", "cap", "short", "long", child ? "curls" : "veil", child ? "hat" : "grey"]);
  return {
    skin: dim(random.pick(["#f3c9a8", "#e8b48c", "#c98d63", "#a66f48", "#7d4f35", "#f0c2a0"])),
    hair: dim(style === "grey" ? "#e4e0da" : random.pick(["#3a2a22", "#5d3d28", "#8a5a34", "#c8954f", "#2a2426", "#a8502c"])),
    style,
    top: dim(random.pick(clothes)),
    bottom: dim(mix(random.pick(["#3d4a63", "#4a4038", "#6b5a4a", palette.ink, "#77829a"]), palette.ink, 0.15)),
    dress: (style === "bun" || style === "long" || style === "veil") && random.chance(0.5),
  };
}

const woolOf = ({ palette }: Kit, { top }: Look) => mix(top, palette.accent, 0.5);

/** What falls over the back: long hair or a veil, for a head as `head` draws it. */
export function hairBehind(kit: Kit, look: Look): string {
  if (look.style === "long") return path("M-10.4 -2Q-14 12 -11 21Q-4 24 6 21Q11 12 9.6 0Z", look.hair);
  return look.style === "veil" ? path("M-11 -2Q-15 14 -13 23Q0 26 10 22Q13 12 10.6 0Z", woolOf(kit, look)) : "";
}

/** A head around (0, 0) with a radius of ten, looking a little to the right; or from behind. */
export function head(kit: Kit, look: Look, away: boolean): string {
  const { palette } = kit;
  const { skin, hair, style } = look;
  const wool = woolOf(kit, look);
  const face = away
    ? circle(0, 0, 10, style === "veil" ? wool : hair)
    : circle(-8.2, 1.4, 2.5, darker(skin, 0.1)) + circle(0, 0, 9.6, skin) +
      stroke("M2.8 0.2q1.6 1.8 -0.4 2.2", darker(skin, 0.3), 0.8) +
      stroke("M-2 -3.4q1.6 -1.2 3.2 -0.2M4.4 -3.4q1.6 -1 2.8 0", style === "grey" ? "#9a938a" : hair, 0.9) +
      circle(-0.3, -0.4, 1, palette.ink) + circle(5.6, -0.4, 1, palette.ink) +
      stroke("M0 4.4q2.6 2.4 5.2 0", palette.ink, 0.9) +
      ellipse(-2.2, 2.6, 1.9, 1.3, "#d9604a", 0.3) + ellipse(7.2, 2.6, 1.5, 1.3, "#d9604a", 0.3);
  const crop = path("M-10.2 2Q-12 -11 0 -11.4Q11 -11.4 10.2 -1.6Q6 -3.4 3 -6Q-3 -2.6 -7.2 -3Q-7.6 0 -8.4 3Z", hair);
  const hats: Record<Look["style"], string> = {
    short: crop,
    grey: crop,
    long: path("M-10.6 14Q-13 -11.6 0 -11.8Q11.6 -11.6 10.4 0Q8 -4 4 -7Q-3 -3 -6.6 -1Q-8 6 -6.6 14Q-8.6 16 -10.6 14Z", hair),
    bun: circle(-5, -12, 4.6, hair) + crop,
    curls: [[-9, -1], [-8, -6], [-4, -10], [1, -11], [6, -9], [9, -5]].map(([x = 0, y = 0]) => circle(x, y, 4.4, hair)).join(""),
    hat: path("M-10.4 -3.4Q-10 -15 0 -15Q10 -15 10.4 -3.4Z", wool) + rect(-11, -6, 22, 4.4, mix(wool, "#fffaf0", 0.35), { radius: 2.2 }) + circle(0, -16, 3.4, mix(wool, "#fffaf0", 0.5)),
    cap: path("M-10 -3Q-9.6 -12.6 0 -12.6Q9 -12.6 10 -4H15Q15 -1.6 11 -2Z", wool),
    veil: path("M-7.6 9Q-2 12.6 5 9.6L7.6 13.6Q-1 18 -10.6 13Z", wool) + path("M-10.6 8Q-13.6 -12 0 -12Q11.6 -12 10.4 1Q9 -5 4 -6.6Q-4 -6 -6.6 1Q-7 6 -5 10Z", wool),
  };
  return (away ? hairBehind(kit, look) : "") + face + (away && (style === "short" || style === "grey" || style === "long") ? "" : hats[style]);
}
