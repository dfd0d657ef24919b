import { darker, mix, paler } from "./colour.ts";
import { hazy, type Kit } from "./kit.ts";
import { WIDTH, group, n, path, polygon, rect, type Point } from "./svg.ts";
import { door, pane } from "./windows.ts";

/** Rows of bricks, to lay over a wall. */
export function bricks({ defs, palette }: Kit): string {
  return defs.tile(36, 20, `<path d="M0 1H36M0 11H36M9 1V11M27 11V21" stroke="${palette.ink}" stroke-width="1.6" stroke-opacity=".16" fill="none"/>`);
}

function wallColour({ palette, random }: Kit): string {
  const others = palette.setting === "town" ? ["#8c4a3d", "#b7735a", "#d9c7ac", "#7f5a4c"] : ["#f0e2c4", "#e7cfa0", "#d8a868", "#f3ead6"];
  return mix(random.pick([palette.brick, palette.brick, ...others]), palette.brick, random.between(0.05, 0.3));
}

function gable(kind: "step" | "neck" | "spout" | "cornice", width: number, wall: number): Point[] {
  const [half, top] = [width / 2, -wall];
  if (kind === "cornice") return [[-half, top], [-half - 6, top], [-half - 6, top - 22], [half + 6, top - 22], [half + 6, top], [half, top]];
  if (kind === "spout") return [[-half, top], [-half * 0.2, top - width * 0.62], [-half * 0.2, top - width * 0.76], [half * 0.2, top - width * 0.76], [half * 0.2, top - width * 0.62], [half, top]];
  if (kind === "neck") return [[-half, top], [-half, top - width * 0.1], [-half * 0.45, top - width * 0.24], [-half * 0.42, top - width * 0.6], [0, top - width * 0.78], [half * 0.42, top - width * 0.6], [half * 0.45, top - width * 0.24], [half, top - width * 0.1], [half, top]];
  const steps = [0, 1, 2, 3].flatMap((step): Point[] => [[-half + (step * half) / 4.4, top - step * width * 0.17], [-half + (step * half) / 4.4, top - (step + 1) * width * 0.17]]);
  return [...steps, ...steps.map(([x, y]): Point => [-x, y]).reverse()];
}

/** A narrow old house of a river town, its foot in the middle on (x, y). */
export function townHouse(kit: Kit, x: number, y: number, width: number, wall: number): string {
  const { palette, random, hour } = kit;
  const colour = hour === "night" ? mix(wallColour(kit), palette.ink, 0.5) : wallColour(kit);
  const outline = gable(random.pick(["step", "neck", "spout", "cornice", "step"]), width, wall);
  const points: Point[] = [[-width / 2, 0], ...outline, [width / 2, 0]];
  const trim = hour === "night" ? mix("#efe7d6", palette.ink, 0.5) : "#efe7d6";
  const edge = `<path d="M${outline.map(([px, py]) => `${n(px)} ${n(py)}`).join("L")}" fill="none" stroke="${trim}" stroke-width="7" stroke-linejoin="round"/>`;
  const across = width > 170 ? 3 : 2;
  const floors = Math.max(2, Math.round(wall / 175));
  const [cellX, cellY] = [width / across, wall / floors];
  const shutters = random.chance(0.35) ? mix(random.pick([palette.leaf, palette.accent, palette.ink]), palette.ink, 0.25) : undefined;
  const doorAt = random.int(0, across - 1);
  const holes = Array.from({ length: floors * across }, (_, index) => {
    const [floor, column] = [Math.floor(index / across), index % across];
    const left = -width / 2 + column * cellX;
    if (floor === 0 && column === doorAt) return door(kit, left + cellX * 0.24, 0, cellX * 0.52, Math.min(cellY * 0.78, cellX * 1.5), mix(random.pick([palette.leaf, palette.accent, palette.ink, palette.water]), palette.ink, 0.3));
    return pane(kit, left + cellX * 0.28, -(floor + 1) * cellY + cellY * 0.24, cellX * 0.44, cellY * 0.54, { shutters: across === 2 ? shutters : undefined });
  });
  const attic = outline.length > 6 ? pane(kit, -width * 0.08, -wall - width * 0.3, width * 0.16, width * 0.2) : "";
  const side = polygon([[width * 0.34, 0], [width * 0.34, -wall], [width / 2, -wall], [width / 2, 0]], palette.ink, 0.13);
  return group([polygon(points, colour), polygon(points, bricks(kit)), side, rect(-width / 2, -18, width, 18, darker(colour, 0.4)), edge, ...holes, attic], { x, y });
}

