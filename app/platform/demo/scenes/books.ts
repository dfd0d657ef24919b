import { fur, sleepingCat } from "./pieces/animals.ts";
import { darker, mix, paler } from "./pieces/colour.ts";
import { furnishing } from "./pieces/furniture.ts";
import { houseRow } from "./pieces/houses.ts";
import type { Kit } from "./pieces/kit.ts";
import { flowers, grass, paving, shadow, treeline } from "./pieces/land.ts";
import { person, poses } from "./pieces/people.ts";
import { bookcase, hangingLamp, room, roomWindow } from "./pieces/room.ts";
import { sky } from "./pieces/sky.ts";
import { HEIGHT, WIDTH, circle, ellipse, group, line, n, path, polygon, rect, stroke } from "./pieces/svg.ts";
import { cup, tableTop, vase } from "./pieces/tableware.ts";
import { tree } from "./pieces/trees.ts";

/** A little open book, to hold in two hands. */
const reading = path("M12 -54L23 -50L34 -56L34 -44L23 -38L12 -42Z", "#fbf5e8") + line([[23, -50], [23, -38]], "#b9a98a", 1);

function armchair(kit: Kit, x: number, y: number, scale: number, colour: string): string {
  return shadow(kit, x, y, 320 * scale) + group([path("M-110 -30V-210Q-100 -268 0 -268Q100 -268 110 -210V-30Z", colour), path("M-84 -120V-200Q-76 -240 0 -240Q76 -240 84 -200V-120Z", paler(colour, 0.18)), path("M-90 -110H90V-40H-90Z", paler(colour, 0.28)), path("M-142 -140Q-142 -172 -112 -172Q-84 -172 -84 -140V-16H-142ZM142 -140Q142 -172 112 -172Q84 -172 84 -140V-16H142Z", darker(colour, 0.12)), rect(-142, -44, 284, 30, darker(colour, 0.2), { radius: 8 }), rect(-120, -16, 18, 18, "#6b4a34"), rect(102, -16, 18, 18, "#6b4a34")], { x, y, scale });
}

/** The reading corner between the shelves. */
export function library(kit: Kit): string {
  const { palette, random } = kit;
  const { shapes } = room(kit, 760);
  const chair = random.pick([palette.accent, palette.leaf, palette.water, mix(palette.light, palette.brick, 0.35)]);
  const x = random.between(760, 860);
  const rug = ellipse(x, 940, 620, 110, mix(palette.accent, palette.brick, 0.4)) + ellipse(x, 938, 540, 90, mix(palette.light, "#f6eee0", 0.4)) + ellipse(x, 936, 440, 68, mix(palette.accent, palette.brick, 0.25));
  const listeners = [-470, -300, 280, 450].map((dx, index) => {
    const cushion = ellipse(x + dx, 962 + (index % 2) * 30, 76, 24, [palette.light, palette.water, palette.leaf, palette.accent][index] ?? palette.light);
    return cushion + person(kit, x + dx, 972 + (index % 2) * 30, 290, { child: true, pose: random.pick([poses.sit, poses.read]), flip: dx > 0, shade: false });
  });
  return [
    shapes,
    bookcase(kit, 30, 130, 430, 640, 5), bookcase(kit, 1140, 130, 430, 640, 5),
    roomWindow(kit, 590, 130, 420, 400, false),
    rect(560, 600, 480, 160, "#9a6b42"), bookcase(kit, 560, 620, 480, 150, 1),
    hangingLamp(kit, 520, 60, 58, palette.accent), hangingLamp(kit, 1080, 60, 58, palette.accent),
    rug,
    armchair(kit, x, 930, 1.5, chair),
    person(kit, x - 24, 928, 480, { pose: poses.read, shade: false, holds: reading }),
    ...listeners,
    ...random.some(2, 4, (index) => rect(x + 150 + index * 4, 1010 - index * 20, 130, 18, [palette.accent, palette.leaf, palette.water, palette.light][index] ?? palette.ink, { radius: 3 })),
  ].join("");
}

function openBook({ palette }: Kit, x: number, y: number, scale: number): string {
  const lines = [0, 1, 2, 3, 4, 5].map((row) => stroke(`M-170 ${-92 + row * 15}Q-90 ${-112 + row * 16} -22 ${-90 + row * 15}M22 ${-90 + row * 15}Q90 ${-112 + row * 16} 170 ${-92 + row * 15}`, "#b8ab95", 3.4, 0.8));
  return group([ellipse(0, 10, 240, 18, palette.ink, 0.25), path("M-222 -106L-236 10Q-100 -12 0 16Q100 -12 236 10L222 -106Z", palette.accent), path("M-206 -122Q-90 -150 0 -114Q90 -150 206 -122L216 -4Q100 -28 0 4Q-100 -28 -216 -4Z", "#fdf8ec"), path("M0 -114Q-30 -128 -60 -130L-50 -18Q-24 -12 0 4Q24 -12 50 -18L60 -130Q30 -128 0 -114Z", palette.ink, 0.08), ...lines, stroke("M0 -114V4", "#cfc3ac", 4), path("M88 -136L98 -20L110 8L118 -18L108 -136Z", palette.leaf)], { x, y, scale });
}

