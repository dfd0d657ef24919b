import { darker, mix, paler } from "./colour.ts";
import type { Kit } from "./kit.ts";
import { WIDTH, circle, ellipse, group, line, n, path, rect, stroke } from "./svg.ts";

/** A table top seen a little from above, over the whole width, from `y` down. */
export function tableTop({ palette, random, defs }: Kit, y: number, height: number, cloth?: string): string {
  const wood = cloth ?? mix("#c08a55", palette.brick, 0.2);
  const grain = random.some(9, 14, () => rect(random.between(-100, WIDTH), y + random.between(20, height), random.between(120, 420), 4, darker(wood, 0.35), { radius: 2, opacity: 0.2 }));
  const check = defs.tile(96, 96, rect(0, 0, 48, 96, "#ffffff", { opacity: 0.28 }) + rect(0, 0, 96, 48, "#ffffff", { opacity: 0.28 }));
  return rect(0, y, WIDTH, height, defs.flow([paler(wood, 0.25), wood, darker(wood, 0.12)])) + (cloth ? rect(0, y, WIDTH, height, check) : grain.join("")) + rect(0, y, WIDTH, 7, "#ffffff", { opacity: 0.35 });
}

/** Curls of steam above something hot. */
export function steam({ random }: Kit, x: number, y: number, size: number): string {
  return [-0.32, 0, 0.34].map((at) => stroke(`M${n(x + at * size)} ${n(y)}q${n(size * random.between(0.1, 0.22))} ${n(-size * 0.3)} 0 ${n(-size * 0.55)}t0 ${n(-size * random.between(0.4, 0.6))}`, "#ffffff", size * 0.07, 0.6)).join("");
}

/** A cup of coffee on a saucer, a hundred wide at scale one. */
export function cup(kit: Kit, x: number, y: number, scale: number, colour: string): string {
  return group([ellipse(4, 6, 70, 15, kit.palette.ink, 0.2), ellipse(0, 0, 66, 14, paler(colour, 0.5)), ellipse(0, -2, 44, 8, darker(colour, 0.15), 0.4), stroke("M38 -52Q70 -54 62 -32Q54 -16 34 -20", colour, 10), path("M-42 -66H42Q42 -4 14 -2H-14Q-42 -4 -42 -66Z", colour), path("M16 -66H42Q42 -4 14 -2H4Q18 -20 16 -66Z", kit.palette.ink, 0.13), path("M-42 -46H42L41 -36H-41Z", paler(colour, 0.55), 0.8), ellipse(0, -66, 42, 10, paler(colour, 0.35)), ellipse(0, -65, 35, 7.5, "#5b3826"), steam(kit, 0, -80, 74)], { x, y, scale });
}

/** A coffee pot, two hundred high at scale one. */
export function pot({ palette }: Kit, x: number, y: number, scale: number, colour: string): string {
  return group([ellipse(6, 2, 84, 15, palette.ink, 0.22), stroke("M56 -136Q112 -138 106 -82Q102 -44 62 -44", darker(colour, 0.25), 14), path("M-52 -118Q-96 -124 -104 -164Q-76 -150 -44 -150Z", darker(colour, 0.1)), path("M-48 -160H48Q84 -60 66 0H-66Q-84 -60 -48 -160Z", colour), path("M18 -160H48Q84 -60 66 0H30Q44 -80 18 -160Z", palette.ink, 0.16), path("M-42 -140Q-62 -70 -54 -20L-42 -20Q-48 -70 -28 -140Z", "#ffffff", 0.3), ellipse(0, -160, 50, 12, paler(colour, 0.25)), path("M-40 -164Q0 -192 40 -164Z", darker(colour, 0.15)), circle(0, -186, 10, palette.light)], { x, y, scale });
}

/** A cake on a stand with one slice gone. */
export function cake({ palette }: Kit, x: number, y: number, scale: number): string {
  const cream = "#fbeedd";
  return group([ellipse(0, 2, 90, 13, palette.ink, 0.2), rect(-14, -36, 28, 38, "#e6ddd0"), ellipse(0, -38, 132, 17, "#f4ede2"), path("M-104 -110V-44Q0 -22 104 -44V-110Z", "#c8894d"), path("M-104 -84Q0 -62 104 -84V-70Q0 -48 -104 -70Z", cream), path("M-104 -112Q-104 -90 -84 -92Q-74 -78 -60 -86Q-44 -74 -28 -82Q-10 -70 8 -80Q26 -72 42 -82Q60 -74 74 -86Q96 -84 104 -112Z", palette.accent), ellipse(0, -112, 104, 19, mix(palette.accent, cream, 0.3)), ...[-70, -36, 0, 36, 70].map((at) => circle(at, -118 + Math.abs(at) * 0.06, 12, cream) + circle(at, -130 + Math.abs(at) * 0.06, 8, palette.accent))], { x, y, scale });
}

