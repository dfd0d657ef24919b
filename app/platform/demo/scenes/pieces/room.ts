import { darker, mix, paler } from "./colour.ts";
import { makeKit, type Kit } from "./kit.ts";
import { skyline } from "./houses.ts";
import { grass, treeline } from "./land.ts";
import { sky } from "./sky.ts";
import { tree } from "./trees.ts";
import { HEIGHT, WIDTH, circle, ellipse, group, line, n, path, polygon, rect, stroke, view } from "./svg.ts";

/** The wall and the floor of a room, in a warm tone. */
export function room(kit: Kit, floor: number): { shapes: string; wall: string } {
  const { palette, random, defs } = kit;
  const wall = mix(random.pick([palette.light, palette.sky[1], palette.water, palette.leaf, palette.accent]), "#f6ecdc", random.between(0.55, 0.72));
  const boards = mix("#b98a5c", palette.brick, 0.25);
  const paper = defs.tile(80, 80, circle(20, 20, 4, darker(wall, 0.2), 0.35) + circle(60, 60, 4, darker(wall, 0.2), 0.35));
  const planks = Array.from({ length: 14 }, (_, index) => line([[800 + (index - 6.5) * 120, floor], [800 + (index - 6.5) * 260, HEIGHT]], darker(boards, 0.4), 3, 0.3));
  const shapes = rect(0, 0, WIDTH, floor, defs.flow([paler(wall, 0.15), wall])) + rect(0, 0, WIDTH, floor, paper) + rect(0, floor, WIDTH, HEIGHT - floor, defs.flow([boards, darker(boards, 0.2)])) + planks.join("") + rect(0, floor - 26, WIDTH, 26, paler(wall, 0.55)) + rect(0, floor, WIDTH, 6, palette.ink, { opacity: 0.25 });
  return { shapes, wall };
}

/** A window with the town or the land outside it, and curtains. */
export function roomWindow(kit: Kit, x: number, y: number, width: number, height: number, curtains = true): string {
  const { palette, random } = kit;
  const outside = kit.hour === "night" ? kit : { ...makeKit(palette, random.int(0, 1e9), ["day"], [kit.season]), defs: kit.defs };
  const scene = [sky(outside, 640), treeline(outside, 660, 0.45), skyline(outside, 670, 150, 0.35), grass(outside, 660), tree(outside, random.between(350, 1250), 950, 620, { fruit: palette.setting === "village" })];
  const white = "#f8f3e8";
  const cloth = random.pick([palette.accent, palette.light, palette.leaf, palette.water]);
  const drape = (side: number) => group([path(`M0 -30Q${n(width * 0.1)} ${n(height * 0.5)} ${n(width * 0.03)} ${n(height + 60)}H${n(width * 0.2)}Q${n(width * 0.27)} ${n(height * 0.4)} ${n(width * 0.24)} -30Z`, cloth), stroke(`M${n(width * 0.08)} -20Q${n(width * 0.15)} ${n(height * 0.5)} ${n(width * 0.09)} ${n(height + 50)}M${n(width * 0.16)} -20Q${n(width * 0.21)} ${n(height * 0.5)} ${n(width * 0.15)} ${n(height + 50)}`, darker(cloth, 0.3), 5, 0.4)], { x: side < 0 ? x - width * 0.1 : x + width * 1.1, y, flip: side > 0 });
  return (
    rect(x - 16, y - 16, width + 32, height + 32, white) +
    view(x, y, width, height, scene) +
    polygon([[x + width * 0.1, y], [x + width * 0.3, y], [x + width * 0.12, y + height], [x, y + height], [x, y + height * 0.6]], "#ffffff", 0.16) +
    rect(x + width / 2 - 7, y, 14, height, white) + rect(x, y + height * 0.36, width, 11, white) +
    rect(x - 34, y + height + 14, width + 68, 24, darker(white, 0.08), { radius: 4 }) +
    (curtains ? drape(-1) + drape(1) + rect(x - width * 0.14, y - 42, width * 1.28, 12, mix("#8a6236", palette.ink, 0.2), { radius: 6 }) : "")
  );
}

/** A lamp that hangs from the ceiling, with its light. */
export function hangingLamp({ palette, defs }: Kit, x: number, y: number, size: number, colour: string): string {
  return circle(x, y + size * 0.5, size * 3.2, defs.fade(palette.light, 0.5, "round")) + line([[x, 0], [x, y - size * 0.5]], palette.ink, 4) + ellipse(x, y + size * 0.44, size * 0.7, size * 0.16, paler(palette.light, 0.5)) + path(`M${n(x - size)} ${n(y + size * 0.45)}Q${n(x - size * 0.8)} ${n(y - size * 0.5)} ${n(x)} ${n(y - size * 0.5)}Q${n(x + size * 0.8)} ${n(y - size * 0.5)} ${n(x + size)} ${n(y + size * 0.45)}Z`, colour) + path(`M${n(x + size * 0.3)} ${n(y - size * 0.42)}Q${n(x + size * 0.8)} ${n(y - size * 0.4)} ${n(x + size)} ${n(y + size * 0.45)}H${n(x + size * 0.5)}Z`, palette.ink, 0.14);
}

/** Flags on a sagging string. */
export function bunting({ palette }: Kit, from: number, to: number, y: number, sag: number, size = 42): string {
  const colours = [palette.accent, palette.light, palette.leaf, "#f7f2e6", palette.water];
  const count = Math.round((to - from) / (size * 1.5));
  const low = (share: number) => y + Math.sin(share * Math.PI) * sag;
  const flags = Array.from({ length: count }, (_, index) => {
    const share = (index + 0.5) / count;
    const x = from + share * (to - from);
    return polygon([[x - size * 0.45, low(share)], [x + size * 0.45, low(share)], [x, low(share) + size]], colours[index % colours.length] ?? palette.accent);
  });
  return stroke(`M${n(from)} ${n(y)}Q${n((from + to) / 2)} ${n(y + sag * 2)} ${n(to)} ${n(y)}`, palette.ink, 3, 0.6) + flags.join("");
}

/** Shelves full of books. */
export function bookcase(kit: Kit, x: number, y: number, width: number, height: number, shelves: number): string {
  const { palette, random } = kit;
  const wood = mix("#9a6b42", palette.brick, 0.2);
  const row = height / shelves;
  const spines = [palette.accent, palette.light, palette.leaf, palette.water, palette.brick, palette.ink, "#f0e4cc", "#8d6a8f", "#d98c7a"] as const;
  const rows = Array.from({ length: shelves }, (_, shelf) => {
    const base = y + (shelf + 1) * row - 10;
    const books: string[] = [];
    for (let at = x + 18; at < x + width - 46; ) {
      const [thick, tall] = [random.between(15, 34), row * random.between(0.58, 0.82)];
      if (random.chance(0.08)) {
        at += random.between(30, 60);
        continue;
      }
      const spine = random.pick(spines);
      books.push(rect(at, base - tall, thick, tall, spine, { radius: 2 }) + rect(at + 2, base - tall * 0.84, thick - 4, tall * 0.06, paler(spine, 0.6), { opacity: 0.7 }) + rect(at + thick - 4, base - tall, 4, tall, palette.ink, { opacity: 0.16 }));
      at += thick + 2;
    }
    return rect(x + 12, base - row + 14, width - 24, row - 14, darker(wood, 0.5)) + books.join("") + rect(x, base, width, 14, paler(wood, 0.14));
  });
  return rect(x, y - 16, width, height + 20, wood, { radius: 4 }) + rows.join("") + rect(x, y - 20, width, 18, paler(wood, 0.2), { radius: 4 });
}
