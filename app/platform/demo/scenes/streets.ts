import { bicycle, cyclist } from "./pieces/bikes.ts";
import { sittingCat, fur } from "./pieces/animals.ts";
import { darker, mix, paler } from "./pieces/colour.ts";
import { furnishing } from "./pieces/furniture.ts";
import { bricks, houseRow } from "./pieces/houses.ts";
import type { Kit } from "./pieces/kit.ts";
import { paving, shadow, treeline } from "./pieces/land.ts";
import { person, poses, strollers } from "./pieces/people.ts";
import { bunting } from "./pieces/room.ts";
import { sky } from "./pieces/sky.ts";
import { WIDTH, circle, ellipse, group, line, path, polygon, rect } from "./pieces/svg.ts";
import { tree } from "./pieces/trees.ts";
import { pane } from "./pieces/windows.ts";

/** What lies on a stall: heaps of one thing per crate. */
function wares({ palette, random }: Kit): string {
  const goods = ["#d94f3a", "#e9a23b", "#8fae4a", "#f0d9a4", "#8a5a83", "#c9813f", palette.light, palette.accent] as const;
  return [0, 1, 2, 3].map((crate) => {
    const colour = random.pick(goods);
    const x = -178 + crate * 91;
    const heap = [[14, 0], [34, -3], [54, -3], [72, 0], [24, -15], [44, -18], [62, -15], [43, -32]].map(([dx = 0, dy = 0]) => circle(x + dx, -104 + dy, 13, colour) + circle(x + dx - 4, -108 + dy, 4, paler(colour, 0.5), 0.6));
    return heap.join("") + rect(x, -100, 86, 30, "#b98a58", { radius: 3 }) + rect(x, -88, 86, 3, "#8a6236");
  }).join("");
}

function stall(kit: Kit, x: number, y: number, scale: number): string {
  const { palette, random } = kit;
  const stripe = random.pick([palette.accent, palette.water, palette.leaf, mix(palette.light, palette.brick, 0.4)]);
  const cloth = Array.from({ length: 9 }, (_, index) => {
    const [left, fill] = [-225 + index * 50, index % 2 ? "#fbf5e8" : stripe];
    return path(`M${left * 0.8} -330H${(left + 50) * 0.8}L${left + 50} -236Q${left + 50} -206 ${left + 25} -206Q${left} -206 ${left} -236Z`, fill);
  });
  const seller = person(kit, random.between(-90, 90), -6, 236, { pose: random.pick([poses.wave, poses.reach, poses.carry]), shade: false, flip: random.chance(0.5) });
  return shadow(kit, x, y, 520 * scale) + group([rect(-208, -320, 10, 320, "#8a6a4a"), rect(198, -320, 10, 320, "#8a6a4a"), rect(-198, -230, 396, 170, palette.ink, { opacity: 0.16 }), seller, wares(kit), rect(-206, -72, 412, 14, "#c9985f"), rect(-200, -58, 400, 58, mix(stripe, "#fbf5e8", 0.65)), rect(-200, -58, 400, 12, palette.ink, { opacity: 0.12 }), ...cloth, path("M-180 -330H180L186 -318H-186Z", "#ffffff", 0.4), path("M-225 -240H225V-230H-225Z", palette.ink, 0.1)], { x, y, scale });
}

/** Stalls on the square. */
export function market(kit: Kit): string {
  const { palette, random } = kit;
  const first = random.between(250, 330);
  return [
    sky(kit, 560),
    treeline(kit, 640, 0.35),
    houseRow(kit, 668, palette.setting === "town" ? 400 : 330),
    paving(kit, 660, mix("#c4b29c", palette.brick, 0.15)),
    bunting(kit, -20, 820, 250, 60), bunting(kit, 780, 1640, 240, 70),
    stall(kit, 620 + random.between(-40, 40), 735, 0.7), stall(kit, 1080 + random.between(-40, 40), 740, 0.72),
    strollers(kit, 800, 190, random.int(3, 5), 380, 1150),
    stall(kit, first, 920, 1.12), stall(kit, first + random.between(960, 1020), 930, 1.16),
    strollers(kit, 985, 275, random.int(3, 4), 470, 1240),
    ...(random.chance(0.5) ? [bicycle(kit, random.between(60, 300), 1035, 1.1)] : []),
  ].join("");
}

/** A street as people live in it: fronts, a bench, flowerpots, somebody who passes. */
export function street(kit: Kit): string {
  const { palette, random } = kit;
  const base = 790;
  const bench = random.between(240, 700);
  const passer = random.pick([
    () => cyclist(kit, random.between(900, 1050), 985, 1.6, random.chance(0.5)),
    () => person(kit, 1020, 985, 300, { pose: poses.walk }) + person(kit, 1130, 990, 190, { pose: poses.walk, child: true }) + person(kit, 1225, 990, 205, { pose: poses.walk, child: true }),
    () => person(kit, 1060, 975, 300, { pose: poses.wave }) + person(kit, 1180, 980, 290, { pose: poses.stand, flip: true }),
  ])();
  const { pavementBench, flowerpot, hollyhock, streetLamp } = furnishing;
  return [
    sky(kit, 560),
    ...(palette.setting === "village" ? [treeline(kit, 700, 0.3)] : []),
    houseRow(kit, base, palette.setting === "town" ? 590 : 500),
    rect(0, base - 2, WIDTH, 60, mix("#cbbfae", palette.brick, 0.12)), rect(0, base + 54, WIDTH, 10, darker("#b5aa9a", 0.15)),
    ...random.some(4, 7, () => hollyhock(kit, random.between(30, WIDTH - 30), base + 14, random.between(110, 210))),
    paving(kit, base + 62, mix("#a98f80", palette.brick, 0.3)),
    tree(kit, bench > 480 ? 140 : 1420, base + 70, 560),
    streetLamp(kit, bench > 480 ? 1380 : 210, base + 50, 380),
    pavementBench(kit, bench, base + 62, 1.5),
    flowerpot(kit, bench - 170, base + 64, 1.2), flowerpot(kit, bench + 180, base + 66, 1.4),
    ...(random.chance(0.4) ? [sittingCat(kit, fur(kit), bench + 60, base - 2, 0.36, false)] : []),
    bicycle(kit, bench > 480 ? 1080 : 640, base + 56, 1.05, random.chance(0.5)),
    passer,
  ].join("");
}

