import { fur, cow, sheep } from "./pieces/animals.ts";
import { cargoBike, cyclist } from "./pieces/bikes.ts";
import { darker, mix, paler } from "./pieces/colour.ts";
import { hairBehind, head, lookOf } from "./pieces/looks.ts";
import { houseRow, skyline } from "./pieces/houses.ts";
import type { Kit } from "./pieces/kit.ts";
import { flowers, grass, paving, treeline } from "./pieces/land.ts";
import { bunting } from "./pieces/room.ts";
import { sky } from "./pieces/sky.ts";
import { HEIGHT, WIDTH, circle, ellipse, group, path, rect, stroke } from "./pieces/svg.ts";
import { poplar, tree, willow } from "./pieces/trees.ts";
import { reeds, water } from "./pieces/water.ts";

/** Riders on the dike. */
export function cycling(kit: Kit): string {
  const { palette, random } = kit;
  const flip = random.chance(0.5);
  const count = random.int(2, 4);
  const road = mix("#c7b3a2", palette.brick, 0.25);
  const riders = Array.from({ length: count }, (_, index) => cyclist(kit, 240 + ((index + 0.25) * 1240) / count + random.between(-20, 60), 890 + (index % 2) * 26, random.between(2, 2.25), flip));
  const beyond = random.chance(0.55)
    ? water(kit, 560, 720) + reeds(kit, 60, 735, 260, 90) + reeds(kit, 1150, 735, 330, 100)
    : grass(kit, 556, paler(palette.ground, 0.15)) + cow(kit, random.between(150, 500), 660, 0.8) + cow(kit, random.between(900, 1300), 640, 0.65) + sheep(kit, 720, 680, 0.8);
  return [
    sky(kit, 520),
    treeline(kit, 550, 0.48), skyline(kit, 554, 90, 0.45),
    ...random.some(4, 8, (index) => poplar(kit, 80 + index * 210 + random.between(-40, 40), 572, random.between(170, 260))),
    rect(0, 556, WIDTH, 30, mix(palette.ground, palette.leaf, 0.2)),
    beyond,
    path(`M0 730Q800 700 ${WIDTH} 736V${HEIGHT}H0Z`, mix(palette.ground, palette.leaf, 0.3)),
    flowers(kit, 20, 740, 1560, 30, 40),
    path(`M0 800Q800 776 ${WIDTH} 806V920Q800 944 0 926Z`, kit.defs.flow([paler(road, 0.3), road])),
    stroke(`M-10 862Q800 846 ${WIDTH + 10} 866`, "#fbf4e6", 5, 0.4),
    willow(kit, flip ? 1440 : 140, 770, 380),
    ...riders,
    grass(kit, 960),
    flowers(kit, 0, 985, WIDTH, 70, 46),
  ].join("");
}

/** Two children in the box, and who or what else fits. */
function load(kit: Kit): string {
  const { palette, random } = kit;
  const child = (x: number) => {
    const look = lookOf(kit, true);
    return path(`M${x - 18} 0Q${x - 20} -32 ${x} -32Q${x + 20} -32 ${x + 18} 0Z`, look.top) + group([hairBehind(kit, look), head(kit, look, false)], { x, y: -44, scale: 2.05 });
  };
  const { coat, mark } = fur(kit);
  const dog = group([path("M-14 10Q-18 -30 0 -36Q20 -34 18 10Z", coat), path("M-18 -42Q-2 -58 14 -46Q32 -42 30 -34Q28 -26 14 -28Q2 -16 -12 -26Q-20 -32 -18 -42Z", coat), circle(30, -38, 4.4, palette.ink), circle(10, -42, 2.4, palette.ink), path("M-16 -44Q-28 -36 -22 -18Q-12 -16 -8 -34Z", darker(coat, 0.3)), ellipse(8, 0, 8, 12, mark)], { x: 100, y: 0 });
  const bags = group([rect(-20, -40, 40, 44, "#c9a26b", { radius: 4 }), stroke("M-12 -38Q-18 -70 -2 -64M2 -38Q2 -72 12 -70M12 -38Q26 -56 24 -62", palette.leaf, 6), circle(-6, -44, 9, palette.accent), ellipse(10, -50, 6, 18, "#e3b06a")], { x: 100, y: 0 });
  return child(22) + child(62) + (random.chance(0.55) ? dog : bags);
}

/** A cargo bike on its way through the street. */
export function cargobike(kit: Kit): string {
  const { palette, random } = kit;
  const town = palette.setting === "town";
  return [
    sky(kit, 520),
    treeline(kit, 660, 0.4),
    houseRow(kit, 706, town ? 450 : 380),
    ...(town ? [] : [tree(kit, random.between(60, 200), 720, 420, { fruit: true })]),
    rect(0, 700, WIDTH, 60, mix("#cbbfae", palette.brick, 0.12)), rect(0, 756, WIDTH, 9, "#9a8f80"),
    tree(kit, random.pick([150, 1440]), 752, random.between(420, 520), { fruit: !town }),
    ...(random.chance(0.4) ? [bunting(kit, -30, 1630, 150, 60, 50)] : []),
    paving(kit, 764, mix("#a48a7c", palette.brick, 0.3)),
    cargoBike(kit, random.between(380, 520), 985, random.between(2.5, 2.75), load(kit)),
  ].join("");
}
