import { darker, mix, paler } from "./pieces/colour.ts";
import type { Kit } from "./pieces/kit.ts";
import { person, poses, type Pose } from "./pieces/people.ts";
import { bunting, hangingLamp, room, roomWindow } from "./pieces/room.ts";
import { HEIGHT, circle, ellipse, group, line, path, rect } from "./pieces/svg.ts";
import { bowl, bread, cake, cup, pan, pot, tableTop, vase } from "./pieces/tableware.ts";

/** Somebody behind the table; only what is above it shows. */
function guest(kit: Kit, x: number, edge: number, height: number, flip: boolean, holds = ""): string {
  const pose: Pose = holds ? { ...poses.table, arms: [[[14, -59], [18, -48]], [[-11, -56], [9, -67]]] } : poses.table;
  return person(kit, x, edge + height * 0.44, height, { pose, flip, shade: false, holds });
}

/** A sprig of something green on the wall, a shelf or a picture. */
function wallThings(kit: Kit, x: number, y: number): string {
  const { palette, random } = kit;
  if (random.chance(0.5)) return rect(x - 76, y - 96, 152, 192, "#a9794a", { radius: 3 }) + rect(x - 62, y - 82, 124, 164, mix(palette.sky[1], "#ffffff", 0.3)) + circle(x + 24, y - 32, 22, palette.light) + path(`M${x - 62} ${y + 82}V${y + 20}Q${x - 20} ${y - 20} ${x + 10} ${y + 24}Q${x + 36} ${y} ${x + 62} ${y + 30}V${y + 82}Z`, palette.leaf);
  const mugs = [-80, -20, 40].map((at, index) => rect(x + at, y - 46, 38, 46, [palette.accent, palette.light, palette.water][index] ?? palette.leaf, { radius: 5 }));
  return rect(x - 120, y, 250, 14, "#a9794a", { radius: 3 }) + mugs.join("") + path(`M${x + 96} ${y}l-8 -34h40l-8 34z`, "#b8694a") + [-20, -4, 14].map((at) => ellipse(x + 108 + at, y - 54, 13, 25, palette.leaf)).join("");
}

/** Coffee at the window. */
export function coffee(kit: Kit): string {
  const { palette, random } = kit;
  const { shapes } = room(kit, 800);
  const china = random.pick([palette.water, palette.accent, "#f3ece0", palette.leaf, palette.light]);
  const wide = random.chance(0.5);
  const mug = path("M5 -76H16L15 -66H6Z", china) + path("M16 -74q4 0 3 3q-1 3 -3.4 3z", china) + rect(5, -76, 11, 1.6, paler(china, 0.5));
  const maybe = () => (random.chance(0.5) ? mug : "");
  const guests = wide ? [guest(kit, 360, 740, 960, false, mug), guest(kit, 1240, 740, 930, true, maybe())] : [guest(kit, 240, 740, 930, false, maybe()), guest(kit, 1400, 740, 940, true, mug), guest(kit, 1090, 740, 880, true, maybe())];
  const middle = wide ? 800 : 660;
  const sweet = random.pick([
    () => cake(kit, middle + 40, 900, 1.35),
    () => ellipse(middle + 40, 884, 150, 26, "#f4ede2") + [-90, -40, 10, 60, 100, -60, -10, 40].map((at, index) => ellipse(middle + 40 + at, 872 - Math.floor(index / 5) * 22, 34, 15, index % 2 ? "#c98a48" : "#d9a05c")).join(""),
    () => vase(kit, middle + 40, 890, 1.25, china),
  ])();
  return [
    shapes,
    roomWindow(kit, middle - 260, 90, 520, 520),
    hangingLamp(kit, middle, 150, 84, random.pick([palette.accent, palette.light, palette.leaf])),
    wallThings(kit, wide ? 140 : 1480, 190),
    ...guests,
    tableTop(kit, 740, HEIGHT - 740, random.chance(0.5) ? mix(random.pick([palette.accent, palette.water, palette.leaf]), "#f6eee0", 0.35) : undefined),
    sweet,
    pot(kit, middle - 250, 940, 1.15, darker(china, 0.08)),
    cup(kit, wide ? 300 : 190, 920, 1.15, china), cup(kit, 1300, 900, 1.2, china), cup(kit, middle + 310, 1010, 1.4, china),
    ...(random.chance(0.5) ? [cup(kit, middle - 70, 1040, 1.45, china)] : []),
  ].join("");
}

/** A long table with soup for everybody. */
export function soup(kit: Kit): string {
  const { palette, random } = kit;
  const { shapes } = room(kit, 760);
  const broth = random.pick(["#d9642f", "#e09a35", "#8fae4a", "#c24a35", "#d9b04a"]);
  const china = random.pick(["#f6efe2", palette.water, palette.light, mix(palette.accent, "#f6efe2", 0.3)]);
  const at = random.between(700, 880);
  const seats = [120, 400, 1180, 1470].map((x) => x + random.between(-25, 25));
  const spoon = line([[9, -67], [13, -78]], "#b9b6af", 1.6) + ellipse(13.6, -80, 1.9, 2.8, "#b9b6af");
  const cook = person(kit, at + 20, 1010, 830, { pose: { ...poses.table, arms: [[[16, -60], [17, -48]], [[-12, -58], [-4, -48]]] }, shade: false, holds: path("M-3.4 -74H8.4L10 -58L9 -40H-7L-6 -58Z", "#fbf5e8") + line([[-3, -74], [-1, -81]], "#fbf5e8", 1.4) + line([[8, -74], [6, -81]], "#fbf5e8", 1.4) + rect(-2, -58, 8, 7, "#e6dccb", { radius: 1 }) });
  return [
    shapes,
    roomWindow(kit, 150, 120, 330, 380), roomWindow(kit, 1120, 120, 330, 380),
    bunting(kit, -20, 1620, 46, 46, 46),
    cook,
    ...seats.map((x, index) => guest(kit, x, 700, random.between(700, 780), x > 800, index % 2 ? spoon : "")),
    tableTop(kit, 700, HEIGHT - 700, random.chance(0.6) ? mix(random.pick([palette.accent, palette.water, palette.leaf, palette.light]), "#f6eee0", 0.3) : undefined),
    pan(kit, at, 930, 1.2, mix(random.pick([palette.accent, palette.water, "#8f9396", palette.leaf]), "#ffffff", 0.1), broth),
    ...[170, 430, 1140, 1400].map((x, index) => bowl(kit, x, 810 + (index % 2) * 14, 1, china, broth)),
    bread(kit, 1270, 960, 1.3),
    ...(random.chance(0.5) ? [vase(kit, 470, 960, 0.95, china)] : [bowl(kit, 480, 975, 1.35, china, broth)]),
    bowl(kit, 250, 1030, 1.6, china, broth), bowl(kit, 1060, 1040, 1.5, china, broth),
    group([rect(-70, -8, 140, 8, "#ffffff")], { x: 1480, y: 1040, turn: -8, opacity: 0.6 }),
  ].join("");
}
