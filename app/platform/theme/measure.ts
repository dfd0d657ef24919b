import { leastContrast } from "./colour.ts";
import { paint, round, type Pair } from "./palette.ts";
import type { ThemeSettings } from "./settings.ts";

/** How well two colours of a look can be told apart, as they will be on the page. */
export interface Measured {
  pair: Exclude<Pair, "token">;
  front: string;
  ground: string;
  ratio: number;
  wanted: number;
}

/** The contrast of every pair of a look, after what had to be repaired. */
export function measurePairs(settings: Pick<ThemeSettings, "colours" | "header">): Measured[] {
  const { palette } = paint(settings);
  const { background, surface, text, link, tint, primary, onPrimary, accent, accentText, accentTint, focus } = palette;
  const measured = (pair: Measured["pair"], front: string, grounds: readonly [string, ...string[]], wanted: number): Measured => ({
    pair,
    front,
    ground: grounds[0],
    ratio: round(leastContrast(front, grounds)),
    wanted,
  });
  const header = settings.header === "solid" ? ([onPrimary, primary] as const) : ([text, background] as const);
  return [
    measured("text-on-background", text, [background, surface], 4.5),
    measured("link-on-background", link, [background, surface, tint], 4.5),
    measured("label-on-button", onPrimary, [primary], 4.5),
    measured("accent-text", accentText, [accentTint, surface, background], 4.5),
    measured("accent-mark", accent, [background, surface], 3),
    measured("focus-ring", focus, [background, surface], 3),
    measured("header-text", header[0], [header[1]], 4.5),
  ];
}
