import { cyclist } from "./pieces/bikes.ts";
import { darker, mix, paler } from "./pieces/colour.ts";
import { furnishing } from "./pieces/furniture.ts";
import { houseRow, skyline } from "./pieces/houses.ts";
import type { Kit } from "./pieces/kit.ts";
import { grass, paving, treeline, way } from "./pieces/land.ts";
import { person, poses } from "./pieces/people.ts";
import { sky } from "./pieces/sky.ts";
import { WIDTH, circle, ellipse, group, line, n, path, polygon, rect, stroke } from "./pieces/svg.ts";
import { poplar, tree } from "./pieces/trees.ts";
import { water } from "./pieces/water.ts";

/** Light from the windows on wet stones. */
function gleam({ palette, random, defs }: Kit, y: number): string {
  return random.some(9, 14, () => rect(random.between(0, WIDTH), y, random.between(26, 70), random.between(90, 230), defs.fade(palette.light, 0.34, "down"), { radius: 12 })).join("");
}

function lateStreet(kit: Kit): string {
  const { palette, random } = kit;
  const { streetLamp } = furnishing;
  const at = random.between(300, 1100);
  return [
    sky(kit, 620),
    ...(palette.setting === "village" ? [treeline(kit, 720, 0.15)] : []),
    houseRow(kit, 780, palette.setting === "town" ? 560 : 460),
    rect(0, 776, WIDTH, 56, mix("#6b6a78", palette.ink, 0.5)), rect(0, 828, WIDTH, 9, darker(palette.ink, 0.3)),
    paving(kit, 836, mix("#5d5f70", palette.ink, 0.4)),
    gleam(kit, 838),
    tree(kit, random.pick([60, 1540]), 836, 540),
    streetLamp(kit, 250, 846, 430), streetLamp(kit, 1330, 846, 430),
    random.chance(0.5) ? cyclist(kit, at, 985, 1.55, random.chance(0.5)) : person(kit, at, 985, 300, { pose: poses.walk }) + person(kit, at + 105, 990, 290, { pose: poses.walk }),
  ].join("");
}

function flats(kit: Kit): string {
  const { palette, random, defs } = kit;
  const wall = mix(palette.brick, palette.ink, 0.62);
  const [left, width, top, base] = [random.between(260, 420), 860, 250, 800];
  const windows = Array.from({ length: 54 }, (_, index) => {
    const [x, y] = [left + 46 + (index % 9) * 88, top + 44 + Math.floor(index / 9) * 88];
    const lit = random.chance(0.6);
    const glass = lit ? random.pick([palette.light, mix(palette.light, palette.accent, 0.4), paler(palette.light, 0.4)]) : mix(palette.water, palette.ink, 0.6);
    const life = lit && random.chance(0.3) ? circle(x + 30, y + 34, 8, palette.ink, 0.6) + rect(x + 20, y + 40, 20, 14, palette.ink, { radius: 6, opacity: 0.6 }) : "";
    return (lit ? circle(x + 30, y + 28, 62, defs.fade(palette.light, 0.22, "round")) : "") + rect(x, y, 60, 54, glass) + life + rect(x + 28, y, 4, 54, wall) + rect(x - 8, y + 54, 76, 7, paler(wall, 0.25));
  });
  return [
    sky(kit, 640), skyline(kit, 740, 120, 0.2), treeline(kit, 760, 0.12),
    rect(left, top, width, base - top, wall), rect(left + width - 110, top, 110, base - top, darker(wall, 0.3)), rect(left - 16, top - 18, width + 32, 24, darker(wall, 0.4)), ...windows,
    rect(left + 380, base - 70, 110, 70, palette.light), rect(left + 360, base - 84, 150, 14, paler(wall, 0.2)),
    grass(kit, 790), way(kit, [left + 434, 800], 110, left + 560, 460, mix("#8b8795", palette.ink, 0.35)),
    tree(kit, 130, 860, 480), tree(kit, 1470, 850, 440),
    furnishing.streetLamp(kit, left + 250, 890, 330), furnishing.streetLamp(kit, left + 800, 930, 370),
    person(kit, left + 480, 960, 230, { pose: poses.walk, flip: true }),
  ].join("");
}

function dikeRoad(kit: Kit): string {
  const { palette, random } = kit;
  const wet = random.chance(0.6);
  return [
    sky(kit, 600), skyline(kit, 640, 130, 0.2), ...random.some(5, 9, () => circle(random.between(200, 1400), random.between(600, 634), 5, palette.light)), treeline(kit, 650, 0.15),
    ...random.some(5, 8, (index) => poplar(kit, 60 + index * 210, 672, random.between(190, 300))),
    wet ? water(kit, 650, 780) : "", grass(kit, wet ? 760 : 650),
    way(kit, [random.between(700, 900), wet ? 765 : 655], 60, random.between(500, 800), 760, mix("#7d7a88", palette.ink, 0.3)),
    furnishing.streetLamp(kit, 1180, 960, 560), furnishing.streetLamp(kit, 420, 830, 260), furnishing.streetLamp(kit, 980, 745, 140),
    houseRow(kit, 850, palette.setting === "town" ? 330 : 290, -120, 260),
    ...random.some(2, 4, (index) => person(kit, 590 + index * 135, 960 + (index % 2) * 24, 330, { pose: poses.walk })),
  ].join("");
}

