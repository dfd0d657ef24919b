import { darker, mix, paler } from "./colour.ts";
import type { Kit } from "./kit.ts";
import { shadow } from "./land.ts";
import { circle, ellipse, group, line, n, path, polygon, rect, stroke } from "./svg.ts";

/** A bench seen from the front, two hundred wide at scale one. */
function pavementBench(kit: Kit, x: number, y: number, scale: number): string {
  const wood = mix("#b9824c", kit.palette.brick, 0.2);
  const slats = [-92, -78, -52].map((at) => rect(-100, at, 200, 10, at === -52 ? paler(wood, 0.15) : wood, { radius: 3 }));
  return shadow(kit, x, y, 230 * scale) + group([rect(-86, -96, 9, 96, darker(wood, 0.5)), rect(77, -96, 9, 96, darker(wood, 0.5)), ...slats, rect(-104, -44, 208, 9, darker(wood, 0.15), { radius: 3 }), rect(-98, -38, 10, 38, darker(wood, 0.55)), rect(88, -38, 10, 38, darker(wood, 0.55))], { x, y, scale });
}

function flowerpot(kit: Kit, x: number, y: number, scale: number): string {
  const { palette, random } = kit;
  const bloom = random.pick([palette.accent, palette.light, "#d98cab", "#fbf4e6"]);
  const leaves = Array.from({ length: 9 }, (_, index) => ellipse(Math.cos(index * 0.7) * 26, -62 - Math.abs(Math.sin(index * 0.7)) * 26, 17, 15, mix(palette.leaf, palette.ink, index % 3 ? 0.05 : 0.2)));
  const heads = random.some(6, 9, () => circle(random.between(-34, 34), random.between(-100, -58), 8, bloom));
  return group([ellipse(4, 0, 38, 6, palette.ink, 0.22), ...leaves, ...heads, path("M-32 -50H32L24 0H-24Z", "#b8694a"), rect(-36, -56, 72, 14, "#c97a58", { radius: 3 }), path("M12 -42H31L24 0H8Z", palette.ink, 0.14)], { x, y, scale });
}

function hollyhock({ palette, random }: Kit, x: number, y: number, height: number): string {
  const bloom = random.pick(["#d9798f", "#e9a3ae", palette.accent, "#f7e9d8", "#9c4f6a"]);
  const flowers = Array.from({ length: 8 }, (_, index) => circle(x + (index % 2 ? 9 : -9), y - height * (0.34 + index * 0.08), 13 - index, bloom) + circle(x + (index % 2 ? 9 : -9), y - height * (0.34 + index * 0.08), 4, palette.light));
  return stroke(`M${n(x)} ${n(y)}Q${n(x - 5)} ${n(y - height * 0.5)} ${n(x)} ${n(y - height)}`, mix(palette.leaf, palette.ink, 0.2), 6) + [-18, 16, -10, 20].map((at, index) => ellipse(x + at, y - 12 - index * 14, 18, 10, mix(palette.leaf, palette.ink, index * 0.06))).join("") + flowers.join("");
}

/** A street lamp; after dark it burns. */
function streetLamp({ palette, hour, defs }: Kit, x: number, y: number, height: number): string {
  const lit = hour === "night";
  const top = y - height;
  return (
    (lit ? circle(x, top + 20, height * 0.62, defs.fade(palette.light, 0.55, "round")) + ellipse(x, y, height * 0.42, height * 0.07, defs.fade(palette.light, 0.55, "round")) : "") +
    path(`M${n(x - 14)} ${n(y)}L${n(x - 5)} ${n(y - 60)}V${n(top + 46)}H${n(x + 5)}V${n(y - 60)}L${n(x + 14)} ${n(y)}Z`, darker(palette.ink, 0.2)) +
    polygon([[x - 15, top + 46], [x - 22, top], [x + 22, top], [x + 15, top + 46]], lit ? paler(palette.light, 0.4) : mix(palette.sky[1], palette.ink, 0.12)) +
    path(`M${n(x - 28)} ${n(top)}L${n(x)} ${n(top - 26)}L${n(x + 28)} ${n(top)}Z`, darker(palette.ink, 0.2)) +
    circle(x, top - 28, 5, palette.ink)
  );
}

/** A wheelbarrow full of green, two hundred wide at scale one. */
function wheelbarrow(kit: Kit, x: number, y: number, scale: number): string {
  const { palette } = kit;
  return shadow(kit, x, y, 220 * scale) + group([...[-50, -20, 10, 40].map((at, index) => ellipse(at, -92, 32, 22, mix(palette.leaf, palette.ink, index % 2 ? 0.2 : 0))), circle(-30, -98, 22, "#e08a35"), circle(22, -96, 18, "#e08a35"), path("M-90 -92H86L50 -34H-56Z", mix(palette.accent, palette.ink, 0.06)), path("M-90 -92H86L82 -82H-86Z", "#ffffff", 0.25), path("M40 -92H86L50 -34H26Z", palette.ink, 0.14), line([[-56, -36], [-140, -86]], "#8a6236", 9), line([[-44, -36], [-60, 0]], darker(palette.ink, 0.1), 8), line([[46, -36], [84, -24]], darker(palette.ink, 0.1), 8), circle(86, -24, 24, darker(palette.ink, 0.2)), circle(86, -24, 9, "#cfcac0")], { x, y, scale });
}

export const furnishing = { pavementBench, flowerpot, hollyhock, streetLamp, wheelbarrow };
