import { bicycle } from "./pieces/bikes.ts";
import { cow, sheep } from "./pieces/animals.ts";
import { darker, mix, paler } from "./pieces/colour.ts";
import { bricks, houseRow, skyline } from "./pieces/houses.ts";
import type { Kit } from "./pieces/kit.ts";
import { flowers, grass, paving, shadow, treeline, way } from "./pieces/land.ts";
import { person, poses, strollers } from "./pieces/people.ts";
import { sky } from "./pieces/sky.ts";
import { HEIGHT, WIDTH, circle, ellipse, group, line, n, path, polygon, rect } from "./pieces/svg.ts";
import { bush, poplar, tree } from "./pieces/trees.ts";
import { reeds, water } from "./pieces/water.ts";

function arch(x: number, base: number, width: number, height: number, fill: string): string {
  return path(`M${n(x - width / 2)} ${n(base)}V${n(base - height + width * 0.6)}Q${n(x - width / 2)} ${n(base - height)} ${n(x)} ${n(base - height - width * 0.25)}Q${n(x + width / 2)} ${n(base - height)} ${n(x + width / 2)} ${n(base - height + width * 0.6)}V${n(base)}Z`, fill);
}

function clock({ palette, random }: Kit, x: number, y: number, r: number): string {
  const [hour, minute] = [random.between(0, 6.28), random.between(0, 6.28)];
  const hand = (angle: number, long: number, width: number) => line([[x, y], [x + Math.sin(angle) * r * long, y - Math.cos(angle) * r * long]], palette.light, width);
  return circle(x, y, r, palette.light) + circle(x, y, r * 0.86, mix(palette.ink, palette.water, 0.25)) + hand(hour, 0.5, r * 0.1) + hand(minute, 0.72, r * 0.07);
}

function swallows({ palette, random }: Kit): string {
  return random.some(5, 9, () => {
    const [x, y, s] = [random.between(350, 1250), random.between(110, 430), random.between(0.7, 1.2)];
    return group([path("M0 0Q-14 -16 -30 -18Q-16 -6 -8 6L-18 22L0 10L14 20L8 4Q20 -8 34 -10Q16 -14 0 0Z", palette.ink, 0.8)], { x, y, scale: s, turn: random.between(-60, 60) });
  }).join("");
}

/** A big old tower of brick, a little out of plumb. */
function greatTower(kit: Kit): string {
  const { palette, random } = kit;
  const stone = mix(palette.brick, "#b98a6c", 0.45);
  const dark = darker(mix(palette.ink, palette.water, 0.3), 0.1);
  const storey = (y: number, half: number, tall: number) => rect(-half, y - tall, half * 2, tall, stone) + rect(-half, y - tall, half * 2, tall, bricks(kit)) + rect(half * 0.35, y - tall, half * 0.65, tall, palette.ink, { opacity: 0.16 }) + rect(-half - 10, y - tall - 8, half * 2 + 20, 18, paler(stone, 0.5)) + [-0.5, 0, 0.5].map((at) => arch(at * half, y - 26, half * 0.34, tall - 70, paler(stone, 0.4)) + arch(at * half, y - 26, half * 0.25, tall - 82, dark)).join("");
  const rail = Array.from({ length: 13 }, (_, index) => rect(-128 + index * 20.6, -566, 7, 36, paler(stone, 0.55))).join("") + rect(-134, -572, 268, 9, paler(stone, 0.55));
  const cap = path("M-82 -702Q-88 -760 -40 -784Q-28 -800 -26 -826H26Q28 -800 40 -784Q88 -760 82 -702Z", mix(palette.water, palette.ink, 0.45)) + path("M30 -702Q40 -750 16 -826H26Q28 -800 40 -784Q88 -760 82 -702Z", palette.ink, 0.25) + line([[0, -826], [0, -890]], palette.ink, 6) + circle(0, -862, 8, palette.light) + path("M0 -890Q22 -894 30 -882L0 -876Z", palette.light);
  return group([storey(0, 140, 190), storey(-190, 134, 180), storey(-370, 126, 160), storey(-530, 84, 172), rail, clock(kit, 0, -640, 42), cap, arch(0, 0, 84, 128, darker(palette.brick, 0.55))], { x: random.between(700, 900), y: 862, scale: 0.93, turn: 1.4 });
}

