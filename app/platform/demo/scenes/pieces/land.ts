import { darker, mix, paler } from "./colour.ts";
import { hazy, type Kit } from "./kit.ts";
import { HEIGHT, WIDTH, circle, ellipse, flowing, group, n, path, polygon, rect, stroke, type Point } from "./svg.ts";

/** A rolling edge from left to right, filled to the bottom. */
export function hill({ random }: Kit, y: number, height: number, fill: string): string {
  const points: Point[] = Array.from({ length: 7 }, (_, index): Point => [(index * WIDTH) / 6, y + random.between(-height, height)]);
  return path(`${flowing(points)}V${HEIGHT}H0Z`, fill);
}

/** Bushes and woods far away, along the horizon. */
export function treeline(kit: Kit, y: number, share: number): string {
  const { random, palette } = kit;
  const colour = hazy(kit, palette.leaf, share);
  const crowns = Array.from({ length: 46 }, (_, index) => {
    const r = random.between(16, 44) * (random.chance(0.15) ? 1.5 : 1);
    return ellipse(index * 36, y, r, r * random.between(0.7, 1.15), random.chance(0.4) ? mix(colour, palette.ink, 0.07) : colour);
  });
  return group([...crowns, rect(0, y - 6, WIDTH, 40, colour)]);
}

/** Grass from a line to the bottom: brighter afar, with soft stripes and tufts. */
export function grass(kit: Kit, y: number, colour = kit.palette.ground): string {
  const { random, defs, palette } = kit;
  const stripes = random.some(5, 8, () => {
    const at = random.between(y + 30, HEIGHT);
    return ellipse(random.between(0, WIDTH), at, random.between(200, 520), 8 + (at - y) * 0.06, random.chance(0.5) ? paler(colour, 0.25) : mix(colour, palette.leaf, 0.4), 0.35);
  });
  const tufts = random.some(34, 50, () => {
    const at = random.between(y + 20, HEIGHT);
    return tuft(kit, random.between(0, WIDTH), at, 8 + (at - y) * 0.045, mix(colour, palette.leaf, random.between(0.3, 0.8)));
  });
  return rect(0, y, WIDTH, HEIGHT - y, defs.flow([paler(colour, 0.22), colour, mix(colour, palette.leaf, 0.45)])) + stripes.join("") + tufts.join("");
}

function tuft({ random }: Kit, x: number, y: number, size: number, colour: string): string {
  return stroke(`M${n(x)} ${n(y)}q-2 -${n(size * 0.6)} -${n(size * 0.5)} -${n(size)}M${n(x)} ${n(y)}v-${n(size * 1.2)}M${n(x)} ${n(y)}q2 -${n(size * 0.6)} ${n(size * random.between(0.4, 0.8))} -${n(size)}`, colour, Math.max(2, size * 0.14), 0.8);
}

/** Little flowers strewn over a field. */
export function flowers({ random, palette }: Kit, x: number, y: number, width: number, height: number, count: number): string {
  const colours = [palette.accent, palette.light, "#fdf6ec", mix(palette.accent, "#c77bb0", 0.7)] as const;
  return Array.from({ length: count }, () => {
    const depth = random.between(0, 1);
    const [at, low, r] = [x + random.between(0, width), y + depth * height, 4 + depth * 6];
    return stroke(`M${n(at)} ${n(low)}v${n(r * 3)}`, palette.leaf, r * 0.35) + circle(at, low, r, random.pick(colours)) + circle(at, low, r * 0.4, darker(palette.light, 0.2));
  }).join("");
}

/** A way that comes towards us: narrow afar, wide near by. */
export function way({ defs }: Kit, top: Point, topWidth: number, bottom: number, bottomWidth: number, colour: string): string {
  const [x, y] = top;
  const bend = (bottom - x) * 0.2;
  const edge = (half: number, low: number) => `${n(x + half + bend * 2)} ${n(y + (HEIGHT - y) * 0.35)} ${n(bottom + low - bend)} ${n(y + (HEIGHT - y) * 0.6)}`;
  return path(
    `M${n(x - topWidth / 2)} ${n(y)}C${edge(-topWidth / 2, -bottomWidth * 0.35)} ${n(bottom - bottomWidth / 2)} ${HEIGHT}H${n(bottom + bottomWidth / 2)}C${n(bottom + bottomWidth * 0.35 - bend)} ${n(y + (HEIGHT - y) * 0.6)} ${n(x + topWidth / 2 + bend * 2)} ${n(y + (HEIGHT - y) * 0.35)} ${n(x + topWidth / 2)} ${n(y)}Z`,
    defs.flow([paler(colour, 0.3), colour]),
  );
}

/** Stones from a line to the bottom, in rows that widen towards us. */
export function paving(kit: Kit, y: number, colour: string): string {
  const { defs, random } = kit;
  const rows = Array.from({ length: 9 }, (_, index) => y + (HEIGHT - y) * ((index + 1) / 10) ** 1.6);
  const seams = rows.map((at) => rect(0, at, WIDTH, 2 + (at - y) * 0.006, darker(colour, 0.3), { opacity: 0.18 }));
  const stones = random.some(26, 40, () => {
    const row = random.int(0, 7);
    const [top = y, next = y] = rows.slice(row, row + 2);
    const width = (next - top) * 2.4;
    const x = random.between(-50, WIDTH);
    return polygon([[x, top], [x + width, top], [x + width * 1.05, next], [x - width * 0.05, next]], random.chance(0.5) ? paler(colour, 0.4) : darker(colour, 0.35), 0.13);
  });
  return rect(0, y, WIDTH, HEIGHT - y, defs.flow([paler(colour, 0.2), colour, darker(colour, 0.12)])) + stones.join("") + seams.join("");
}

/** The soft shadow of something that stands on the ground. */
export function shadow({ palette }: Kit, x: number, y: number, width: number): string {
  return ellipse(x, y, width / 2, width * 0.07, palette.ink, 0.2);
}