function schoolHouse(kit: Kit): string {
  const { palette, random } = kit;
  const wall = mix(palette.brick, palette.setting === "town" ? "#c98a6a" : "#f0d8a8", 0.35);
  const roof = mix("#7a4a3a", palette.ink, 0.25);
  const high = (x: number) => pane(kit, x, -196, 74, 128);
  const wing = (side: number) => [0, 1, 2].map((index) => high(side < 0 ? -590 + index * 138 : 240 + index * 138)).join("");
  const drawings = random.some(4, 7, () => rect(random.pick([-590, -452, -314, 240, 378, 516]) + random.between(4, 34), -120, 26, 24, random.pick([palette.accent, palette.light, "#9fc46a", "#7fb5d6"])));
  return [
    polygon([[-660, -250], [-600, -370], [600, -370], [660, -250]], roof), rect(-640, -252, 1280, 252, wall), rect(-640, -252, 1280, 252, bricks(kit)), rect(-640, -252, 1280, 26, palette.ink, { opacity: 0.15 }), rect(-640, -40, 1280, 40, darker(wall, 0.25)),
    wing(-1), wing(1), ...drawings,
    rect(-150, -330, 300, 330, paler(wall, 0.12)), rect(-150, -330, 300, 330, bricks(kit)), polygon([[-176, -326], [0, -476], [176, -326]], roof), polygon([[-120, -330], [0, -432], [120, -330]], paler(wall, 0.35)),
    circle(0, -366, 34, "#fbf6ea"), line([[0, -366], [0, -388]], palette.ink, 5), line([[0, -366], [15, -360]], palette.ink, 5),
    rect(-12, -520, 24, 60, roof), path("M-26 -516L0 -552L26 -516Z", palette.accent), circle(0, -492, 10, palette.light),
    path("M-78 0V-190Q0 -240 78 -190V0Z", "#fbf6ea"), path("M-66 0V-180Q0 -222 66 -180V0Z", mix(palette.accent, palette.ink, 0.1)), rect(-3, -200, 6, 200, "#fbf6ea"), rect(-50, -160, 36, 70, mix(palette.water, "#ffffff", 0.4)), rect(14, -160, 36, 70, mix(palette.water, "#ffffff", 0.4)),
    pane(kit, -120, -290, 40, 60), pane(kit, 80, -290, 40, 60),
  ].join("");
}

/** A pupil with a rucksack. */
function pupil(kit: Kit, x: number, y: number, height: number): string {
  const { palette, random } = kit;
  const bag = random.pick([palette.accent, palette.light, palette.leaf, palette.water, "#8d6a8f"]);
  return person(kit, x, y, height, { child: true, flip: random.chance(0.5), pose: random.pick([poses.walk, poses.wave, poses.cheer, poses.walk]), holds: rect(-17, -76, 12, 26, bag, { radius: 4 }) + rect(-17, -62, 12, 9, darker(bag, 0.25), { radius: 2 }) });
}

/** A school and its yard, when the bell goes. */
export function school(kit: Kit): string {
  const { palette, random } = kit;
  const yard = mix("#c9b8a2", palette.brick, 0.2);
  const hop = [0, 1, 2, 3, 4].map((index) => group([polygon([[-42, 14], [-34, -14], [34, -14], [42, 14]], index % 2 ? palette.light : "#fbf6ea", 0.75)], { x: 1240 + (index % 2 ? 0 : 46) - 20 + index * 12, y: 1010 - index * 34 }));
  return [
    sky(kit, 600),
    treeline(kit, 690, 0.35),
    tree(kit, 70, 770, 500), tree(kit, 1530, 770, 470),
    group([schoolHouse(kit)], { x: 800 + random.between(-60, 60), y: 770, scale: 1.05 }),
    paving(kit, 766, yard),
    ...hop,
    ellipse(300, 870, 200, 30, palette.ink, 0.06),
    bicycle(kit, 90, 850, 0.8), bicycle(kit, 200, 856, 0.8),
    strollers(kit, 850, 170, 2, 560, 1180),
    ...[300, 560, 800, 1060].map((x) => pupil(kit, x + random.between(-60, 60), 950 + random.between(-30, 60), random.between(185, 225))),
    ...random.some(1, 2, (index) => pupil(kit, 1290 + index * 110, 945, 170)),
  ].join("");
}
