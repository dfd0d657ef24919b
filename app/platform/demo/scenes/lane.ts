import { mix } from "./pieces/colour.ts";
import { skyline } from "./pieces/houses.ts";
import type { Kit } from "./pieces/kit.ts";
import { flowers, grass, treeline, way } from "./pieces/land.ts";
import { person, poses, strollers } from "./pieces/people.ts";
import { sky } from "./pieces/sky.ts";
import { WIDTH, circle, ellipse, group, line, n, path } from "./pieces/svg.ts";
import { foliage, poplar, tree } from "./pieces/trees.ts";

function leafBasket({ palette }: Kit, x: number, y: number, colours: readonly string[]): string {
  const heap = Array.from({ length: 26 }, (_, index) => circle(x - 84 + (index % 9) * 21, y - 150 - Math.floor(index / 9) * 17 + (index % 3) * 5, 18, colours[index % colours.length] ?? palette.accent));
  return ellipse(x, y, 120, 14, palette.ink, 0.22) + heap.join("") + path(`M${n(x - 104)} ${n(y - 150)}H${n(x + 104)}L${n(x + 96)} ${n(y)}H${n(x - 96)}Z`, mix(colours[0] ?? palette.accent, palette.ink, 0.15), 0.75) + [-80, -48, -16, 16, 48, 80].map((at) => line([[x + at * 1.08, y - 150], [x + at, y]], "#d8d4c8", 3)).join("") + [0, 36, 72, 108, 148].map((at) => line([[x - 100, y - at], [x + 100, y - at]], "#d8d4c8", 3)).join("");
}

/** Old trees along a lane, with what they let fall. */
export function trees(kit: Kit): string {
  const { palette, random, season } = kit;
  const fruit = palette.setting === "village" && season !== "spring";
  const pairs = [0, 1, 2, 3].map((rank) => {
    const size = 250 + rank * 175;
    const spread = 110 + rank * 185;
    const y = 570 + rank * 98;
    return tree(kit, 800 - spread - random.between(0, 30), y, size, { fruit: fruit && rank > 1 }) + tree(kit, 800 + spread + random.between(0, 30), y, size, { fruit: fruit && rank > 1 });
  });
  const colours = Array.from({ length: 5 }, () => foliage(kit));
  const fallen = random.some(90, 130, () => {
    const y = random.between(640, 1060);
    return group([path("M0 0Q8 -8 16 0Q8 8 0 0Z", random.pick([colours[0] ?? palette.leaf, colours[1] ?? palette.leaf, colours[2] ?? palette.accent]))], { x: random.between(0, WIDTH), y, scale: 0.5 + (y - 600) / 330, turn: random.between(0, 180) });
  });
  const airborne = random.some(10, 20, () => group([path("M0 0Q10 -12 22 0Q10 10 0 0Z", random.pick([colours[3] ?? palette.leaf, colours[4] ?? palette.accent]))], { x: random.between(350, 1250), y: random.between(250, 700), turn: random.between(0, 180) }));
  return [
    sky(kit, 520),
    ...(palette.setting === "town" ? [skyline(kit, 556, 120, 0.45)] : [...random.some(4, 7, () => poplar(kit, random.between(550, 1050), 560, random.between(90, 150)))]),
    treeline(kit, 556, 0.4),
    grass(kit, 550),
    way(kit, [800, 556], 46, 800 + random.between(-120, 120), 620, "#d9c6a2"),
    ...pairs,
    ...(season === "autumn" ? [...fallen, ...airborne] : [flowers(kit, 30, 900, 500, 150, 26), flowers(kit, 1080, 900, 500, 150, 26)]),
    strollers(kit, 700, 120, 2, 720, 900),
    random.chance(0.5) ? person(kit, 900, 940, 300, { pose: poses.walk }) + person(kit, 1000, 950, 195, { pose: poses.cheer, child: true }) : person(kit, 640, 950, 210, { pose: poses.bend, child: true }) + person(kit, 760, 930, 205, { pose: poses.cheer, child: true, flip: true }),
    ...(season === "autumn" ? [leafBasket(kit, random.pick([330, 1260]), 990, colours)] : []),
  ].join("");
}
