import { mix, paler } from "./colour.ts";
import type { Kit } from "./kit.ts";
import { HEIGHT, WIDTH, circle, group, n, path, rect, stroke } from "./svg.ts";

function cloud({ palette, random, hour }: Kit, x: number, y: number, size: number): string {
  const lit = hour === "night" ? mix(palette.sky[0], palette.sky[1], 0.4) : paler(palette.sky[1], hour === "golden" ? 0.45 : 0.7);
  const low = mix(lit, palette.sky[0], 0.28);
  const count = random.int(4, 6);
  const puffs = Array.from({ length: count }, (_, index) => {
    const bulge = Math.sin(((index + 0.5) / count) * Math.PI);
    return { x: (index - (count - 1) / 2) * size * 0.42, r: size * (0.16 + bulge * random.between(0.2, 0.34)) };
  });
  // Its belly is flat: what would hang under it is cut off.
  const heap = (fill: string, rise: number) => puffs.map(({ x: at, r }) => path(`M${n(at - r)} 0A${n(r)} ${n(r * rise)} 0 0 1 ${n(at + r)} 0Z`, fill)).join("");
  const base = (count + 0.3) * size * 0.42;
  return group([rect(-base / 2, -size * 0.09, base, size * 0.13, low, { radius: size * 0.065 }), heap(low, 1.25), heap(lit, 1.12)], { x, y, opacity: hour === "night" ? 0.35 : random.between(0.7, 0.95) });
}

function birds({ palette, random }: Kit, horizon: number): string {
  const [x, y] = [random.between(250, 1300), random.between(horizon * 0.18, horizon * 0.5)];
  const arrow = random.chance(0.5);
  return random
    .some(4, 9, (index) => {
      const side = index % 2 ? 1 : -1;
      const rank = Math.ceil(index / 2);
      const [dx, dy] = arrow ? [rank * 34, rank * 17 * side] : [random.between(-170, 170), random.between(-60, 60)];
      const wing = random.between(11, 17);
      return stroke(`M${Math.round(x + dx - wing)} ${Math.round(y + dy - wing * 0.5)}q${wing * 0.7} 0 ${wing} ${wing * 0.5}q${wing * 0.3} -${wing * 0.5} ${wing} -${wing * 0.5}`, palette.ink, 3.4, 0.7);
    })
    .join("");
}

function stars({ random, palette }: Kit, horizon: number): string {
  return random.some(40, 70, () => circle(random.between(0, WIDTH), random.between(0, horizon * 0.8), random.between(1, 3), palette.light, random.between(0.3, 0.9))).join("");
}

function moon({ palette, defs, random }: Kit, x: number, y: number): string {
  const halo = circle(x, y, 190, defs.fade(palette.light, 0.35, "round"));
  if (random.chance(0.4)) return halo + circle(x, y, 52, paler(palette.light, 0.5)) + circle(x - 14, y - 10, 11, palette.light, 0.4) + circle(x + 17, y + 14, 8, palette.light, 0.4);
  return halo + path(`M${x - 8} ${y - 54}a54 54 0 1 0 52 76a46 46 0 1 1 -52 -76z`, paler(palette.light, 0.5));
}

/**
 * The air above a scene: sun or moon, clouds, birds or stars.
 *
 * @param horizon where the land begins, from the top
 */
export function sky(kit: Kit, horizon: number): string {
  const { palette, random, hour, defs } = kit;
  const [high, low] = palette.sky;
  const air = rect(0, 0, WIDTH, horizon + 60, defs.flow([high, mix(high, low, 0.55), low])) + rect(0, horizon, WIDTH, HEIGHT - horizon, low);
  const x = random.between(180, 1420);
  if (hour === "night") {
    return air + stars(kit, horizon) + moon(kit, Math.round(x), Math.round(random.between(100, 230))) + random.some(1, 3, () => cloud(kit, random.between(0, WIDTH), random.between(120, horizon * 0.6), random.between(80, 150))).join("");
  }
  const y = hour === "day" ? random.between(90, horizon * 0.35) : random.between(horizon * 0.5, horizon * 0.8);
  const sun = circle(x, y, hour === "day" ? 260 : 380, defs.fade(palette.light, hour === "golden" ? 0.85 : 0.6, "round")) + circle(x, y, hour === "day" ? 48 : 62, paler(palette.light, 0.55));
  const clouds = random.some(3, 6, (index) => cloud(kit, random.between(-50, WIDTH), random.between(70, horizon * 0.72), random.between(70, 165) * (1 - index * 0.08)));
  return air + sun + clouds.join("") + (random.chance(0.7) ? birds(kit, horizon) : "");
}
