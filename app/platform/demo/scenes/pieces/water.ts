import { darker, mix, paler } from "./colour.ts";
import type { Kit } from "./kit.ts";
import { WIDTH, ellipse, group, n, path, rect, stroke } from "./svg.ts";

/** A stretch of water over the whole width, with the light of the sky on it. */
export function water(kit: Kit, top: number, bottom: number): string {
  const { palette, random, defs, hour } = kit;
  const body = rect(0, top, WIDTH, bottom - top, defs.flow([mix(palette.water, palette.sky[1], 0.55), palette.water, darker(palette.water, 0.18)]));
  const ripples = random.some(46, 64, () => {
    const depth = random.between(0, 1);
    const width = 30 + depth * random.between(60, 190);
    const light = random.chance(0.6);
    return rect(random.between(-80, WIDTH), top + 6 + depth ** 1.4 * (bottom - top - 12), width, 2 + depth * 5, light ? paler(palette.sky[1], 0.3) : darker(palette.water, 0.3), { radius: 4, opacity: light ? 0.4 : 0.22 });
  });
  const glow = hour === "day" ? "" : ellipse(random.between(300, 1300), top + (bottom - top) * 0.2, 260, (bottom - top) * 0.5, defs.fade(palette.light, 0.45, "round"));
  return body + glow + ripples.join("");
}

/** What stands at the water, upside down and faint. */
export function reflection({ palette, defs }: Kit, x: number, y: number, width: number, height: number, colour: string): string {
  return rect(x, y, width, height, defs.fade(mix(colour, palette.water, 0.35), 0.6, "down"));
}

/** Reed with cattails, growing up from `y`. */
export function reeds({ palette, random }: Kit, x: number, y: number, width: number, height: number): string {
  const stems = Array.from({ length: Math.max(6, Math.round(width / 13)) }, () => {
    const at = x + random.between(0, width);
    const tall = height * random.between(0.55, 1.1);
    const lean = random.between(-0.16, 0.22) * tall;
    const colour = mix(palette.leaf, random.chance(0.4) ? "#d2b45c" : palette.ink, random.between(0.1, 0.4));
    const leaf = stroke(`M${n(at)} ${n(y)}q${n(lean * 0.1)} -${n(tall * 0.6)} ${n(lean)} -${n(tall)}`, colour, random.between(4, 8));
    if (!random.chance(0.3)) return leaf;
    return leaf + path(`M${n(at + lean - 6)} ${n(y - tall)}q6 -9 12 0v${n(height * 0.17)}q-6 9 -12 0z`, mix("#7a4a2b", palette.ink, 0.2));
  });
  return group(stems);
}
