import { darker, mix, paler } from "./colour.ts";
import type { Kit } from "./kit.ts";
import { shadow } from "./land.ts";
import { circle, ellipse, group, line, n, path, stroke, type Point } from "./svg.ts";

const BLOSSOMS: readonly [string, string] = ["#f3c9d0", "#f8e6e2"];

/** The colour of a tree's leaves in this season. */
export function foliage({ palette, random, season, hour }: Kit): string {
  const night = (colour: string) => (hour === "night" ? mix(colour, palette.leaf, 0.75) : colour);
  if (season === "autumn") return night(random.pick(["#cf7c2e", "#dda23a", "#b4562f", mix(palette.leaf, "#c9a13a", 0.5)]));
  if (season === "spring" && random.chance(0.35)) return night(random.pick([...BLOSSOMS, mix(palette.leaf, "#cfe07a", 0.5)]));
  return mix(palette.leaf, random.pick([palette.ground, palette.ink, "#c6c94e"]), random.between(0.02, 0.22));
}

function bare({ palette, random }: Kit, height: number): string {
  const wood = darker(mix(palette.brick, palette.ink, 0.55), 0.1);
  const branches = [-1, 1, -1, 1, -1, 1, -1, 1].map((side, index) => {
    const from = -height * (0.32 + index * 0.07);
    const reach = height * random.between(0.2, 0.36) * (1 - index * 0.07);
    const tip: Point = [side * reach, from - reach * random.between(0.8, 1.2)];
    return stroke(`M0 ${n(from)}Q${n(tip[0] * 0.5)} ${n(from - reach * 0.3)} ${n(tip[0])} ${n(tip[1])}M${n(tip[0] * 0.5)} ${n(from - reach * 0.4)}L${n(tip[0] * 0.55)} ${n(tip[1] - reach * 0.2)}M${n(tip[0] * 0.75)} ${n(from - reach * 0.68)}l${n(side * reach * 0.38)} -${n(reach * 0.12)}`, wood, height * 0.018);
  });
  return path(`M${n(-height * 0.035)} 0Q${n(-height * 0.02)} ${n(-height * 0.5)} 0 ${n(-height * 0.97)}Q${n(height * 0.02)} ${n(-height * 0.5)} ${n(height * 0.035)} 0Z`, wood) + branches.join("");
}

function crown({ random, palette, hour }: Kit, height: number, colour: string, wide: number): string {
  const [cy, rx, ry] = [-height * 0.64, height * 0.31 * wide, height * 0.32];
  const puffs = Array.from({ length: 15 }, (_, index) => {
    const angle = (index / 15) * Math.PI * 2 + random.between(-0.18, 0.18);
    const far = random.between(0.62, 0.8);
    return { x: Math.cos(angle) * rx * far, y: cy + Math.sin(angle) * ry * far, r: height * random.between(0.075, 0.125) };
  });
  const dark = BLOSSOMS.includes(colour) ? mix(colour, "#c0708a", 0.4) : mix(colour, palette.ink, 0.28);
  const glow = hour === "night" ? 0.08 : 0.22;
  const shade = puffs.map(({ x, y, r }) => circle(x + r * 0.16, y + r * 0.26, r, dark));
  const body = puffs.map(({ x, y, r }) => circle(x * 0.9 - r * 0.2, y - r * 0.2, r * 0.95, colour));
  const clumps = random.some(5, 7, () => {
    const [angle, far, r] = [random.between(2.6, 5.2), random.between(0.1, 0.62), height * random.between(0.05, 0.085)];
    const [x, y] = [Math.cos(angle) * rx * far, cy + Math.sin(angle) * ry * far];
    return path(`M${n(x - r * 1.5)} ${n(y)}a${n(r * 0.8)} ${n(r * 0.8)} 0 0 1 ${n(r * 0.9)} ${n(-r * 0.7)}a${n(r)} ${n(r)} 0 0 1 ${n(r * 1.5)} ${n(r * 0.1)}a${n(r * 0.7)} ${n(r * 0.7)} 0 0 1 ${n(r * 0.6)} ${n(r * 0.8)}q${n(-r * 1.5)} ${n(-r * 0.5)} ${n(-r * 3)} ${n(-r * 0.2)}z`, paler(colour, glow), 0.7);
  });
  const folds = random.some(3, 5, () => {
    const [angle, far, r] = [random.between(-0.3, 1.7), random.between(0.25, 0.7), height * random.between(0.05, 0.08)];
    const [x, y] = [Math.cos(angle) * rx * far, cy + Math.sin(angle) * ry * far];
    return path(`M${n(x - r * 1.3)} ${n(y)}q${n(r * 1.2)} ${n(r * 1.1)} ${n(r * 2.6)} ${n(-r * 0.3)}q${n(-r * 0.6)} ${n(r * 1.5)} ${n(-r * 1.7)} ${n(r * 1.2)}q${n(-r * 0.8)} 0 ${n(-r * 0.9)} ${n(-r * 0.9)}z`, dark, 0.6);
  });
  const leaves = random.some(18, 28, () => {
    const [angle, far] = [random.between(0, Math.PI * 2), random.between(0.1, 0.95)];
    return ellipse(Math.cos(angle) * rx * far, cy + Math.sin(angle) * ry * far, height * 0.011, height * 0.008, random.chance(0.55) ? paler(colour, glow * 1.7) : dark, 0.6);
  });
  return ellipse(rx * 0.05, cy + ry * 0.06, rx * 0.82, ry * 0.84, dark) + shade.join("") + ellipse(-rx * 0.06, cy - ry * 0.05, rx * 0.74, ry * 0.74, colour) + body.join("") + folds.join("") + clumps.join("") + leaves.join("");
}

