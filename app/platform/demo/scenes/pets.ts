import { fur, sittingCat, sleepingCat } from "./pieces/animals.ts";
import { runningDog, sittingDog } from "./pieces/dogs.ts";
import { darker, mix, paler } from "./pieces/colour.ts";
import { furnishing } from "./pieces/furniture.ts";
import { skyline } from "./pieces/houses.ts";
import type { Kit } from "./pieces/kit.ts";
import { flowers, grass, treeline, way } from "./pieces/land.ts";
import { person, poses } from "./pieces/people.ts";
import { room, roomWindow } from "./pieces/room.ts";
import { sky } from "./pieces/sky.ts";
import { HEIGHT, WIDTH, circle, ellipse, line, path, rect, stroke } from "./pieces/svg.ts";
import { tree, willow } from "./pieces/trees.ts";
import { reeds, water } from "./pieces/water.ts";

function onTheSill(kit: Kit): string {
  const { palette, random } = kit;
  const { shapes } = room(kit, 1000);
  const flip = random.chance(0.5);
  const asleep = random.chance(0.4);
  const x = random.between(620, 980);
  const white = "#f8f3e8";
  return [
    shapes,
    roomWindow(kit, 220, 90, 1160, 700),
    rect(120, 800, 1360, 60, white, { radius: 6 }), rect(120, 850, 1360, 16, palette.ink, { opacity: 0.16 }),
    furnishing.flowerpot(kit, flip ? 360 : 1260, 808, 2.4),
    ...(random.chance(0.6) ? [furnishing.flowerpot(kit, flip ? 1250 : 340, 808, 1.8)] : []),
    asleep ? ellipse(x, 806, 300, 30, palette.accent) + sleepingCat(kit, fur(kit), x, 800, 2.5, flip) : sittingCat(kit, fur(kit), x, 812, 3.1, flip),
    circle(x + (flip ? -350 : 350), 784, 32, palette.accent), stroke(`M${Math.round(x + (flip ? -380 : 320))} 778q30 -22 60 0M${Math.round(x + (flip ? -378 : 322))} 792q30 20 56 0`, darker(palette.accent, 0.3), 4),
    rect(300, 890, 1000, HEIGHT - 880, "#efe9de", { radius: 14 }), ...Array.from({ length: 20 }, (_, index) => rect(320 + index * 49, 906, 32, HEIGHT - 900, paler("#efe9de", 0.6), { radius: 12 }) + rect(346 + index * 49, 906, 6, HEIGHT - 900, palette.ink, { radius: 3, opacity: 0.12 })),
  ].join("");
}

function onTheJetty(kit: Kit): string {
  const { palette, random } = kit;
  const wood = mix("#a97c50", palette.brick, 0.2);
  const planks = Array.from({ length: 12 }, (_, index) => line([[index * 146 - 30, 780], [index * 190 - 300, HEIGHT]], darker(wood, 0.45), 6, 0.6));
  const asleep = random.chance(0.6);
  const x = random.between(640, 950);
  const rope = stroke("M1150 930q70 -46 140 0q50 40 -60 46q-120 6 -130 -40q10 -62 130 -56", "#e3cda0", 17);
  return [
    sky(kit, 420), treeline(kit, 440, 0.4), skyline(kit, 440, 100, 0.4), willow(kit, random.between(80, 300), 470, 260), willow(kit, random.between(1250, 1500), 476, 290),
    rect(0, 440, WIDTH, 40, mix(palette.ground, palette.leaf, 0.2)),
    water(kit, 474, 800),
    reeds(kit, -20, 800, 320, 260), reeds(kit, 1310, 800, 300, 240),
    rect(0, 780, WIDTH, HEIGHT - 780, kit.defs.flow([paler(wood, 0.3), wood])), ...planks, rect(0, 776, WIDTH, 12, paler(wood, 0.5)),
    rect(250, 700, 70, 200, darker(wood, 0.3), { radius: 12 }), rect(244, 730, 82, 18, palette.light), rope,
    asleep ? sleepingCat(kit, fur(kit), x, 950, 2.6, random.chance(0.5)) : sittingCat(kit, fur(kit), x, 960, 2.9, random.chance(0.5)),
  ].join("");
}

/** A cat that rules the house, or the jetty. */
export function cat(kit: Kit): string {
  return kit.random.chance(0.6) ? onTheSill(kit) : onTheJetty(kit);
}

/** A dog out for a walk. */
export function dog(kit: Kit): string {
  const { palette, random } = kit;
  const flip = random.chance(0.5);
  const runs = random.chance(0.5);
  const ball = (x: number, y: number) => ellipse(x, y + 30, 34, 7, palette.ink, 0.2) + circle(x, y, 30, palette.light) + stroke(`M${x - 24} ${y - 14}Q${x} ${y + 10} ${x + 26} ${y - 12}`, "#fffaf0", 6);
  const lead = flip ? "M700 800Q900 960 1130 760" : "M900 800Q700 960 470 760";
  return [
    sky(kit, 480),
    skyline(kit, 540, 100, 0.5), treeline(kit, 540, 0.4),
    random.chance(0.4) ? water(kit, 548, 660) + grass(kit, 640) : grass(kit, 540),
    ...[100, 460, 1130, 1500].map((x) => tree(kit, x + random.between(-70, 70), 670, random.between(260, 360))),
    way(kit, [random.between(600, 1000), 640], 60, random.between(500, 1100), 560, "#e0cda4"),
    person(kit, flip ? 1180 : 420, 940, 480, { pose: runs ? poses.wave : poses.hold, flip }),
    ...(runs ? [runningDog(kit, fur(kit), flip ? 600 : 1000, 960, 2.1, flip), ball(flip ? 200 : 1400, 800)] : [stroke(lead, palette.accent, 8), sittingDog(kit, fur(kit), flip ? 640 : 960, 985, 2.25, flip), ball(flip ? 330 : 1270, 960)]),
    flowers(kit, 0, 990, WIDTH, 60, 34),
    ...(random.chance(0.5) ? [path(`M0 ${HEIGHT}Q60 940 150 ${HEIGHT}Z`, palette.leaf)] : []),
  ].join("");
}