/** A bowl of soup with a spoon. */
export function bowl(kit: Kit, x: number, y: number, scale: number, colour: string, soup: string): string {
  return group([ellipse(4, 4, 78, 12, kit.palette.ink, 0.2), path("M-76 -54Q-70 0 -28 2H28Q70 0 76 -54Z", colour), path("M30 -54H76Q70 0 28 2H10Q36 -20 30 -54Z", kit.palette.ink, 0.12), ellipse(0, -54, 76, 17, paler(colour, 0.4)), ellipse(0, -52, 64, 12, soup), circle(-20, -54, 5, kit.palette.leaf), circle(12, -50, 4, kit.palette.leaf), circle(26, -56, 4, paler(soup, 0.4)), line([[34, -56], [92, -92]], "#c9c6bf", 6)], { x, y, scale });
}

/** A large pan, full and steaming. */
export function pan(kit: Kit, x: number, y: number, scale: number, colour: string, soup: string): string {
  return group([ellipse(6, 2, 178, 22, kit.palette.ink, 0.25), stroke("M-160 -110H-196Q-206 -84 -190 -74H-160M160 -110H196Q206 -84 190 -74H160", darker(colour, 0.35), 13), path("M-160 -160V-24Q-156 2 -120 4H120Q156 2 160 -24V-160Z", colour), path("M70 -160H160V-24Q156 2 120 4H56Q80 -50 70 -160Z", kit.palette.ink, 0.17), path("M-136 -136Q-142 -60 -132 -24L-112 -22Q-120 -80 -112 -136Z", "#ffffff", 0.3), ellipse(0, -160, 160, 34, paler(colour, 0.35)), ellipse(0, -157, 142, 27, soup), ...[[-80, -160], [-34, -148], [20, -162], [74, -152], [104, -162], [-8, -168]].map(([cx = 0, cy = 0], index) => ellipse(cx, cy, 15, 6, index % 2 ? kit.palette.leaf : paler(soup, 0.4))), line([[60, -150], [150, -300]], "#a9794a", 13), steam(kit, -20, -190, 190)], { x, y, scale });
}

/** A loaf on a board, cut on one side. */
export function bread({ palette }: Kit, x: number, y: number, scale: number): string {
  return group([rect(-120, -12, 250, 18, mix("#a9794a", palette.brick, 0.2), { radius: 8 }), ellipse(96, -12, 40, 8, palette.ink, 0.15), path("M-100 -12Q-118 -84 -40 -88H40Q92 -84 84 -12Z", "#c98a48"), stroke("M-44 -80Q-56 -62 -48 -44M-4 -82Q-16 -62 -8 -44M36 -80Q24 -62 32 -44", "#f0cf96", 8), path("M92 -12Q80 -70 108 -70Q136 -66 130 -12Z", "#f3ddb4"), stroke("M92 -12Q80 -70 108 -70Q136 -66 130 -12Z", "#b67a3c", 6)], { x, y, scale });
}

/** A vase of flowers. */
export function vase(kit: Kit, x: number, y: number, scale: number, colour: string): string {
  const { palette, random } = kit;
  const blooms = random.some(7, 10, (index) => {
    const [bx, by] = [-70 + index * 17 + random.between(-8, 8), -150 - random.between(0, 90) + Math.abs(index - 4) * 12];
    const petal = random.pick([palette.accent, palette.light, "#f7efe2", "#d98c7a", "#b78bb0"]);
    return stroke(`M0 -90Q${n(bx * 0.3)} ${n(by * 0.8)} ${n(bx)} ${n(by)}`, palette.leaf, 5) + [0, 72, 144, 216, 288].map((angle) => circle(bx + Math.cos((angle * Math.PI) / 180) * 12, by + Math.sin((angle * Math.PI) / 180) * 12, 11, petal)).join("") + circle(bx, by, 8, darker(palette.light, 0.12));
  });
  return group([ellipse(4, 2, 52, 9, palette.ink, 0.2), ...blooms, path("M-26 -100H26Q22 -78 42 -50Q48 0 26 0H-26Q-48 0 -42 -50Q-22 -78 -26 -100Z", colour), path("M8 -100H26Q22 -78 42 -50Q48 0 26 0H8Q26 -50 8 -100Z", palette.ink, 0.15)], { x, y, scale });
}