function trunk({ palette }: Kit, height: number, thick: number): string {
  const wood = mix("#6d4c38", palette.ink, 0.3);
  const half = height * thick;
  return (
    path(`M${n(-half * 1.5)} 0Q${n(-half * 0.7)} ${n(-height * 0.08)} ${n(-half * 0.7)} ${n(-height * 0.5)}H${n(half * 0.7)}Q${n(half * 0.7)} ${n(-height * 0.08)} ${n(half * 1.5)} 0Z`, wood) +
    path(`M${n(half * 0.1)} ${n(-height * 0.5)}H${n(half * 0.7)}Q${n(half * 0.7)} ${n(-height * 0.08)} ${n(half * 1.5)} 0H${n(half * 0.3)}Z`, darker(wood, 0.3), 0.6) +
    line([[-half * 0.2, -height * 0.3], [-height * 0.13, -height * 0.48]], wood, half * 0.7) +
    line([[half * 0.2, -height * 0.34], [height * 0.13, -height * 0.5]], wood, half * 0.7)
  );
}

/** A broad tree with its shadow; its foot stands on (x, y). */
export function tree(kit: Kit, x: number, y: number, height: number, { fruit = false, wide = 1, colour = foliage(kit) }: { fruit?: boolean; wide?: number; colour?: string } = {}): string {
  const { random, palette, season } = kit;
  if (season === "winter") return shadow(kit, x, y, height * 0.4) + group([bare(kit, height)], { x, y });
  const apples = fruit && season !== "spring" ? random.some(10, 16, () => circle(random.between(-0.27, 0.27) * height * wide, -height * random.between(0.42, 0.86), height * 0.023, palette.accent)) : [];
  return shadow(kit, x, y, height * 0.62 * wide) + group([trunk(kit, height, 0.034), crown(kit, height, colour, wide), ...apples], { x, y });
}