function stillLife(kit: Kit): string {
  const { palette, random } = kit;
  const { shapes } = room(kit, 800);
  const spines = [palette.accent, palette.leaf, palette.water, palette.light, palette.brick, "#8d6a8f", "#efe2c8"] as const;
  let top = 800;
  const left = random.chance(0.5);
  const at = left ? 360 : 1240;
  const pile = random.some(6, 8, () => {
    const [thick, width, shift] = [random.between(38, 62), random.between(330, 430), random.between(-26, 26)];
    const colour = random.pick(spines);
    top -= thick;
    return rect(at - width / 2 + shift, top, width, thick - 2, colour, { radius: 5 }) + rect(at - width / 2 + shift + 30, top + 4, 14, thick - 10, paler(colour, 0.55)) + rect(at + width / 2 + shift - 60, top + 4, 14, thick - 10, paler(colour, 0.55)) + rect(at - width / 2 + shift, top + thick * 0.72, width, thick * 0.26, palette.ink, { opacity: 0.12 });
  });
  const crown = random.pick([
    () => vase(kit, at, top, 0.9, "#f3ece0"),
    () => sleepingCat(kit, fur(kit), at, top - 2, 1.5, random.chance(0.5)),
    () => group([stroke("M-70 -36a32 32 0 1 0 64 0a32 32 0 1 0 -64 0M6 -36a32 32 0 1 0 64 0a32 32 0 1 0 -64 0M-6 -40q6 -8 12 0M-70 -40L-110 -20M70 -40L110 -20", palette.ink, 6)], { x: at, y: top }),
  ])();
  return [
    shapes,
    roomWindow(kit, left ? 720 : 220, 90, 640, 560),
    hangingLamp(kit, at, 130, 92, random.pick([palette.accent, palette.leaf, palette.water])),
    tableTop(kit, 740, HEIGHT - 740),
    ellipse(at + 10, 806, 240, 20, palette.ink, 0.25),
    ...pile,
    crown,
    openBook(kit, left ? 950 : 620, 970, 1.55),
    cup(kit, left ? 1400 : 190, 900, 1.5, random.pick([palette.accent, palette.water, palette.leaf])),
    group([rect(-60, -10, 120, 10, palette.light, { radius: 5 }), path("M60 -10L84 -5L60 0Z", "#e9cfa0")], { x: left ? 1330 : 240, y: 1010, turn: -12, scale: 1.3 }),
  ].join("");
}

/** A small cupboard on a post, where neighbours leave and take books. */
function bookHut(kit: Kit, x: number, y: number): string {
  const { palette, random } = kit;
  const paint = random.pick([palette.accent, palette.leaf, palette.water]);
  return shadow(kit, x, y, 240) + group([rect(-22, -300, 44, 300, darker(mix("#8a6236", paint, 0.2), 0.1)), rect(-190, -640, 380, 350, paint), bookcase(kit, -160, -600, 320, 280, 2), polygon([[-160, -610], [-60, -610], [-130, -318], [-160, -318]], "#ffffff", 0.2), rect(-168, -616, 12, 306, paler(paint, 0.4)), rect(156, -616, 12, 306, paler(paint, 0.4)), rect(-6, -616, 12, 306, paler(paint, 0.4)), polygon([[-236, -630], [0, -780], [236, -630]], darker(paint, 0.35)), polygon([[60, -742], [0, -780], [236, -630], [150, -630]], palette.ink, 0.2), circle(0, -690, 26, palette.light), rect(-206, -300, 412, 22, darker(paint, 0.25), { radius: 4 })], { x, y });
}

function streetLibrary(kit: Kit): string {
  const { palette, random } = kit;
  const left = random.chance(0.5);
  const x = left ? 520 : 1080;
  const side = left ? 1 : -1;
  return [
    sky(kit, 560),
    treeline(kit, 720, 0.3),
    houseRow(kit, 800, palette.setting === "town" ? 520 : 440),
    grass(kit, 790),
    paving(kit, 930, mix("#c4b29c", palette.brick, 0.15)),
    tree(kit, left ? 120 : 1480, 860, 660, { fruit: palette.setting === "village" }),
    ...random.some(3, 5, (index) => furnishing.hollyhock(kit, x - side * (210 + index * 46), 900, random.between(190, 320))),
    bookHut(kit, x, 930),
    flowers(kit, x - 220, 880, 440, 50, 26),
    person(kit, x + side * 400, 980, 470, { pose: random.pick([poses.reach, poses.hold]), flip: left }),
    person(kit, x + side * 600, 1000, 310, { pose: poses.carry, child: true, flip: left, holds: rect(12, -74, 15, 20, palette.accent, { radius: 1 }) + rect(14, -72, 11, 3, palette.light) }),
    stroke(`M0 ${n(930)}H${WIDTH}`, darker("#b5aa9a", 0.2), 7, 0.5),
  ].join("");
}

/** Books: on a table at the window, or in a cupboard along the street. */
export function books(kit: Kit): string {
  return kit.random.chance(0.6) ? stillLife(kit) : streetLibrary(kit);
}
