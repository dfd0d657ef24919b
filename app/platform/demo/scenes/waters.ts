import { barge, canoe, ferry, rowingBoat } from "./pieces/boats.ts";
import { cow, sheep, waterBird } from "./pieces/animals.ts";
import { darker, mix, paler } from "./pieces/colour.ts";
import { houseRow, skyline } from "./pieces/houses.ts";
import type { Kit } from "./pieces/kit.ts";
import { hill, treeline } from "./pieces/land.ts";
import { person, poses, strollers } from "./pieces/people.ts";
import { sky } from "./pieces/sky.ts";
import { HEIGHT, WIDTH, ellipse, flowing, line, path, rect } from "./pieces/svg.ts";
import { bush, poplar, willow } from "./pieces/trees.ts";
import { reeds, reflection, water } from "./pieces/water.ts";

/** The near bank: a green dike that runs down into the water. */
function bank(kit: Kit, left: number, right: number): string {
  const { palette, defs } = kit;
  const edge = flowing([[0, left], [400, left + (right - left) * 0.35], [900, left + (right - left) * 0.6], [WIDTH, right]]);
  return path(`${edge}V${HEIGHT}H0Z`, defs.flow([paler(palette.ground, 0.2), mix(palette.ground, palette.leaf, 0.5)])) + path(`${edge}l0 16L0 ${left + 16}Z`, palette.leaf, 0.25);
}

/** A wide river between dikes. */
export function river(kit: Kit): string {
  const { palette, random } = kit;
  const horizon = random.between(380, 450);
  const colours = [palette.accent, palette.light, palette.leaf, palette.brick] as const;
  const afloat = random.pick([
    () => ferry(kit, random.between(620, 1050), horizon + 270, 1.95),
    () => [0, 1, 2, 3].map((index) => canoe(kit, 280 + index * 340, horizon + 160 + index * 62, 1 + index * 0.24, colours[index] ?? palette.accent)).join(""),
    () => barge(kit, random.between(600, 1050), horizon + 250, 1.15, true) + barge(kit, random.between(150, 350), horizon + 80, 0.5, true),
  ])();
  const near = random.pick([
    () => bank(kit, 830, 960) + random.some(3, 5, (index) => sheep(kit, 150 + index * 290 + random.between(-50, 50), 950 + index * 22 + random.between(-14, 24), random.between(1.7, 2.1))).join(""),
    () => bank(kit, 930, 990) + reeds(kit, -20, 1040, 380, 330) + reeds(kit, 1300, 1067, 320, 260),
    () => bank(kit, 960, 840) + cow(kit, 1230, 985, 1.9) + cow(kit, 800, 1020, 1.6) + reeds(kit, -20, 1067, 300, 250),
  ])();
  return [
    sky(kit, horizon),
    hill(kit, horizon - 18, 16, mix(palette.leaf, palette.sky[1], 0.6)),
    skyline(kit, horizon + 6, 96, 0.36),
    treeline(kit, horizon + 4, 0.36),
    ...random.some(2, 6, () => poplar(kit, random.between(0, WIDTH), horizon + 12, random.between(110, 170))),
    rect(0, horizon + 4, WIDTH, 26, mix(palette.ground, palette.leaf, 0.2)),
    water(kit, horizon + 26, HEIGHT),
    reflection(kit, 0, horizon + 26, WIDTH, 90, palette.leaf),
    afloat,
    near,
    ...random.some(0, 3, (index) => waterBird(kit, 120 + index * 110, 700 + index * 14, 0.8)),
  ].join("");
}

function quay(kit: Kit): string {
  const { palette, random } = kit;
  const stone = mix(palette.brick, "#8a7f74", 0.5);
  const courses = [0, 1, 2, 3].map((row) => rect(0, 640 + row * 26, WIDTH, 3, darker(stone, 0.4), { opacity: 0.4 }));
  const posts = [120, 420, 720, 1020, 1320].map((at) => rect(at + random.between(-20, 20), 604, 18, 34, palette.ink, { radius: 6 }));
  return rect(0, 600, WIDTH, 36, paler(stone, 0.45)) + rect(0, 632, WIDTH, 110, stone) + courses.join("") + posts.join("");
}