/** A village church with a spire between trees. */
function villageChurch(kit: Kit): string {
  const { palette, random } = kit;
  const wall = mix(palette.brick, "#f0e0c0", random.between(0.35, 0.6));
  const roof = mix("#8a4f3a", palette.ink, 0.2);
  const glass = mix(palette.water, palette.ink, 0.45);
  const nave = rect(70, -230, 430, 230, wall) + rect(70, -230, 430, 230, bricks(kit), { opacity: 0.6 }) + polygon([[50, -226], [110, -400], [460, -400], [522, -226]], roof) + polygon([[380, -400], [460, -400], [522, -226], [410, -226]], palette.ink, 0.14) + [150, 250, 350, 450].map((at) => arch(at, -50, 54, 130, paler(wall, 0.5)) + arch(at, -54, 40, 116, glass) + line([[at, -54], [at, -170]], paler(wall, 0.5), 4)).join("") + rect(70, -230, 430, 22, palette.ink, { opacity: 0.14 });
  const tower = rect(-90, -420, 180, 420, wall) + rect(-90, -420, 180, 420, bricks(kit), { opacity: 0.6 }) + rect(30, -420, 60, 420, palette.ink, { opacity: 0.12 }) + polygon([[-106, -416], [0, -800], [106, -416]], roof) + polygon([[20, -416], [0, -800], [106, -416]], palette.ink, 0.18) + line([[0, -796], [0, -862]], palette.ink, 6) + path("M-14 -868Q0 -884 14 -868L26 -876L18 -850H-12Z", palette.light) + clock(kit, 0, -352, 48) + arch(-36, -230, 30, 74, glass) + arch(36, -230, 30, 74, glass) + arch(0, 0, 90, 140, paler(wall, 0.5)) + arch(0, 0, 72, 126, mix(palette.accent, palette.ink, 0.45));
  return group([nave, tower], { x: random.between(520, 700), y: 850, scale: random.between(0.92, 1), flip: random.chance(0.4) });
}

/** The church of the town or the village, with people at its foot. */
export function church(kit: Kit): string {
  const { palette, random } = kit;
  if (palette.setting === "town") {
    return [sky(kit, 700), houseRow(kit, 852, 330, -60, 560), houseRow(kit, 852, 330, 1040, 1680), greatTower(kit), paving(kit, 850, mix("#b7a898", palette.brick, 0.2)), tree(kit, random.between(120, 260), 905, 430), tree(kit, random.between(1330, 1500), 910, 400), swallows(kit), strollers(kit, 930, 130, 6), bicycle(kit, random.between(150, 900), 1010, 0.85)].join("");
  }
  return [sky(kit, 720), treeline(kit, 800, 0.3), villageChurch(kit), grass(kit, 845), way(kit, [random.between(600, 720), 850], 80, random.between(500, 900), 420, "#dcc79c"), tree(kit, random.between(140, 300), 930, 520), tree(kit, random.between(1330, 1480), 920, 470, { fruit: true }), flowers(kit, 40, 950, 420, 90, 16), flowers(kit, 1120, 950, 440, 90, 16), strollers(kit, 950, 140, 3, 480, 1050), swallows(kit)].join("");
}

function sails({ palette, random }: Kit, reach: number): string {
  const wood = "#6b4a34";
  const cloth = "#f6ecd8";
  const bars = Array.from({ length: 9 }, (_, index) => line([[10, -reach * (0.22 + index * 0.088)], [reach * 0.17, -reach * (0.22 + index * 0.088)]], wood, 3.4)).join("");
  const blade = (angle: number) => group([rect(10, -reach, reach * 0.16, reach * 0.8, cloth), rect(10, -reach, reach * 0.16, reach * 0.8, palette.accent, { opacity: 0.12 }), bars, line([[0, 0], [0, -reach]], wood, 13), line([[reach * 0.17, -reach * 0.2], [reach * 0.17, -reach]], wood, 4)], { turn: angle });
  const start = random.between(24, 64);
  return [0, 90, 180, 270].map((angle) => blade(start + angle)).join("") + circle(0, 0, 22, darker(wood, 0.3)) + circle(0, 0, 9, palette.light);
}

