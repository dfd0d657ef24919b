import { bicycle } from "./pieces/bikes.ts";
import { darker, mix, paler } from "./pieces/colour.ts";
import { furnishing } from "./pieces/furniture.ts";
import { houseRow } from "./pieces/houses.ts";
import type { Kit } from "./pieces/kit.ts";
import { grass, shadow, treeline } from "./pieces/land.ts";
import { lookOf } from "./pieces/looks.ts";
import { person, poses } from "./pieces/people.ts";
import { bunting, hangingLamp, room } from "./pieces/room.ts";
import { sky } from "./pieces/sky.ts";
import { HEIGHT, WIDTH, circle, ellipse, group, line, n, path, polygon, rect, stroke } from "./pieces/svg.ts";
import { cup, tableTop } from "./pieces/tableware.ts";
import { tree } from "./pieces/trees.ts";

const BRASS = "#e0ae3f";

/** Instruments in the measures of the person who plays. */
const trumpet = stroke("M14 -76L46 -80", BRASS, 4) + path("M44 -85L58 -92V-70L44 -76Z", BRASS) + stroke("M20 -77q4 8 12 7M24 -76v6M28 -77v6", BRASS, 2);
const trombone = stroke("M10 -76L60 -84M22 -72L56 -78M60 -84q6 3 -4 6", BRASS, 2.6) + path("M-6 -78L-20 -88V-64L-6 -71Z", BRASS) + stroke("M-8 -75L22 -72", BRASS, 3);
const drum = rect(12, -58, 32, 26, "#c9473a", { radius: 2 }) + rect(12, -60, 32, 5, "#f6efe0") + rect(12, -35, 32, 5, "#f6efe0") + stroke("M12 -54l8 18l8 -18l8 18l8 -18", "#f6efe0", 1.4) + line([[24, -54], [40, -70]], "#c9985f", 2);
const guitar = ellipse(6, -48, 12, 10, "#c98a48") + ellipse(17, -53, 9, 8, "#c98a48") + circle(9, -49, 4, "#4a3020") + line([[18, -54], [46, -70]], "#6b4a34", 4) + rect(44, -75, 8, 6, "#6b4a34");
const cello = ellipse(16, -26, 12, 15, "#a9632f") + ellipse(16, -44, 9, 11, "#a9632f") + line([[16, -50], [18, -86]], "#4a3020", 3.4) + line([[16, -12], [16, 0]], "#4a3020", 1.6) + line([[2, -34], [38, -42]], "#f3e6cc", 1.8) + stroke("M12 -50L13 -16M19 -50L20 -16", "#f3e6cc", 0.6);

function notes({ palette, random }: Kit, y: number): string {
  return random.some(6, 10, (index) => {
    const colour = random.pick([palette.accent, palette.light, palette.leaf, "#fbf4e6"]);
    const pair = random.chance(0.4);
    const shapes = pair ? [ellipse(0, 0, 13, 10, colour), ellipse(44, -8, 13, 10, colour), line([[11, -2], [11, -56], [55, -66], [55, -10]], colour, 6), line([[11, -50], [55, -60]], colour, 9)] : [ellipse(0, 0, 13, 10, colour), line([[11, -2], [11, -58]], colour, 6), stroke("M11 -58Q34 -48 28 -26", colour, 6)];
    return group(shapes, { x: 240 + index * 130 + random.between(-40, 40), y: y + random.between(-90, 90), scale: random.between(0.9, 1.5), turn: random.between(-14, 14), opacity: 0.95 });
  }).join("");
}

function bandstand({ palette, hour, defs }: Kit, x: number, y: number): string {
  const [iron, roof] = [mix(palette.leaf, palette.ink, 0.45), mix(palette.accent, palette.ink, 0.18)];
  const posts = [-430, -240, 240, 430].map((at) => rect(at - 9, -500, 18, 500, iron) + path(`M${at - 50} -500Q${at} -490 ${at} -430Q${at} -490 ${at + 50} -500Z`, iron)).join("");
  const glow = hour === "night" ? ellipse(0, -300, 520, 330, defs.fade(palette.light, 0.6, "round")) : rect(-440, -500, 880, 500, defs.fade(palette.ink, 0.14, "down"));
  return group([glow, posts, path("M-520 -496Q-300 -560 -60 -700H60Q300 -560 520 -496Z", roof), path("M60 -700Q300 -560 520 -496H280Q120 -580 10 -700Z", palette.ink, 0.16), path("M-10 -700Q-120 -580 -280 -496H-160Q-60 -590 -10 -700Z", paler(roof, 0.3), 0.5), rect(-530, -504, 1060, 26, "#f6efe0", { radius: 8 }), ...Array.from({ length: 18 }, (_, index) => circle(-500 + index * 59, -478, 18, "#f6efe0")), circle(0, -716, 20, palette.light)], { x, y });
}

