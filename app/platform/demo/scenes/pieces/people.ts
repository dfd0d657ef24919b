import { darker, mix } from "./colour.ts";
import type { Kit } from "./kit.ts";
import { hairBehind, head, lookOf, type Look } from "./looks.ts";
import { shadow } from "./land.ts";
import { circle, group, line, n, path, polygon, type Point } from "./svg.ts";

type Limb = readonly [Point, Point];

/** How somebody stands, sits or moves, in hundredths of their height; feet at (0, 0), looking right. */
export interface Pose {
  hip: Point;
  lean: number;
  legs: readonly [Limb, Limb];
  /** Elbow and hand; the far arm first. */
  arms: readonly [Limb, Limb];
}

const still: readonly [Limb, Limb] = [[[-4, -23], [-6, -2]], [[4, -23], [6, -2]]];
const step: readonly [Limb, Limb] = [[[-1, -24], [-15, -5]], [[9, -25], [13, -2]]];
const seated: readonly [Limb, Limb] = [[[17, -31], [16, -2]], [[20, -29], [22, -2]]];
const low: Limb = [[-13, -61], [-13, -46]];

export const poses = {
  stand: { hip: [0, -46], lean: 0, legs: still, arms: [low, [[13, -61], [12, -46]]] },
  walk: { hip: [0, -46], lean: 3, legs: step, arms: [[[10, -62], [19, -53]], [[-8, -60], [-13, -47]]] },
  wave: { hip: [0, -46], lean: 0, legs: still, arms: [low, [[19, -76], [21, -95]]] },
  cheer: { hip: [0, -46], lean: 1, legs: step, arms: [[[-18, -82], [-20, -101]], [[19, -82], [23, -101]]] },
  carry: { hip: [0, -46], lean: -1, legs: still, arms: [[[4, -58], [20, -58]], [[6, -58], [21, -56]]] },
  hold: { hip: [0, -46], lean: 1, legs: step, arms: [[[8, -58], [18, -55]], [[15, -66], [27, -70]]] },
  sit: { hip: [0, -30], lean: 1, legs: seated, arms: [[[6, -42], [18, -36]], [[9, -44], [19, -35]]] },
  read: { hip: [0, -30], lean: 2, legs: seated, arms: [[[8, -44], [20, -50]], [[11, -43], [22, -49]]] },
  bend: { hip: [0, -44], lean: 19, legs: still, arms: [[[26, -52], [33, -34]], [[28, -52], [38, -36]]] },
  kick: { hip: [0, -47], lean: -5, legs: [[[-5, -24], [-13, -2]], [[14, -31], [30, -18]]], arms: [[[11, -72], [22, -80]], [[-17, -66], [-24, -56]]] },
  reach: { hip: [0, -46], lean: 2, legs: still, arms: [[[14, -66], [26, -74]], [[15, -62], [29, -68]]] },
  pull: { hip: [-8, -42], lean: -13, legs: [[[4, -26], [10, -2]], [[6, -24], [20, -2]]], arms: [[[-4, -60], [14, -58]], [[-4, -56], [22, -56]]] },
  ride: { hip: [14, -60], lean: 7, legs: [[[29, -37], [19, -19]], [[35, -46], [27, -12]]], arms: [[[38, -76], [51, -63]], [[36, -74], [50, -61]]] },
  table: { hip: [0, -46], lean: 2, legs: still, arms: [[[14, -59], [20, -48]], [[-12, -58], [2, -49]]] },
  drum: { hip: [0, -46], lean: 1, legs: still, arms: [[[12, -60], [22, -58]], [[17, -64], [27, -54]]] },
} satisfies Record<string, Pose>;