function mill(kit: Kit, x: number, y: number, scale: number): string {
  const { palette, hour } = kit;
  const wall = palette.setting === "town" ? mix(palette.brick, "#b98a6c", 0.3) : mix("#f2e6cf", palette.brick, 0.14);
  const thatch = mix("#7a6248", palette.ink, 0.15);
  const glass = hour === "golden" ? palette.light : mix(palette.water, palette.ink, 0.3);
  const window = (wx: number, wy: number) => rect(wx - 19, wy - 27, 38, 54, "#f7f2e8") + rect(wx - 14, wy - 22, 28, 44, glass) + rect(wx - 2, wy - 22, 4, 44, "#f7f2e8");
  const stage = rect(-196, -214, 392, 16, darker(thatch, 0.2)) + Array.from({ length: 14 }, (_, index) => rect(-190 + index * 29, -258, 6, 46, "#f4ecdc")).join("") + rect(-194, -262, 388, 8, "#f4ecdc") + [-170, -120, 120, 170].map((at) => line([[at, -200], [at * 0.76, -130]], darker(thatch, 0.2), 9)).join("");
  return (
    shadow(kit, x, y, 420 * scale) +
    group(
      [
        polygon([[-150, 0], [-128, -210], [128, -210], [150, 0]], wall), polygon([[-150, 0], [-128, -210], [128, -210], [150, 0]], bricks(kit)),
        polygon([[60, 0], [54, -210], [128, -210], [150, 0]], palette.ink, 0.16),
        path("M-42 0V-104Q0 -136 42 -104V0Z", mix(palette.leaf, palette.ink, 0.3)), rect(-3, -110, 6, 110, palette.ink, { opacity: 0.4 }),
        window(-92, -90), window(92, -90),
        polygon([[-118, -214], [-76, -500], [76, -500], [118, -214]], palette.setting === "town" ? wall : thatch), polygon([[-118, -214], [-76, -500], [76, -500], [118, -214]], bricks(kit), palette.setting === "town" ? 1 : 0.3),
        polygon([[44, -214], [30, -500], [76, -500], [118, -214]], palette.ink, 0.2),
        window(0, -420), window(-40, -320), window(44, -320),
        stage,
        path("M-88 -496Q-84 -580 0 -592Q84 -580 92 -496Z", thatch), path("M20 -496Q40 -560 0 -592Q84 -580 92 -496Z", palette.ink, 0.22), rect(-92, -502, 186, 14, palette.light),
        group([sails(kit, 390)], { x: -6, y: -536 }),
      ],
      { x, y, scale },
    )
  );
}

/** A windmill on a green wall by the water. */
export function windmill(kit: Kit): string {
  const { palette, random } = kit;
  const x = random.between(560, 1040);
  const wet = random.chance(0.6);
  const mound = path(`M0 862Q${n(x - 420)} 852 ${n(x - 230)} 806Q${n(x)} 778 ${n(x + 230)} 806Q${n(x + 420)} 852 ${WIDTH} 858V${HEIGHT}H0Z`, mix(palette.ground, palette.leaf, 0.25));
  const front = wet
    ? water(kit, 920, HEIGHT) + rect(0, 910, WIDTH, 14, mix(palette.leaf, palette.ink, 0.2)) + reeds(kit, -20, 1060, 330, 230) + reeds(kit, 1280, 1067, 340, 270)
    : grass(kit, 900) + way(kit, [x, 830], 90, x - 200, 460, "#d8c29a") + flowers(kit, 60, 950, 1480, 90, 40) + (random.chance(0.5) ? cow(kit, x > 800 ? 300 : 1300, 970, 1.5) : sheep(kit, x > 800 ? 300 : 1300, 960, 1.6));
  return [sky(kit, 760), treeline(kit, 836, 0.45), skyline(kit, 836, 80, 0.5), ...random.some(3, 6, () => poplar(kit, random.between(0, WIDTH), 850, random.between(140, 230))), mound, mill(kit, x, 824, 0.94), tree(kit, x > 800 ? 240 : 1370, 880, 360), bush(kit, x > 800 ? 420 : 1190, 872, 50), front, person(kit, x + (x > 800 ? -260 : 250), 884, 112, { pose: poses.carry, holds: ellipse(20, -66, 11, 14, "#f2e6cf") }), person(kit, x + (x > 800 ? -350 : 340), 894, 110, { pose: poses.walk })].join("");
}
