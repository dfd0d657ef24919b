import { darker, mix, paler } from "./colour.ts";
import type { Kit } from "./kit.ts";
import { person, poses } from "./people.ts";
import { ellipse, group, line, path, polygon, rect, stroke } from "./svg.ts";

/** The streaks of light under a hull. */
function wake(width: number): string {
  return ellipse(0, 4, width * 0.56, 9, "#ffffff", 0.3) + rect(-width * 0.4, 16, width * 0.7, 4, "#ffffff", { radius: 2, opacity: 0.25 }) + rect(-width * 0.2, 28, width * 0.5, 4, "#ffffff", { radius: 2, opacity: 0.18 });
}

/** The little ferry: a deck with a wheelhouse, passengers and a bicycle's worth of rail; three hundred wide at scale one. */
export function ferry(kit: Kit, x: number, y: number, scale: number): string {
  const { palette, random } = kit;
  const hull = mix(palette.water, palette.ink, 0.55);
  const riders = random.some(3, 5, (index) => person(kit, -110 + index * 34, -34, 74, { shade: false, pose: random.pick([poses.stand, poses.wave]) }));
  const rail = [-140, -100, -60, -20, 20].map((at) => `M${at} -34V-66`).join("");
  return group([wake(320), ...riders, path("M-170 -44H172L150 0H-146Z", hull), path("M-170 -44H172L168 -34H-166Z", palette.accent), path("M-152 -8H152L150 0H-146Z", darker(palette.accent, 0.4)), stroke(`${rail}M-150 -64H30`, "#f4eddf", 4), rect(48, -120, 90, 80, "#f6f0e2", { radius: 6 }), rect(58, -110, 30, 32, palette.light), rect(98, -110, 30, 32, mix(palette.water, "#ffffff", 0.4)), rect(40, -130, 106, 14, palette.accent, { radius: 5 }), line([[92, -130], [92, -178]], palette.ink, 4), path("M92 -178H124L116 -168L124 -158H92Z", palette.light)], { x, y, scale, flip: random.chance(0.5) });
}

/** An old sailing barge; its sail is up or rolled. */
export function barge(kit: Kit, x: number, y: number, scale: number, sails: boolean): string {
  const { palette, random } = kit;
  const hull = mix(random.pick([palette.brick, palette.ink, palette.leaf, palette.water]), palette.ink, 0.4);
  const cloth = random.pick(["#f5ead2", mix("#b5563c", palette.accent, 0.3), "#e8c99a"]);
  const mast = "#a9794a";
  const rig = sails
    ? path("M6 -356Q150 -300 168 -92L6 -78Z", cloth) + path("M60 -318Q150 -260 168 -92L110 -88Z", palette.ink, 0.08) + path("M-10 -330Q-80 -200 -150 -72L-10 -78Z", paler(cloth, 0.35))
    : stroke("M4 -96L166 -120", cloth, 20) + line([[-4, -340], [-170, -60]], palette.ink, 2, 0.6) + line([[4, -340], [178, -66]], palette.ink, 2, 0.6) + line([[-2, -300], [-110, -60]], palette.ink, 2, 0.5);
  const flags = sails ? "" : Array.from({ length: 7 }, (_, index) => polygon([[-4 - index * 23, -336 + index * 39], [-24 - index * 23, -302 + index * 39], [-30 - index * 23, -324 + index * 39]], [palette.accent, palette.light, "#f7f2e6"][index % 3] ?? palette.light)).join("");
  return group([wake(400), rect(-4, -370, 10, 300, mast, { radius: 4 }), rig, flags, path("M2 -372L52 -362L2 -350Z", palette.accent), rect(40, -88, 96, 36, paler(hull, 0.6), { radius: 5 }), rect(52, -78, 20, 15, palette.light), rect(86, -78, 20, 15, palette.light), path("M-200 -74Q-186 -54 -60 -52H120Q186 -54 204 -86Q206 -20 150 0H-140Q-190 -16 -200 -74Z", hull), path("M-200 -74Q-186 -54 -60 -52H120Q186 -54 204 -86L203 -72Q180 -42 120 -42H-60Q-180 -42 -198 -62Z", palette.light), path("M70 -42Q40 -4 96 -4Q130 -14 112 -44Z", mix(mast, palette.ink, 0.2)), path("M-150 -10H160L150 0H-140Z", darker(hull, 0.4))], { x, y, scale, flip: random.chance(0.4) });
}

/** A canoe with somebody paddling. */
export function canoe(kit: Kit, x: number, y: number, scale: number, colour: string): string {
  const { palette } = kit;
  const paddler = person(kit, -4, 24, 118, { shade: false, pose: { ...poses.sit, arms: [[[10, -48], [22, -58]], [[12, -40], [16, -30]]] }, holds: line([[28, -72], [8, -6]], "#b98a52", 3.4) + ellipse(29, -76, 4, 8, palette.accent) + ellipse(6, -2, 4, 8, palette.accent) });
  return group([paddler, path("M-124 -30Q-116 4 -80 4H80Q116 4 126 -32Q90 -14 0 -14Q-90 -14 -124 -30Z", colour), path("M-110 -8Q-100 4 -80 4H80Q104 4 112 -8Q60 -2 0 -2Q-60 -2 -110 -8Z", palette.ink, 0.22), ellipse(0, 6, 130, 7, "#ffffff", 0.28)], { x, y, scale });
}

/** An open wooden boat at rest. */
export function rowingBoat({ palette, random }: Kit, x: number, y: number, scale: number): string {
  const wood = mix("#b5803f", random.pick([palette.accent, palette.leaf, palette.brick]), 0.4);
  return group([ellipse(0, 6, 170, 12, palette.ink, 0.22), path("M-168 -62Q-40 -34 172 -66L168 -54Q0 -30 -160 -48Z", darker(wood, 0.55)), rect(-70, -50, 26, 12, paler(wood, 0.4)), rect(40, -50, 26, 12, paler(wood, 0.4)), path("M-168 -62Q-40 -34 172 -66Q160 -8 110 4H-100Q-150 -8 -168 -62Z", wood), path("M-168 -62Q-40 -34 172 -66L170 -52Q-20 -22 -164 -48Z", paler(wood, 0.4)), stroke("M-146 -26Q0 -6 156 -30", darker(wood, 0.3), 3), line([[-20, -46], [90, -90]], "#d9b27a", 6), ellipse(98, -94, 20, 8, "#d9b27a")], { x, y, scale, flip: random.chance(0.5) });
}
