import { darker, mix, paler } from "./pieces/colour.ts";
import { furnishing } from "./pieces/furniture.ts";
import { houseRow, skyline } from "./pieces/houses.ts";
import type { Kit } from "./pieces/kit.ts";
import { flowers, grass, shadow, treeline, way } from "./pieces/land.ts";
import { person, poses, strollers } from "./pieces/people.ts";
import { sky } from "./pieces/sky.ts";
import { WIDTH, circle, ellipse, group, line, n, path, polygon, rect, stroke } from "./pieces/svg.ts";
import { bush, tree } from "./pieces/trees.ts";
import { pond } from "./waters.ts";

function picnic(kit: Kit, x: number, y: number): string {
  const { palette } = kit;
  const cloth = polygon([[x - 220, y + 30], [x - 150, y - 30], [x + 170, y - 30], [x + 230, y + 34]], palette.accent) + [-120, -40, 40, 120].map((at) => polygon([[x + at - 22, y - 30], [x + at, y - 30], [x + at * 1.4, y + 32], [x + at * 1.4 - 30, y + 32]], "#fbf4e6", 0.5)).join("");
  const basket = rect(x - 20, y - 46, 76, 46, "#b98a58", { radius: 6 }) + stroke(`M${n(x - 12)} ${n(y - 46)}Q${n(x + 18)} ${n(y - 96)} ${n(x + 48)} ${n(y - 46)}`, "#8a6236", 7);
  return cloth + basket + person(kit, x - 150, y + 16, 230, { pose: poses.sit }) + person(kit, x + 170, y + 20, 226, { pose: poses.read, flip: true });
}

function boules(kit: Kit, x: number, y: number): string {
  const { palette } = kit;
  return ellipse(x, y + 16, 360, 56, mix("#dcc8a0", palette.ground, 0.2)) + person(kit, x - 230, y + 10, 270, { pose: poses.bend }) + person(kit, x + 180, y - 6, 262, { pose: poses.stand, flip: true }) + person(kit, x + 290, y + 10, 270, { pose: poses.cheer, flip: true }) + [[-60, 24], [10, 8], [60, 30], [100, 16]].map(([dx = 0, dy = 0]) => ellipse(x + dx, y + dy + 12, 18, 5, palette.ink, 0.25) + circle(x + dx, y + dy, 15, mix(palette.ink, "#ffffff", 0.45)) + circle(x + dx - 4, y + dy - 5, 4, "#ffffff", 0.7)).join("") + circle(x + 34, y + 36, 8, palette.accent);
}

/** A park with a pond, a path and people who have time. */
export function park(kit: Kit): string {
  const { random, season } = kit;
  const left = random.chance(0.5);
  const doing = season === "winter" || random.chance(0.35) ? boules(kit, left ? 1080 : 520, 930) : picnic(kit, left ? 1120 : 480, 940);
  return [
    sky(kit, 470),
    skyline(kit, 510, 90, 0.55),
    treeline(kit, 510, 0.4),
    grass(kit, 500),
    ...[90, 330, 1220, 1480].map((x) => tree(kit, x + random.between(-60, 60), 590, random.between(250, 330))),
    pond(kit, left ? 560 : 1030, 670, random.between(620, 760)),
    ...random.some(4, 6, () => bush(kit, random.between(40, WIDTH - 40), random.between(575, 620), random.between(36, 66))),
    tree(kit, left ? 1290 : 300, 680, random.between(330, 400)),
    way(kit, [left ? 1060 : 540, 560], 40, left ? 560 : 1000, 380, "#e0cfa8"),
    strollers(kit, 720, 130, 2, left ? 900 : 380, left ? 1250 : 720),
    furnishing.pavementBench(kit, left ? 250 : 1340, 830, 1.25),
    person(kit, left ? 210 : 1310, 826, 240, { pose: poses.sit, shade: false }),
    tree(kit, left ? 70 : 1540, 900, 720, { wide: 1.15 }),
    doing,
    ...(season === "winter" ? [] : [flowers(kit, left ? 40 : 1120, 960, 440, 90, 26)]),
  ].join("");
}