/** A low house under a big roof, its foot in the middle on (x, y). */
export function cottage(kit: Kit, x: number, y: number, width: number, wall: number): string {
  const { palette, random, hour } = kit;
  const wallPaint = hour === "night" ? mix(wallColour(kit), palette.ink, 0.5) : wallColour(kit);
  const roofPaint = mix(random.pick(["#b5563c", "#8d6a4a", "#c07a48", "#6b5a4c"]), palette.ink, hour === "night" ? 0.5 : 0.08);
  const [half, ridge] = [width / 2, wall * random.between(0.95, 1.25)];
  const roof: Point[] = [[-half - 26, -wall + 12], [-half * 0.72, -wall - ridge], [half * 0.72, -wall - ridge], [half + 26, -wall + 12]];
  const rows = [0.2, 0.4, 0.6, 0.8].map((at) => `M${n(-half * (1 - at * 0.27) - 20 * (1 - at))} ${n(-wall - ridge * at + 10)}H${n(half * (1 - at * 0.27) + 20 * (1 - at))}`).join("");
  const shutter = mix(random.pick([palette.leaf, palette.accent, palette.water]), palette.ink, 0.2);
  const chimney = random.chance(0.5) ? -half * 0.45 : half * 0.4;
  const dormer = random.chance(0.6)
    ? polygon([[-width * 0.11, -wall - ridge * 0.2], [-width * 0.11, -wall - ridge * 0.62], [0, -wall - ridge * 0.92], [width * 0.11, -wall - ridge * 0.62], [width * 0.11, -wall - ridge * 0.2]], paler(wallPaint, 0.2)) + pane(kit, -width * 0.055, -wall - ridge * 0.58, width * 0.11, ridge * 0.32)
    : "";
  const holes = [-0.34, 0.3].map((at) => pane(kit, width * at - width * 0.055, -wall * 0.76, width * 0.13, wall * 0.44, { shutters: shutter }));
  return group(
    [
      rect(chimney, -wall - ridge - 46, 44, 80, darker(palette.brick, 0.25)),
      rect(-half, -wall, width, wall, wallPaint),
      rect(-half, -wall, width, wall, bricks(kit), { opacity: 0.6 }),
      rect(half * 0.62, -wall, half * 0.38, wall, palette.ink, { opacity: 0.1 }),
      rect(-half, -wall, width, 34, palette.ink, { opacity: 0.16 }),
      polygon(roof, roofPaint),
      polygon([[half * 0.3, -wall - ridge], [half * 0.72, -wall - ridge], [half + 26, -wall + 12], [half * 0.5, -wall + 12]], palette.ink, 0.12),
      `<path d="${rows}" stroke="${darker(roofPaint, 0.4)}" stroke-width="4" stroke-opacity=".3" fill="none"/>`,
      rect(-half - 26, -wall + 8, width + 52, 9, darker(roofPaint, 0.35)),
      dormer,
      ...holes,
      door(kit, -width * 0.06, 0, width * 0.12, wall * 0.78, shutter),
    ],
    { x, y },
  );
}

/** A closed row of houses as this town has them, from left to right. */
export function houseRow(kit: Kit, base: number, height: number, from = -40, to = WIDTH + 40): string {
  const { random, palette } = kit;
  const houses: string[] = [];
  for (let x = from; x < to; ) {
    if (palette.setting === "town") {
      const width = random.between(height * 0.38, height * 0.58);
      houses.push(townHouse(kit, x + width / 2, base, width, height * random.between(0.72, 1)));
      x += width;
    } else {
      const width = random.between(height * 0.95, height * 1.3);
      houses.push(cottage(kit, x + width / 2, base, width, height * random.between(0.36, 0.44)));
      x += width + random.between(50, 130);
    }
  }
  return houses.join("");
}

/** Roofs far away, as one hazy strip with a tower. */
export function skyline(kit: Kit, base: number, height: number, share = 0.5): string {
  const { random, palette } = kit;
  const colour = hazy(kit, mix(palette.brick, palette.ink, 0.3), share);
  const roofs: string[] = [];
  for (let x = random.between(100, 500); x < random.between(1000, 1400); ) {
    const [width, tall] = [random.between(34, 96), height * random.between(0.42, 0.86)];
    const flat = random.chance(0.45) ? width * random.between(0.15, 0.3) : 0;
    const paint = random.pick([colour, darker(colour, 0.1), paler(colour, 0.12), mix(colour, palette.leaf, 0.25)]);
    roofs.push(polygon([[x, base], [x, base - tall * 0.62], [x + width / 2 - flat, base - tall], [x + width / 2 + flat, base - tall], [x + width, base - tall * 0.62], [x + width, base]], paint));
    if (random.chance(0.4)) roofs.push(rect(x + width * 0.66, base - tall * 1.02, width * 0.1, tall * 0.3, paint));
    x += width * random.between(0.85, 1.15);
  }
  const at = random.between(400, 1200);
  const tower = palette.setting === "town" ? `M${n(at)} ${n(base)}v${n(-height * 1.5)}h-5v-7h8v${n(-height * 0.34)}h-3v-6h6q2 ${n(-height * 0.26)} 16 ${n(-height * 0.32)}v${n(-height * 0.24)}h4v${n(height * 0.24)}q14 ${n(height * 0.06)} 16 ${n(height * 0.32)}h6v6h-3v${n(height * 0.34)}h8v7h-5V${n(base)}z` : `M${n(at)} ${n(base)}v${n(-height * 1.3)}l26 ${n(-height * 1.5)}l26 ${n(height * 1.5)}V${n(base)}z`;
  return roofs.join("") + path(tower, darker(colour, 0.14));
}
