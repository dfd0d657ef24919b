import { darker, mix, paler } from "./pieces/colour.ts";
import { furnishing } from "./pieces/furniture.ts";
import { houseRow, skyline } from "./pieces/houses.ts";
import type { Kit } from "./pieces/kit.ts";
import { flowers, grass, shadow, treeline } from "./pieces/land.ts";
import { lookOf } from "./pieces/looks.ts";
import { person, poses, strollers } from "./pieces/people.ts";
import { sky } from "./pieces/sky.ts";
import { WIDTH, circle, ellipse, group, line, n, path, polygon, rect, stroke } from "./pieces/svg.ts";
import { poplar, tree } from "./pieces/trees.ts";

function swings(kit: Kit, x: number, y: number): string {
  const { palette, random } = kit;
  const wood = mix("#b5824e", palette.brick, 0.2);
  const swing = (at: number, tilt: number) => {
    return group([line([[-16, 0], [-16, 300]], palette.ink, 4), person(kit, 0, 366, 205, { child: true, pose: poses.sit, shade: false }), line([[16, 0], [16, 300]], palette.ink, 4), rect(-34, 300, 74, 10, palette.accent, { radius: 4 })], { x: at, y: -400, turn: tilt });
  };
  return shadow(kit, x, y, 560) + group([line([[-240, 0], [-190, -410]], darker(wood, 0.25), 18), line([[240, 0], [190, -410]], darker(wood, 0.25), 18), swing(-105, random.between(2, 26)), swing(95, random.between(-26, -2)), line([[-150, 10], [-190, -410], [190, -410], [150, 10]], wood, 20)], { x, y });
}

function tower(kit: Kit, x: number, y: number, flip: boolean): string {
  const { palette } = kit;
  const wood = mix("#b5824e", palette.brick, 0.2);
  const post = (at: number, top: number) => rect(at, top, 20, -top, wood) + rect(at + 13, top, 7, -top, palette.ink, { opacity: 0.15 });
  const slide = path("M100 -250Q190 -250 250 -120Q290 -34 350 -26H400V2H340Q260 0 214 -100Q170 -206 100 -214Z", palette.accent) + path("M100 -250Q190 -250 250 -120Q290 -34 350 -26H400V-16H346Q276 -26 240 -110Q180 -238 100 -240Z", paler(palette.accent, 0.45));
  const ladder = line([[-180, 0], [-104, -236]], darker(wood, 0.2), 12) + line([[-140, 0], [-70, -236]], darker(wood, 0.2), 12) + [0.15, 0.35, 0.55, 0.75, 0.92].map((at) => line([[-180 + at * 76, -236 * at], [-140 + at * 70, -236 * at]], wood, 9)).join("");
  const kid = person(kit, 30, -226, 190, { child: true, pose: poses.cheer, shade: false });
  const slider = person(kit, 236, -76, 180, { child: true, pose: poses.sit, shade: false, turn: 22 });
  return shadow(kit, x, y, 600) + group([post(-100, -420), post(84, -420), kid, rect(-112, -236, 228, 20, darker(wood, 0.15)), ...[-90, -54, -18, 18].map((at) => rect(at, -300, 12, 66, paler(wood, 0.3))), rect(-100, -306, 150, 12, wood), polygon([[-136, -410], [0, -530], [136, -410]], palette.leaf), polygon([[40, -495], [0, -530], [136, -410], [80, -410]], palette.ink, 0.18), line([[0, -530], [0, -590]], palette.ink, 5), path("M0 -590L54 -574L0 -556Z", palette.light), ladder, slide, slider], { x, y, flip });
}

function ropeBridge(from: number, to: number, y: number): string {
  const planks = Array.from({ length: 12 }, (_, index) => {
    const share = (index + 0.5) / 12;
    return rect(from + share * (to - from) - 14, y + Math.sin(share * Math.PI) * 50, 30, 11, "#b5824e", { radius: 3 });
  });
  const middle = (from + to) / 2;
  const ropes = [0, -40, -84].map((lift) => stroke(`M${n(from)} ${n(y + lift)}Q${n(middle)} ${n(y + lift + 100)} ${n(to)} ${n(y + lift)}`, "#d8b98a", 6));
  return ropes.join("") + planks.join("") + [0.2, 0.4, 0.6, 0.8].map((share) => line([[from + share * (to - from), y - 84 + Math.sin(share * Math.PI) * 50], [from + share * (to - from), y + Math.sin(share * Math.PI) * 50]], "#d8b98a", 5)).join("");
}