function sunflower({ palette, random }: Kit, x: number, y: number, height: number): string {
  const r = random.between(34, 46);
  const top = y - height;
  const petals = Array.from({ length: 14 }, (_, index) => {
    const angle = (index / 14) * Math.PI * 2;
    return group([ellipse(0, -r * 0.95, r * 0.24, r * 0.5, index % 2 ? "#f2b632" : "#e79f24")], { x, y: top, turn: (angle * 180) / Math.PI });
  });
  return stroke(`M${n(x)} ${n(y)}Q${n(x - 10)} ${n(y - height * 0.5)} ${n(x)} ${n(top)}`, mix(palette.leaf, palette.ink, 0.12), 9) + ellipse(x - 30, y - height * 0.35, 34, 15, palette.leaf) + ellipse(x + 30, y - height * 0.52, 32, 14, mix(palette.leaf, palette.ink, 0.15)) + petals.join("") + circle(x, top, r * 0.6, "#5b3a24") + circle(x - 4, top - 4, r * 0.34, "#7a5233");
}

function pumpkin({ palette }: Kit, x: number, y: number, r: number): string {
  return ellipse(x + 4, y, r * 1.2, r * 0.16, palette.ink, 0.22) + [-0.6, 0.6, -0.3, 0.3, 0].map((at) => ellipse(x + at * r, y - r * 0.72, r * 0.52, r * 0.72, mix("#e07f2c", palette.ink, Math.abs(at) * 0.14))).join("") + ellipse(x - r * 0.2, y - r * 1, r * 0.13, r * 0.3, "#ffd09a", 0.6) + stroke(`M${n(x)} ${n(y - r * 1.4)}q4 -12 14 -16`, palette.leaf, 8);
}

function shed(kit: Kit, x: number, y: number): string {
  const { palette } = kit;
  const wood = mix(palette.setting === "town" ? palette.water : palette.brick, "#6b4a38", 0.4);
  const boards = Array.from({ length: 9 }, (_, index) => line([[-150 + index * 36, -220], [-150 + index * 36, 0]], darker(wood, 0.4), 3, 0.6));
  return shadow(kit, x, y, 380) + group([rect(-160, -230, 320, 230, wood), ...boards, polygon([[-190, -222], [0, -340], [190, -222]], mix(palette.accent, palette.ink, 0.3)), polygon([[40, -314], [0, -340], [190, -222], [120, -222]], palette.ink, 0.16), rect(-122, -180, 96, 84, "#f6f0e2"), rect(-114, -172, 80, 68, mix(palette.water, palette.sky[1], 0.5)), rect(-77, -172, 6, 68, "#f6f0e2"), rect(-126, -96, 104, 16, "#a96a48"), ...[-112, -90, -68, -46].map((at, index) => circle(at, -102, 13, index % 2 ? palette.accent : palette.light)), rect(22, -176, 96, 176, darker(wood, 0.25)), circle(104, -84, 6, palette.light)], { x, y });
}

