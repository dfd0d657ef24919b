import type { Scene } from "../content.ts";
import { books, library } from "./books.ts";
import { cat, dog } from "./pets.ts";
import { church, windmill } from "./landmarks.ts";
import { coffee, soup } from "./tables.ts";
import { cargobike, cycling } from "./wheels.ts";
import { evening, lantern } from "./evenings.ts";
import { garden, park } from "./green.ts";
import { trees } from "./lane.ts";
import { harbour, river } from "./waters.ts";
import { market, school, street } from "./streets.ts";
import { music, repair } from "./together.ts";
import { playground, sport } from "./play.ts";
import type { ScenePalette } from "./palettes.ts";
import { makeKit, type Hour, type Kit, type Season } from "./pieces/kit.ts";
import { numberOf } from "./pieces/random.ts";
import { HEIGHT, WIDTH, ellipse, group, rect } from "./pieces/svg.ts";

export { palettes, paletteOf, type ScenePalette } from "./palettes.ts";

interface Drawing {
  draw: (kit: Kit) => string;
  hours: readonly [Hour, ...Hour[]];
  seasons: readonly [Season, ...Season[]];
}

const outside = { hours: ["morning", "day", "day", "golden"], seasons: ["spring", "summer", "summer", "autumn"] } as const;
const inside = { hours: ["day"], seasons: ["spring", "summer", "autumn"] } as const;
const dark = { hours: ["night"], seasons: ["autumn", "winter", "summer"] } as const;

const drawings: Record<Scene, Drawing> = {
  river: { draw: river, ...outside },
  market: { draw: market, ...outside },
  park: { draw: park, ...outside, seasons: ["spring", "summer", "autumn", "winter"] },
  garden: { draw: garden, ...outside, seasons: ["summer"] },
  cycling: { draw: cycling, ...outside },
  coffee: { draw: coffee, ...inside },
  church: { draw: church, ...outside },
  windmill: { draw: windmill, ...outside },
  school: { draw: school, ...outside },
  playground: { draw: playground, ...outside },
  library: { draw: library, ...inside },
  music: { draw: music, hours: ["golden", "day", "night"], seasons: ["summer", "autumn"] },
  sport: { draw: sport, ...outside },
  cat: { draw: cat, ...outside },
  street: { draw: street, ...outside },
  trees: { draw: trees, ...outside, seasons: ["autumn", "autumn", "summer", "spring"] },
  evening: { draw: evening, ...dark },
  harbour: { draw: harbour, ...outside },
  cargobike: { draw: cargobike, ...outside },
  repair: { draw: repair, ...inside },
  soup: { draw: soup, ...inside },
  lantern: { draw: lantern, ...dark, seasons: ["autumn", "winter"] },
  dog: { draw: dog, ...outside },
  books: { draw: books, ...outside },
};

/** A breath of light from above and of shade at the foot, so that all pieces belong to one picture. */
function air({ palette, defs, hour }: Kit): string {
  const warm = hour === "golden" ? rect(0, 0, WIDTH, HEIGHT, defs.flow(["#ffb066", palette.accent]), { opacity: 0.1 }) : "";
  return warm + ellipse(WIDTH * 0.3, 0, WIDTH * 0.8, HEIGHT * 0.7, defs.fade("#fff3d6", hour === "night" ? 0.03 : 0.2, "round")) + rect(0, HEIGHT * 0.7, WIDTH, HEIGHT * 0.3, defs.fade(palette.ink, 0.2, "up"));
}

/**
 * Draws a picture for a demo post.
 *
 * @param scene what it shows
 * @param options the town's colours, and a number that decides everything that may vary: the same number gives the same picture
 * @returns an SVG document of 1600 by 1067, without words and without anything from elsewhere
 */
export function drawScene(scene: Scene, { palette, seed }: { palette: ScenePalette; seed: number }): string {
  const { draw, hours, seasons } = drawings[scene];
  const kit = makeKit(palette, (seed ^ numberOf(scene)) >>> 0, hours, seasons);
  const drawn = draw(kit);
  const picture = (kit.random.chance(0.5) ? group([drawn], { x: WIDTH, flip: true }) : drawn) + air(kit);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${kit.defs.toString()}${picture}</svg>`;
}