function audience(kit: Kit, y: number): string {
  const { random } = kit;
  return Array.from({ length: 9 }, (_, index) => person(kit, 60 + index * 185 + random.between(-40, 40), y + 220 + random.between(-20, 40), random.between(310, 370), { away: true, shade: false, pose: random.chance(0.25) ? poses.wave : poses.stand, child: random.chance(0.2) })).join("");
}

/** A band under the roof of the bandstand. */
export function music(kit: Kit): string {
  const { palette, random } = kit;
  const uniform = random.chance(0.5) ? mix(palette.water, palette.ink, 0.35) : undefined;
  const all = [trumpet, trombone, drum, guitar, cello, trumpet];
  const start = random.int(0, 5);
  const players = [-330, -165, 0, 165, 330].map((dx, index) => {
    const holds = all[(start + index) % all.length] ?? trumpet;
    const look = uniform ? { ...lookOf(kit), top: uniform, dress: false } : lookOf(kit);
    const pose = holds === drum ? poses.drum : holds === guitar || holds === cello ? poses.carry : poses.reach;
    return person(kit, 800 + dx * 1.06, 764, 345, { pose, look, holds, flip: dx > 40 });
  });
  const floor = mix("#c9985f", palette.brick, 0.2);
  return [
    sky(kit, 560),
    ...(palette.setting === "town" ? [houseRow(kit, 700, 330)] : [treeline(kit, 680, 0.3)]),
    tree(kit, 120, 760, 560), tree(kit, 1480, 760, 540),
    grass(kit, 690),
    shadow(kit, 800, 850, 1200),
    bandstand(kit, 800, 760),
    ...players,
    rect(300, 756, 1000, 26, paler(floor, 0.2), { radius: 4 }), rect(310, 780, 980, 84, floor), ...Array.from({ length: 16 }, (_, index) => rect(320 + index * 62, 786, 6, 78, darker(floor, 0.35), { opacity: 0.5 })), rect(310, 780, 980, 16, palette.ink, { opacity: 0.16 }),
    bunting(kit, 280, 1320, 300, 46, 36),
    notes(kit, 180),
    audience(kit, 900),
  ].join("");
}

function toolBoard({ palette, random, defs }: Kit, x: number, y: number): string {
  const steel = "#b5bbc0";
  const tools = [
    () => line([[0, 0], [0, 100]], "#a9632f", 15) + rect(-34, -22, 68, 30, "#5b6068", { radius: 5 }),
    () => line([[0, 46], [0, 110]], palette.accent, 20) + line([[0, 0], [0, 46]], steel, 7),
    () => stroke("M-16 -10Q-22 20 0 24Q22 20 16 -10M0 24V110", steel, 14),
    () => path("M-26 0L30 96L44 88L-8 -6Z", steel) + path("M26 80L54 118L66 92L46 74Z", "#a9632f"),
    () => stroke("M-6 40L-24 110M6 40L24 110", palette.accent, 14) + path("M-14 44L-8 -14H8L14 44Z", "#5b6068"),
  ] as const;
  const pegs = Array.from({ length: 8 }, (_, index) => group([random.pick(tools)()], { x: x + 60 + index * 78, y: y + 60, scale: 1.05 }));
  return rect(x, y, 660, 230, mix("#d9b98a", palette.light, 0.2), { radius: 8 }) + rect(x, y, 660, 230, defs.tile(30, 30, circle(15, 15, 3, palette.ink, 0.25))) + pegs.join("");
}

function radio(x: number, y: number, colour: string): string {
  return group([line([[70, -150], [140, -270]], "#b5bbc0", 6), rect(-150, -160, 300, 160, colour, { radius: 16 }), rect(-132, -140, 130, 120, darker(colour, 0.35), { radius: 8 }), ...[0, 1, 2, 3, 4].map((row) => rect(-122, -130 + row * 24, 110, 8, paler(colour, 0.4), { radius: 4 })), rect(16, -140, 116, 44, "#fbf0cf", { radius: 5 }), line([[60, -138], [60, -98]], "#c9473a", 4), circle(42, -52, 26, "#f3e6cc"), circle(108, -52, 26, "#f3e6cc"), line([[42, -52], [54, -68]], "#5b4a3a", 5), line([[108, -52], [100, -72]], "#5b4a3a", 5)], { x, y });
}