function townHarbour(kit: Kit): string {
  const { palette, random } = kit;
  const up = random.chance(0.35);
  return [
    sky(kit, 560),
    houseRow(kit, 606, 390),
    quay(kit),
    strollers(kit, 624, 88, random.int(5, 8)),
    water(kit, 736, HEIGHT),
    reflection(kit, 0, 736, WIDTH, 150, palette.brick),
    barge(kit, random.between(250, 420), 850, 1.15, up),
    barge(kit, random.between(1050, 1250), 900, 1.35, !up && random.chance(0.3)),
    ...random.some(1, 2, () => waterBird(kit, random.between(560, 820), random.between(930, 990), 1.2, true)),
    ...random.some(2, 4, (index) => waterBird(kit, 600 + index * 60, 1010, 0.55)),
  ].join("");
}

function jetty({ palette }: Kit): string {
  const wood = mix("#a97c50", palette.brick, 0.2);
  const planks = Array.from({ length: 22 }, (_, index) => line([[index * 40 + 40 - index * 4, 850], [index * 44 - 10, 930]], darker(wood, 0.4), 3, 0.5));
  const legs = [150, 430, 700].map((at) => rect(at, 890, 26, 150, darker(wood, 0.45)) + ellipse(at + 13, 1042, 34, 6, "#ffffff", 0.3));
  return legs.join("") + path("M0 850H812L870 930H0Z", paler(wood, 0.2)) + rect(0, 928, 870, 20, darker(wood, 0.3)) + planks.join("") + [300, 640].map((at) => rect(at, 792, 24, 76, darker(wood, 0.2), { radius: 5 }) + rect(at - 3, 806, 30, 9, palette.light)).join("");
}

function villageHarbour(kit: Kit): string {
  const { palette, random } = kit;
  const horizon = 500;
  return [
    sky(kit, horizon),
    treeline(kit, horizon, 0.4),
    houseRow(kit, horizon + 36, 250, random.between(500, 760), 1420),
    ...random.some(2, 4, () => willow(kit, random.between(40, 460), horizon + 60, random.between(170, 230))),
    ...random.some(3, 5, () => bush(kit, random.between(300, 1500), horizon + 62, random.between(30, 60))),
    rect(0, horizon + 30, WIDTH, 60, mix(palette.ground, palette.leaf, 0.2)),
    water(kit, horizon + 84, HEIGHT),
    reflection(kit, 0, horizon + 84, WIDTH, 120, palette.leaf),
    barge(kit, random.between(420, 620), horizon + 200, 0.72, true),
    waterBird(kit, random.between(700, 900), 745, 0.9, true),
    rowingBoat(kit, random.between(1080, 1240), 880, 1.25),
    reeds(kit, 1290, 1067, 340, 340),
    jetty(kit),
    person(kit, random.between(380, 560), 880, 250, { pose: random.pick([poses.stand, poses.wave, poses.hold]) }),
    reeds(kit, -30, 1067, 210, 200),
  ].join("");
}

/** Boats at rest: at the quay of the town, or at a jetty in the reed. */
export function harbour(kit: Kit): string {
  return kit.palette.setting === "town" ? townHarbour(kit) : villageHarbour(kit);
}

/** Grass down to a pond with ducks, for scenes that have one in the middle. */
export function pond(kit: Kit, x: number, y: number, width: number): string {
  const { palette, random } = kit;
  const shine = random.some(6, 10, () => rect(x + random.between(-0.36, 0.24) * width, y + random.between(-0.09, 0.09) * width, random.between(30, 110), 4, paler(palette.sky[1], 0.3), { radius: 2, opacity: 0.5 }));
  return ellipse(x, y + 8, width / 2 + 14, width * 0.15 + 10, mix(palette.leaf, palette.ink, 0.2)) + ellipse(x, y, width / 2, width * 0.14, mix(palette.water, palette.sky[1], 0.3)) + ellipse(x + width * 0.06, y + width * 0.02, width * 0.4, width * 0.1, palette.water, 0.6) + shine.join("") + random.some(2, 4, (index) => waterBird(kit, x + (index - 1.2) * width * 0.16, y + random.between(-20, 30), width / 1100, index === 0 && random.chance(0.4))).join("");
}

