import { contrast, isLight, leastContrast, lighter, lightnessBetween, mix, readable } from "./colour.ts";
import type { ThemeSettings } from "./settings.ts";

/** Two colours that meet on a page, by what they are for. */
export type Pair =
  | "text-on-background"
  | "link-on-background"
  | "label-on-button"
  | "accent-text"
  | "accent-mark"
  | "focus-ring"
  | "header-text"
  | "token";

/** A colour that was moved until it could be read. */
export interface Repair {
  pair: Pair;
  /** Name of the token, where one of a token package was repaired. */
  token?: string;
  wanted: number;
  measured: number;
  from: string;
  to: string;
}

/** A choice that no small change makes readable. */
export type Refusal = Omit<Repair, "to">;

/** Every colour of a town, derived from the four it chose. */
export interface Palette {
  background: string;
  /** Cards and boxes. */
  surface: string;
  text: string;
  muted: string;
  line: string;
  /** Edges of boxes to type in. */
  edge: string;
  primary: string;
  primaryHover: string;
  onPrimary: string;
  /** The primary colour as text. */
  link: string;
  linkHover: string;
  tint: string;
  accent: string;
  accentText: string;
  accentTint: string;
  focus: string;
  focusGround: string;
}

const TEXT = 4.5;
const SHAPE = 3;
/** A text that moves further than this is no longer the colour that was chosen. */
const RECOGNISABLE = 0.3;

interface Painting {
  palette: Palette;
  repairs: Repair[];
  refusals: Refusal[];
}

/** Derives a town's colours, and moves in lightness those that could not be read. */
export function paint({ colours }: Pick<ThemeSettings, "colours">): Painting {
  const repairs: Repair[] = [];
  const refusals: Refusal[] = [];

  /** A colour that must hold on its grounds, moved if it must. */
  function hold(pair: Pair, from: string, grounds: readonly string[], wanted: number): string {
    const measured = leastContrast(from, grounds);
    if (measured >= wanted) return from;
    const to = readable(from, grounds, wanted) ?? (isLight(grounds[0] ?? "#ffffff") ? "#000000" : "#ffffff");
    repairs.push({ pair, wanted, measured: round(measured), from, to });
    return to;
  }

  const background = colours.background.toLowerCase();
  const bright = isLight(background);
  const surface = bright ? mix(background, "#ffffff", 0.75) : lighter(background, 0.05);
  const tint = mix(background, colours.primary, 0.08);
  const accentTint = mix(surface, colours.accent, 0.16);

  const wantedText = colours.text.toLowerCase();
  const textContrast = leastContrast(wantedText, [background, surface]);
  const repairedText = readable(wantedText, [background, surface], TEXT);
  if (repairedText === undefined || lightnessBetween(wantedText, repairedText) > RECOGNISABLE) {
    refusals.push({ pair: "text-on-background", wanted: TEXT, measured: round(textContrast), from: wantedText });
  }
  const text = hold("text-on-background", wantedText, [background, surface, tint, accentTint], TEXT);

  const ink = bright ? text : background;
  const label = contrast(colours.primary, "#ffffff") >= contrast(colours.primary, ink) - 1.5 ? "#ffffff" : ink;
  const primary = hold("label-on-button", colours.primary.toLowerCase(), [label], TEXT);
  const primaryHover = lighter(primary, isLight(primary) === isLight(label) ? 0 : isLight(label) ? -0.06 : 0.04);
  const link = hold("link-on-background", colours.primary.toLowerCase(), [background, surface, tint], TEXT);
  const accent = hold("accent-mark", colours.accent.toLowerCase(), [background, surface], SHAPE);
  const accentText = hold("accent-text", colours.accent.toLowerCase(), [accentTint, surface, background], TEXT);
  const muted = readable(mix(background, text, 0.68), [background, surface, tint], 4.6) ?? text;
  const edge = readable(mix(background, text, 0.5), [background, surface], 3.1) ?? text;

  return {
    palette: {
      background,
      surface,
      text,
      muted,
      line: mix(background, text, 0.16),
      edge,
      primary,
      primaryHover,
      onPrimary: label,
      link,
      linkHover: readable(lighter(link, bright ? -0.08 : 0.08), [background, surface, tint], TEXT) ?? link,
      tint,
      accent,
      accentText,
      accentTint,
      focus: text,
      focusGround: accentTint,
    },
    repairs,
    refusals,
  };
}

/** A ratio as people read it, never rounded up to one that would hold. */
export function round(ratio: number): number {
  return Math.floor(ratio * 100) / 100;
}