function toaster({ palette }: Kit, x: number, y: number): string {
  return group([ellipse(0, 0, 140, 14, palette.ink, 0.2), path("M-120 0V-100Q-116 -142 -70 -142H70Q116 -142 120 -100V0Z", "#c3c9cd"), path("M40 -142H70Q116 -142 120 -100V0H70Q84 -80 40 -142Z", palette.ink, 0.14), path("M-60 -142V-180Q-60 -206 0 -206Q60 -206 60 -180V-142Z", "#e3b06a"), path("M-46 -142V-176Q-44 -194 0 -194Q44 -194 46 -176V-142Z", "#f3dcae"), rect(112, -96, 26, 16, palette.accent, { radius: 5 }), rect(-130, -14, 260, 16, darker("#c3c9cd", 0.5), { radius: 6 })], { x, y });
}

function deskLamp({ palette, defs }: Kit, x: number, y: number, flip: boolean): string {
  return group([polygon([[150, -262], [330, 0], [40, 0]], defs.fade(palette.light, 0.6, "down")), ellipse(0, -2, 70, 14, palette.leaf), line([[0, -8], [-50, -150], [80, -270]], darker(palette.leaf, 0.2), 13), path("M60 -310Q120 -320 176 -240L90 -214Q60 -260 60 -310Z", palette.leaf), ellipse(134, -228, 46, 14, paler(palette.light, 0.5))], { x, y, flip });
}

/** A string of fairy lights that refuses to burn. */
function coil({ palette }: Kit, x: number, y: number): string {
  const bulbs = [palette.accent, palette.light, palette.leaf, palette.water, palette.accent, palette.light, palette.leaf];
  return stroke(`M${n(x - 120)} ${n(y + 10)}q30 -60 70 -20t70 10t60 -20t50 34`, "#2f4a3a", 6) + bulbs.map((colour, index) => ellipse(x - 112 + index * 38, y - 14 + (index % 3) * 14, 9, 13, colour)).join("");
}

/** The repair café: a full table and heads bent over it. */
export function repair(kit: Kit): string {
  const { palette, random } = kit;
  const { shapes } = room(kit, 800);
  const left = random.chance(0.5);
  const x = left ? 620 : 980;
  const flip = !left;
  const mend = { ...poses.table, lean: 7, arms: [[[18, -60], [25, -49]], [[-7, -58], [12, -48]]] } as const;
  const driver = line([[12, -48], [17, -40]], "#e9b54a", 3) + line([[17, -40], [22, -33]], "#b5bbc0", 1.4);
  const patient = random.chance(0.6) ? radio(x, 940, random.pick([palette.accent, palette.water, "#b5713f"])) : toaster(kit, x, 940);
  const tray = [0, 1, 2, 3].map((index) => group([rect(0, -13, 110, 26, [palette.accent, palette.light, palette.water, palette.leaf][index] ?? palette.accent, { radius: 12 }), rect(106, -5, 110, 10, "#c3c9cd", { radius: 3 })], { x: [90, 330, 1010, 1270][index] ?? 800, y: 980 + (index % 2) * 34 + random.between(-10, 10), turn: random.between(-22, 22) }));
  const screws = random.some(10, 16, () => circle(random.between(200, 1400), random.between(960, 1050), 6, "#8f9599"));
  return [
    shapes,
    toolBoard(kit, left ? 900 : 40, 110),
    hangingLamp(kit, x, 90, 80, palette.accent),
    bunting(kit, left ? 0 : 860, left ? 760 : 1600, 40, 34, 38),
    group([bicycle(kit, 0, 0, 2.1)], { x: left ? 1180 : 190, y: 670 }),
    line([[left ? 1270 : 280, 520], [left ? 1270 : 280, 780]], "#5b6068", 15),
    person(kit, x - 270, 1150, 880, { pose: mend, shade: false, holds: driver }),
    person(kit, x + 290, 1150, 850, { pose: mend, shade: false, flip: true }),
    tableTop(kit, 780, HEIGHT - 780),
    deskLamp(kit, left ? 180 : 1420, 900, flip),
    patient,
    ...tray,
    ...screws,
    furnishing.flowerpot(kit, left ? 1490 : 110, 880, 1.6),
    cup(kit, left ? 1180 : 420, 900, 1.1, palette.accent),
    coil(kit, left ? 1380 : 220, 900),
    rect(0, HEIGHT - 20, WIDTH, 20, palette.ink, { opacity: 0.1 }),
  ].join("");
}