/** After dinner: lit windows, lamps, somebody on the way home. */
export function evening(kit: Kit): string {
  return kit.random.pick([lateStreet, lateStreet, flats, dikeRoad])(kit);
}

/** A paper lantern with its glow, hanging from (x, y). */
function paperLantern({ palette, random, defs }: Kit, x: number, y: number, r: number): string {
  const colour = random.pick([palette.accent, palette.light, "#e98a4a", "#8fc07a", "#d97a9a", "#7fb5d6"]);
  const shape = random.int(0, 2);
  const rays = Array.from({ length: 10 }, (_, index) => {
    const [angle, far] = [(index / 10) * Math.PI * 2, index % 2 ? r * 0.62 : r * 1.25];
    return [x + Math.sin(angle) * far, y + r - Math.cos(angle) * far] as const;
  });
  const body =
    shape === 0
      ? ellipse(x, y + r, r, r * 0.94, colour) + [-0.55, 0, 0.55].map((at) => ellipse(x, y + r, Math.abs(at) * r + 1, r * 0.94, palette.light, 0.22)).join("")
      : shape === 1
        ? polygon(rays, colour)
        : path(`M${n(x - r * 0.72)} ${n(y)}H${n(x + r * 0.72)}V${n(y + r * 2)}H${n(x - r * 0.72)}Z`, colour) + [0.5, 1, 1.5].map((at) => rect(x - r * 0.72, y + r * at, r * 1.44, 3, palette.ink, { opacity: 0.22 })).join("");
  return circle(x, y + r, r * 4, defs.fade(mix(colour, palette.light, 0.6), 0.7, "round")) + body + circle(x, y + r, r * 0.55, defs.fade("#fffbe8", 0.95, "round"));
}

function lightString({ palette, defs }: Kit, from: number, to: number, y: number, sag: number): string {
  const bulbs = Array.from({ length: 13 }, (_, index) => {
    const share = (index + 0.5) / 13;
    const [x, low] = [from + share * (to - from), y + Math.sin(share * Math.PI) * sag + 10];
    return circle(x, low, 40, defs.fade(palette.light, 0.5, "round")) + circle(x, low, 9, paler(palette.light, 0.35));
  });
  return stroke(`M${n(from)} ${n(y)}Q${n((from + to) / 2)} ${n(y + sag * 2)} ${n(to)} ${n(y)}`, darker(palette.ink, 0.2), 4) + bulbs.join("");
}

function snow({ random }: Kit): string {
  return random.some(60, 90, () => circle(random.between(0, WIDTH), random.between(0, 1060), random.between(2, 6), "#ffffff", random.between(0.3, 0.8))).join("");
}

/** Children with paper lanterns through a dark street. */
export function lantern(kit: Kit): string {
  const { palette, random, season } = kit;
  const flip = random.chance(0.5);
  const count = random.int(4, 5);
  const row = Array.from({ length: count }, (_, index) => {
    const grown = index === (flip ? 0 : count - 1) || (index === 2 && random.chance(0.3));
    const x = (flip ? 300 : 150) + (index * 1150) / (count - 1) + random.between(-30, 30);
    const y = 955 + (index % 2) * 34;
    const height = grown ? 440 : random.between(300, 345);
    const side = flip ? -1 : 1;
    const [hx, hy] = [x + side * height * 0.27, y - height * 0.7];
    const tip = [hx + side * height * 0.2, hy - height * 0.16] as const;
    return group([person(kit, x, y, height, { pose: poses.hold, child: !grown, flip }), line([[hx, hy], tip], "#b98a52", 6), line([tip, [tip[0], tip[1] + 34]], palette.ink, 3), paperLantern(kit, tip[0], tip[1] + 34, random.between(48, 62)), ellipse(tip[0], y + 14, 190, 34, kit.defs.fade(palette.light, 0.4, "round"))]);
  });
  return [
    sky(kit, 620),
    ...(palette.setting === "village" ? [treeline(kit, 740, 0.12)] : []),
    houseRow(kit, 800, palette.setting === "town" ? 540 : 440),
    paving(kit, 796, mix(season === "winter" ? "#9aa0b5" : "#5d5f70", palette.ink, 0.4)),
    gleam(kit, 800),
    lightString(kit, -40, 830, 250, 70), lightString(kit, 780, 1640, 260, 80),
    ...row,
    ...(season === "winter" ? [snow(kit)] : []),
  ].join("");
}
