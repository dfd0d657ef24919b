import { darker, mix, paler } from "./colour.ts";
import type { Kit } from "./kit.ts";
import { shadow } from "./land.ts";
import { lookOf } from "./looks.ts";
import { person, poses } from "./people.ts";
import { circle, group, line, path, rect, stroke } from "./svg.ts";

function wheel({ palette }: Kit, x: number, radius = 33): string {
  const spokes = [0, 30, 60, 90, 120, 150].map((angle) => {
    const [dx, dy] = [Math.cos((angle * Math.PI) / 180) * radius, Math.sin((angle * Math.PI) / 180) * radius];
    return line([[x - dx, -radius - dy], [x + dx, -radius + dy]], "#d8d8d4", 0.9, 0.8);
  });
  return spokes.join("") + `<circle cx="${x}" cy="${-radius}" r="${radius - 2.5}" fill="none" stroke="${darker(palette.ink, 0.3)}" stroke-width="5"/>` + circle(x, -radius, 4, "#9a9a98");
}

function frame(kit: Kit, colour: string): string {
  const { palette } = kit;
  return [
    wheel(kit, 0),
    wheel(kit, 106),
    stroke("M0 -33L43 -31L26 -88M0 -33L30 -74M43 -31Q60 -60 89 -84M31 -70Q62 -62 88 -78", colour, 5),
    stroke("M106 -33L86 -92L84 -106Q80 -110 70 -108", colour, 4.6),
    stroke("M26 -88L24 -96", "#9a9a98", 4),
    path("M10 -99Q22 -105 38 -99Q34 -93 22 -94Q12 -94 10 -99Z", darker(palette.ink, 0.2)),
    stroke("M-34 -40A36 36 0 0 1 22 -62", darker(colour, 0.2), 4.5),
    stroke("M-24 -72H18", darker(palette.ink, 0.2), 4),
    circle(43, -31, 8, darker(palette.ink, 0.1)),
    circle(94, -92, 5, palette.light),
  ].join("");
}

/** A parked bicycle, its wheels on y, a hundred and seventy wide at scale one. */
export function bicycle(kit: Kit, x: number, y: number, scale: number, flip = false): string {
  const { palette, random } = kit;
  const colour = random.pick([palette.accent, palette.ink, palette.water, palette.leaf, mix(palette.ink, palette.brick, 0.4)]);
  const basket = random.chance(0.5) ? rect(88, -112, 34, 24, "#b98a52", { radius: 3 }) + rect(88, -104, 34, 3, "#8a6236") + rect(88, -96, 34, 3, "#8a6236") : "";
  return shadow(kit, x + (flip ? -50 : 50) * scale, y, 170 * scale) + group([frame(kit, colour), basket], { x, y, scale, flip });
}

/** Somebody on a bicycle. */
export function cyclist(kit: Kit, x: number, y: number, scale: number, flip = false): string {
  const { palette, random } = kit;
  const bag = random.chance(0.5) ? path("M-26 -70H14V-42Q-6 -34 -26 -42Z", mix(palette.accent, palette.ink, 0.3)) : "";
  return shadow(kit, x + (flip ? -52 : 52) * scale, y, 180 * scale) + group([frame(kit, random.pick([palette.accent, palette.ink, palette.water, palette.brick])), bag, person(kit, 0, 0, 170, { pose: poses.ride, look: { ...lookOf(kit), dress: false }, shade: false })], { x, y, scale, flip });
}

/** A family on a cargo bike; `load` is what sits in the box, in the box's own measures (from 0 to 120, and up). */
export function cargoBike(kit: Kit, x: number, y: number, scale: number, load: string): string {
  const { palette, random } = kit;
  const wood = random.pick([palette.accent, mix("#c9924f", palette.brick, 0.2), palette.leaf, palette.water]);
  const metal = darker(palette.ink, 0.15);
  const rider = person(kit, 0, 0, 170, { pose: poses.ride, look: { ...lookOf(kit), dress: false }, shade: false });
  const box = path("M96 -92H226L208 -28H112Z", wood) + path("M96 -92H226L222 -78H100Z", paler(wood, 0.28)) + path("M186 -92H226L208 -28H176Z", darker(wood, 0.3), 0.4) + stroke("M104 -62H217M108 -46H212", darker(wood, 0.35), 2.4, 0.5) + circle(161, -60, 9, paler(wood, 0.5));
  return (
    shadow(kit, x + 120 * scale, y, 330 * scale) +
    group(
      [
        wheel(kit, 0),
        stroke("M0 -33L43 -31L26 -88M0 -33L30 -74M43 -31L84 -70M31 -70L84 -76M43 -31L120 -26H222", metal, 5.5),
        stroke("M90 -40L84 -104Q80 -110 70 -108", metal, 5),
        path("M10 -99Q22 -105 38 -99Q34 -93 22 -94Q12 -94 10 -99Z", darker(palette.ink, 0.2)),
        stroke("M-34 -40A36 36 0 0 1 22 -62", metal, 4.5),
        circle(43, -31, 8, metal),
        group([load], { x: 100, y: -88 }),
        box,
        rider,
        wheel(kit, 240, 25),
        stroke("M206 -30L240 -25M240 -25L226 -60", metal, 5),
        circle(234, -84, 7, palette.light),
      ],
      { x, y, scale },
    )
  );
}