/** A playground on a free afternoon. */
export function playground(kit: Kit): string {
  const { palette, random } = kit;
  const flip = random.chance(0.5);
  const bridge = random.chance(0.5);
  const at = flip ? 560 : 440;
  const second = bridge ? group([rect(-70, -420, 20, 420, mix("#b5824e", palette.brick, 0.2)), rect(60, -420, 20, 420, mix("#b5824e", palette.brick, 0.2)), rect(-84, -236, 180, 20, "#9a6b3e"), person(kit, 0, -230, 185, { child: true, pose: poses.wave, shade: false }), rect(-78, -300, 160, 12, "#b5824e"), polygon([[-100, -410], [0, -510], [104, -410]], palette.accent)], { x: flip ? 1130 : 1150, y: 880 }) : "";
  const sandbox = ellipse(1180, 985, 260, 56, "#b5824e") + ellipse(1180, 980, 238, 46, "#efd8a4") + path("M1040 980Q1090 920 1140 980Z", "#e3c585") + path("M1262 984L1270 946H1302L1310 984Z", palette.accent) + person(kit, 1190, 985, 190, { child: true, pose: poses.sit, shade: false, flip: true });
  return [
    sky(kit, 520),
    palette.setting === "town" ? houseRow(kit, 640, 260) : skyline(kit, 620, 130, 0.35),
    treeline(kit, 640, 0.3),
    ...[60, 380, 900, 1250, 1560].map((x) => tree(kit, x + random.between(-50, 50), 680, random.between(270, 360))),
    grass(kit, 650),
    ellipse(760, 890, 800, 110, mix("#e4cf9f", palette.ground, 0.15)),
    furnishing.pavementBench(kit, flip ? 180 : 1440, 780, 1.05),
    person(kit, flip ? 150 : 1410, 778, 215, { pose: poses.sit, shade: false }),
    ...(bridge ? [second, ropeBridge(at + (flip ? 120 : 110), flip ? 1060 : 1090, 650)] : [swings(kit, flip ? 1190 : 1200, 860)]),
    tower(kit, at, 890, bridge ? true : flip),
    sandbox,
    person(kit, 760 + random.between(-60, 60), 985, 205, { child: true, pose: random.pick([poses.walk, poses.cheer]) }),
    person(kit, 900, 1010, 215, { child: true, pose: poses.walk, flip: true }),
    flowers(kit, 0, 1000, 420, 60, 24),
  ].join("");
}

function goal(x: number, y: number): string {
  const net = Array.from({ length: 17 }, (_, index) => line([[x + index * 33, y - 236], [x + 20 + index * 30.5, y]], "#ffffff", 2, 0.55)).concat(Array.from({ length: 8 }, (_, index) => line([[x, y - 232 + index * 32], [x + 530, y - 232 + index * 32]], "#ffffff", 2, 0.55)));
  return net.join("") + line([[x, y], [x, y - 240], [x + 530, y - 240], [x + 530, y]], "#ffffff", 13);
}

function ball({ palette }: Kit, x: number, y: number, r: number): string {
  return circle(x, y, r, "#fdfbf5") + polygon([0, 72, 144, 216, 288].map((angle) => [x + Math.sin((angle * Math.PI) / 180) * r * 0.42, y - Math.cos((angle * Math.PI) / 180) * r * 0.42] as const), palette.ink) + [36, 108, 180, 252, 324].map((angle) => circle(x + Math.sin((angle * Math.PI) / 180) * r * 0.86, y - Math.cos((angle * Math.PI) / 180) * r * 0.86, r * 0.2, palette.ink)).join("") + circle(x - r * 0.3, y - r * 0.35, r * 0.24, "#ffffff", 0.6);
}

function football(kit: Kit): string {
  const { palette, random } = kit;
  const [mine, theirs] = [palette.accent, mix(palette.water, palette.ink, 0.2)];
  const dressed = (top: string) => ({ ...lookOf(kit), top, dress: false, bottom: mix(palette.ink, "#fbf4e6", 0.1) });
  const x = random.between(760, 900);
  const side = random.chance(0.5);
  const keeper = person(kit, x + 180, 815, 255, { pose: poses.cheer, look: dressed(palette.light), turn: side ? -52 : 48, shade: false });
  return [
    goal(x, 790),
    shadow(kit, x + 240, 815, 260),
    keeper,
    ball(kit, side ? x + 60 : x + 440, 620, 27),
    person(kit, 1440, 850, 240, { pose: poses.walk, look: dressed(theirs), flip: true }),
    person(kit, random.between(180, 240), 850, 245, { pose: poses.cheer, look: dressed(mine) }),
    person(kit, random.between(380, 480), 985, 370, { pose: poses.kick, look: dressed(mine) }),
    person(kit, random.between(640, 700), 930, 310, { pose: poses.walk, look: dressed(theirs) }),
  ].join("");
}

function tugOfWar(kit: Kit): string {
  const team = (side: number) => [0, 1, 2, 3].map((index) => person(kit, 800 + side * (190 + index * 155), 900 + (index % 2) * 22, 340, { pose: poses.pull, flip: side > 0 }));
  return [...team(-1), ...team(1), stroke("M0 712Q800 690 1600 712", "#d8b06a", 15), stroke("M0 708Q800 686 1600 708", "#f3dcae", 4), path("M786 690H814L822 790L800 770L778 790Z", kit.palette.accent)].join("");
}

/** A match on the field: football, or a rope. */
export function sport(kit: Kit): string {
  const { palette, random } = kit;
  const mown = Array.from({ length: 6 }, (_, index) => polygon([[200 + index * 240, 640], [320 + index * 240, 640], [140 + (index - 0.5) * 400, 1067], [-120 + (index - 0.5) * 400, 1067]], "#ffffff", 0.09));
  const crowd = strollers(kit, 652, 120, random.int(7, 10), 40, 1560);
  return [
    sky(kit, 500),
    skyline(kit, 590, 120, 0.45),
    treeline(kit, 600, 0.35),
    ...random.some(6, 9, (index) => (palette.setting === "town" ? tree(kit, index * 200 + random.between(-30, 30), 630, random.between(200, 280)) : poplar(kit, index * 200 + random.between(-30, 30), 630, random.between(240, 330)))),
    grass(kit, 620, mix(palette.ground, palette.leaf, 0.25)),
    ...mown,
    rect(0, 640, WIDTH, 26, "#fbf4e6"), ...[0, 1, 2, 3, 4, 5].map((index) => rect(index * 270 + 10, 642, 200, 22, [palette.accent, palette.light, palette.water][index % 3] ?? palette.accent)),
    crowd,
    rect(0, 664, WIDTH, 6, "#9a958a"),
    line([[0, 800], [WIDTH, 790]], "#ffffff", 7, 0.6),
    random.chance(0.7) ? football(kit) : tugOfWar(kit),
  ].join("");
}