/** Draws somebody; their feet are on (x, y). */
export function person(
  kit: Kit,
  x: number,
  y: number,
  height: number,
  { pose = poses.stand, child = false, look = lookOf(kit, child), flip = false, away = false, turn = 0, holds = "", shade = true }: { pose?: Pose; look?: Look; flip?: boolean; away?: boolean; child?: boolean; turn?: number; holds?: string; shade?: boolean } = {},
): string {
  const { hip, lean } = pose;
  const neck: Point = [hip[0] + lean, hip[1] - 31];
  const sleeve = darker(look.top, 0.12);
  const arm = ([elbow, hand]: Limb, side: number, colour: string) => circle(hand[0], hand[1], 3.6, look.skin) + line([[neck[0] + side * 7.5, neck[1] + 4], elbow, hand], colour, 6.6);
  const leg = ([knee, foot]: Limb, side: number, colour: string) => line([[hip[0] + side * 3.5, hip[1]], knee, foot], colour, 8) + line([[foot[0] - 1, foot[1] + 0.5], [foot[0] + 4.5, foot[1] + 0.5]], darker(look.bottom, 0.55), 5);
  const torso: Point[] = [[neck[0] - 8, neck[1] + 2], [neck[0] + 8, neck[1] + 2], [hip[0] + 6.5, hip[1] + 2], [hip[0] - 6.5, hip[1] + 2]];
  const back: Point[] = [[neck[0] - 8, neck[1] + 2], [neck[0] - 3, neck[1] + 2], [hip[0] - 2, hip[1] + 2], [hip[0] - 6.5, hip[1] + 2]];
  const skirt = look.dress && hip[1] < -40 ? path(`M${n(hip[0] - 7)} ${n(hip[1] - 4)}L${n(hip[0] - 13)} ${n(hip[1] + 24)}Q${n(hip[0])} ${n(hip[1] + 28)} ${n(hip[0] + 14)} ${n(hip[1] + 23)}L${n(hip[0] + 7)} ${n(hip[1] - 4)}Z`, mix(look.top, "#1c2030", 0.06)) : "";
  const skull = { x: neck[0] + lean * 0.2 + 0.6, y: neck[1] - 13, scale: child ? 1.3 : 1 };
  const body = [
    away ? "" : group([hairBehind(kit, look)], skull),
    arm(pose.arms[0], 1, darker(sleeve, 0.16)),
    leg(pose.legs[0], -1, darker(look.bottom, 0.2)),
    leg(pose.legs[1], 1, look.bottom),
    skirt,
    line([neck, [neck[0] + lean * 0.15, neck[1] - 8]], darker(look.skin, 0.14), 6.5),
    `<g stroke="${look.top}" stroke-width="5" stroke-linejoin="round">${polygon(torso, look.top)}</g>`,
    path(`M${n(neck[0] - 9)} ${n(neck[1] + 1)}Q${n(neck[0] - 4)} ${n(neck[1] - 2)} ${n(neck[0] - 3.6)} ${n(neck[1] - 5)}H${n(neck[0] + 3.8)}Q${n(neck[0] + 4)} ${n(neck[1] - 2)} ${n(neck[0] + 9)} ${n(neck[1] + 1)}Z`, look.top),
    polygon(back, "#1c2030", 0.12),
    away ? "" : path(`M${n(neck[0] - 3.8)} ${n(neck[1] - 5.4)}H${n(neck[0] + 4.4)}Q${n(neck[0] + 3)} ${n(neck[1] - 0.4)} ${n(neck[0] + 1)} ${n(neck[1] + 0.4)}Q${n(neck[0] - 2.4)} ${n(neck[1] - 0.6)} ${n(neck[0] - 3.8)} ${n(neck[1] - 5.4)}Z`, darker(look.skin, 0.1)),
    group([head(kit, look, away)], skull),
    holds,
    arm(pose.arms[1], -0.6, sleeve),
  ];
  return (shade ? shadow(kit, x, y, height * 0.4) : "") + group(body, { x, y, scale: height / 100, flip, turn });
}

/** Some people strolling at the same distance, spread from left to right. */
export function strollers(kit: Kit, y: number, height: number, count: number, from = 80, to = 1520): string {
  const { random } = kit;
  return Array.from({ length: count }, (_, index) => {
    const child = random.chance(0.22);
    const x = from + ((index + random.between(0.15, 0.85)) * (to - from)) / count;
    return person(kit, x, y + random.between(-0.12, 0.12) * height, height * (child ? 0.66 : random.between(0.92, 1.06)), { pose: random.pick([poses.walk, poses.walk, poses.stand, poses.wave]), flip: random.chance(0.5), child });
  }).join("");
}