function beds(kit: Kit): string {
  const { palette, random } = kit;
  return [0, 1, 2, 3].map((row) => {
    const y = 770 + row * 66;
    const size = 15 + row * 6;
    const kind = random.int(0, 3);
    const colour = mix(palette.leaf, random.pick(["#9fc04f", "#5b8f6a", "#7a4f6a", "#b9cf7a"]), 0.4);
    const count = Math.floor(1000 / (size * 2.9));
    const plants = Array.from({ length: count }, (_, index) => {
      const x = 60 + index * size * 2.9 + random.between(-4, 4);
      if (kind === 0) return [-0.6, 0, 0.6].map((at) => ellipse(x + at * size, y - size * (0.6 + (at ? 0 : 0.3)), size * 0.55, size * 0.8, at ? mix(colour, palette.ink, 0.16) : colour)).join("");
      if (kind === 1) return circle(x, y - size * 0.6, size, mix(colour, palette.ink, 0.14)) + circle(x - 2, y - size * 0.75, size * 0.68, colour) + circle(x - 3, y - size * 0.85, size * 0.36, paler(colour, 0.4));
      if (kind === 2) return stroke(`M${n(x)} ${n(y)}v${n(-size * 2.2)}M${n(x)} ${n(y)}q${n(-size * 0.4)} ${n(-size)} ${n(-size)} ${n(-size * 1.7)}M${n(x)} ${n(y)}q${n(size * 0.4)} ${n(-size)} ${n(size)} ${n(-size * 1.7)}`, colour, size * 0.3);
      return ellipse(x, y - size * 1.2, size * 0.8, size * 1.2, colour) + [-0.4, 0.3].map((at) => circle(x + at * size, y - size * (1 + at), size * 0.3, palette.accent)).join("");
    });
    return ellipse(540, y + 6, 560, 18 + row * 3, mix("#7a553c", palette.ink, 0.1)) + plants.join("");
  }).join("");
}

function beehives({ palette }: Kit, x: number, y: number): string {
  return [palette.light, palette.accent, "#f6efe0"].map((colour, index) => group([rect(-44, -110, 88, 96, colour, { radius: 3 }), rect(-44, -62, 88, 4, palette.ink, { opacity: 0.25 }), rect(-52, -122, 104, 16, mix(palette.ink, "#b9b4a8", 0.5)), rect(-24, -34, 48, 9, palette.ink), line([[-34, -14], [-34, 0]], palette.ink, 7), line([[34, -14], [34, 0]], palette.ink, 7)], { x: x + index * 118, y: y + (index % 2) * 12 })).join("") + [[0, -150], [70, -170], [150, -140], [220, -160], [110, -120]].map(([dx = 0, dy = 0]) => ellipse(x + dx, y + dy, 6, 4.4, "#e0a52e") + ellipse(x + dx + 2, y + dy - 5, 4, 3, "#ffffff", 0.8)).join("");
}

/** An allotment in summer. */
export function garden(kit: Kit): string {
  const { palette, random } = kit;
  const hives = random.chance(0.45);
  const fence = Array.from({ length: 40 }, (_, index) => path(`M${index * 42} 716V640L${index * 42 + 11} 624L${index * 42 + 22} 640V716Z`, "#efe4cd"));
  const holds = path("M16 -62H32V-44H16Z", palette.water) + line([[32, -50], [44, -62]], palette.water, 3) + stroke("M45 -60q4 8 3 18M48 -60q8 6 9 16", "#bfe0ea", 1.4);
  return [
    sky(kit, 540),
    treeline(kit, 610, 0.4),
    ...(palette.setting === "town" ? [houseRow(kit, 640, 210)] : [skyline(kit, 600, 90, 0.4), ...[120, 420, 720, 1020, 1500].map((x) => tree(kit, x + random.between(-50, 50), 660, random.between(230, 300), { fruit: true }))]),
    grass(kit, 630),
    rect(0, 656, WIDTH, 10, "#d9cbb0"), rect(0, 690, WIDTH, 10, "#d9cbb0"), ...fence,
    shed(kit, random.between(1180, 1280), 770),
    ...random.some(3, 5, (index) => sunflower(kit, 960 + index * 62 + random.between(-10, 10), 790, random.between(220, 330))),
    beds(kit),
    hives ? beehives(kit, 1200, 900) : furnishing.wheelbarrow(kit, 1300, 920, 1.25),
    person(kit, random.between(320, 720), 960, 310, { pose: poses.hold, holds }),
    ...(random.chance(0.5) ? [person(kit, random.between(850, 980), 920, 280, { pose: poses.bend, flip: true })] : []),
    pumpkin(kit, 1130, 1000, 54), pumpkin(kit, 1240, 1030, 68), pumpkin(kit, 1400, 1040, 58),
    ...random.some(2, 3, (index) => sunflower(kit, 1480 + index * 58, 1070, random.between(300, 430))),
  ].join("");
}
