import type { ScenePalette } from "../palettes.ts";
import { mix } from "./colour.ts";
import { Defs } from "./defs.ts";
import { randomFrom, type Random } from "./random.ts";

export type Hour = "morning" | "day" | "golden" | "night";
export type Season = "spring" | "summer" | "autumn" | "winter";

/** What every piece draws with: colours of this hour, chances, and the place for gradients. */
export interface Kit {
  palette: ScenePalette;
  random: Random;
  hour: Hour;
  season: Season;
  defs: Defs;
}

const NIGHT = "#161d3a";
const DAWN = "#f7dccb";
const GOLD = "#ffbf7a";

function coloursAt(hour: Hour, day: ScenePalette): ScenePalette {
  const [high, low] = day.sky;
  if (hour === "night") {
    const dim = (colour: string) => mix(colour, NIGHT, 0.58);
    return { ...day, sky: [mix(high, "#17224d", 0.9), mix(mix(low, day.accent, 0.22), "#55639f", 0.72)], ground: dim(day.ground), water: dim(day.water), brick: mix(day.brick, NIGHT, 0.5), leaf: dim(day.leaf), ink: mix(day.ink, NIGHT, 0.6) };
  }
  if (hour === "golden") return { ...day, sky: [mix(high, "#e9a58b", 0.3), mix(low, GOLD, 0.55)], ground: mix(day.ground, GOLD, 0.14), water: mix(day.water, GOLD, 0.12), leaf: mix(day.leaf, "#b98a35", 0.16) };
  if (hour === "morning") return { ...day, sky: [mix(high, "#ffffff", 0.22), mix(low, DAWN, 0.7)], ground: mix(day.ground, "#e8f0df", 0.14), water: mix(day.water, "#ffffff", 0.12) };
  return day;
}

/** The sky of another day: a blue one over orchard country, a grey one over the river. */
function otherWeather(now: ScenePalette): ScenePalette {
  const [high, low] = now.sky;
  return now.setting === "village" ? { ...now, sky: [mix(high, "#8fc7cc", 0.82), mix(low, "#fdf1dc", 0.5)] } : { ...now, sky: [mix(high, "#a9b9c4", 0.6), mix(low, "#f6e8d8", 0.6)] };
}

/**
 * Chooses the hour, the season and the weather of one picture.
 *
 * @param hours that suit the scene
 * @param seasons that suit the scene
 */
export function makeKit(palette: ScenePalette, seed: number, hours: readonly [Hour, ...Hour[]], seasons: readonly [Season, ...Season[]]): Kit {
  const random = randomFrom(seed);
  const hour = random.pick(hours);
  const season = random.pick(seasons);
  const now = hour === "night" || random.chance(0.55) ? coloursAt(hour, palette) : otherWeather(coloursAt(hour, palette));
  const winter = season === "winter" ? { ...now, ground: mix(now.ground, hour === "night" ? "#4a5470" : "#e6ebee", 0.45) } : now;
  return { palette: season === "spring" ? { ...winter, leaf: mix(now.leaf, "#a9c94f", hour === "night" ? 0.1 : 0.3) } : winter, random, hour, season, defs: new Defs() };
}

/** A colour as it looks from afar: part of the air. */
export function hazy({ palette }: Kit, colour: string, share: number): string {
  return mix(colour, palette.sky[1], share);
}