/** A tall, narrow tree, as they stand along roads. */
export function poplar(kit: Kit, x: number, y: number, height: number): string {
  const { palette, random, season } = kit;
  if (season === "winter") return group([bare(kit, height)], { x, y });
  const dim = mix(palette.leaf, season === "autumn" ? "#dda23a" : "#c6c94e", random.between(0, season === "autumn" ? 0.5 : 0.25));
  const column = (share: number, left: number, top: number) => `M${n(left)} ${n(-height * 0.1)}C${n(left - height * share * 1.2)} ${n(-height * 0.12)} ${n(left - height * share * 1.15)} ${n(-height * 0.5)} ${n(left - height * share * 0.75)} ${n(-height * 0.78)}Q${n(left - height * share * 0.4)} ${n(-height * top)} ${n(left)} ${n(-height * top)}Q${n(left + height * share * 0.5)} ${n(-height * top)} ${n(left + height * share * 0.8)} ${n(-height * 0.74)}C${n(left + height * share * 1.1)} ${n(-height * 0.45)} ${n(left + height * share * 1.2)} ${n(-height * 0.12)} ${n(left)} ${n(-height * 0.1)}Z`;
  const strokes = [0.3, 0.45, 0.6, 0.75].map((at, index) => stroke(`M${n((index % 2 ? 0.035 : -0.03) * height)} ${n(-height * at + height * 0.09)}q${n(height * 0.012)} ${n(-height * 0.06)} 0 ${n(-height * 0.13)}`, mix(dim, palette.ink, 0.25), height * 0.014, 0.6));
  return group([stroke(`M0 0V${n(-height * 0.4)}`, mix("#6d4c38", palette.ink, 0.3), height * 0.028), path(column(0.1, 0, 1), mix(dim, palette.ink, 0.22)), path(column(0.075, -height * 0.014, 0.97), dim), path(column(0.03, -height * 0.034, 0.9), paler(dim, 0.2), 0.5), ...strokes], { x, y });
}

/** A pollard willow: a thick old trunk with a wild head of twigs. */
export function willow(kit: Kit, x: number, y: number, height: number): string {
  const { random, palette } = kit;
  const colour = foliage(kit);
  const twigs = Array.from({ length: 46 }, (_, index) => {
    const angle = Math.PI * (1.1 + (index / 45) * 0.8);
    const long = height * random.between(0.3, 0.5);
    const [tx, ty] = [Math.cos(angle) * long * 0.8, -height * 0.5 + Math.sin(angle) * long];
    return stroke(`M${n(tx * 0.2)} ${n(-height * 0.5)}L${n(tx)} ${n(ty)}`, mix(colour, random.chance(0.5) ? palette.ink : "#dfe08a", random.between(0.02, 0.24)), height * random.between(0.02, 0.035));
  });
  const heart = [-0.16, -0.06, 0.06, 0.16].map((at) => circle(at * height, -height * (0.62 - Math.abs(at) * 0.5), height * 0.12, mix(colour, palette.ink, 0.1)));
  const wood = mix("#7b5c42", palette.ink, 0.3);
  return shadow(kit, x, y, height * 0.4) + group([...heart, ...twigs, path(`M${n(-height * 0.09)} 0Q${n(-height * 0.05)} ${n(-height * 0.25)} ${n(-height * 0.11)} ${n(-height * 0.5)}Q0 ${n(-height * 0.6)} ${n(height * 0.11)} ${n(-height * 0.5)}Q${n(height * 0.05)} ${n(-height * 0.25)} ${n(height * 0.1)} 0Z`, wood), stroke(`M${n(height * 0.03)} ${n(-height * 0.05)}q${n(height * 0.02)} ${n(-height * 0.2)} ${n(-height * 0.01)} ${n(-height * 0.4)}`, darker(wood, 0.35), height * 0.016, 0.6)], { x, y });
}

/** A rounded bush. */
export function bush(kit: Kit, x: number, y: number, size: number, colour = foliage(kit)): string {
  const { palette, random } = kit;
  const dark = mix(colour, palette.ink, 0.25);
  const puffs = [-0.6, -0.25, 0.15, 0.55].map((at) => ({ at: at * size, r: size * random.between(0.3, 0.45) }));
  return group([...puffs.map(({ at, r }) => circle(at, -r * 0.7, r, dark)), ...puffs.map(({ at, r }) => circle(at - r * 0.12, -r * 0.9, r * 0.8, colour)), ...puffs.map(({ at, r }) => circle(at - r * 0.3, -r * 1.15, r * 0.34, paler(colour, 0.25), 0.6)), ellipse(0, 0, size, size * 0.06, dark)], { x, y });
}
