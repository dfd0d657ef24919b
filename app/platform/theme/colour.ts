import { clampChroma, converter, formatHex, interpolate, parse, wcagContrast } from "culori";

const toOklch = converter("oklch");
const toRgb = converter("rgb");

/** Contrast of two colours after WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  return wcagContrast(one, other);
}

/** The least contrast of a colour with any of the grounds it stands on. */
export function leastContrast(colour: string, grounds: readonly string[]): number {
  return Math.min(...grounds.map((ground) => contrast(colour, ground)));
}

/** `share` of one colour in another, from 0 to 1. */
export function mix(ground: string, colour: string, share: number): string {
  return formatHex(interpolate([ground, colour], "oklab")(share));
}

/** The same hue, so much lighter (or darker, below zero), as far as a screen can show. */
export function lighter(colour: string, by: number): string {
  const { l, c, h } = toOklch(colour) ?? { l: 0, c: 0, h: 0 };
  return formatHex(clampChroma({ mode: "oklch", l: Math.min(1, Math.max(0, l + by)), c, h }, "oklch"));
}

/** Distance in lightness, from 0 to 1. */
export function lightnessBetween(one: string, other: string): number {
  return Math.abs((toOklch(one)?.l ?? 0) - (toOklch(other)?.l ?? 0));
}

/** Whether dark text belongs on it. */
export function isLight(colour: string): boolean {
  return contrast(colour, "#000000") > contrast(colour, "#ffffff");
}

/** A colour as `#rrggbb`; undefined for what is no colour, or lets something show through. */
export function opaque(text: string): string | undefined {
  const found = toRgb(parse(text.trim()));
  return found && (found.alpha ?? 1) === 1 ? formatHex(found) : undefined;
}

const STEP = 0.004;

/**
 * The nearest lightness at which a colour can be read on all grounds. Hue and, where the screen can show it, chroma stay.
 *
 * @param wanted contrast that must hold on each ground
 * @returns the colour itself when it holds already; undefined when no lightness does
 */
export function readable(colour: string, grounds: readonly string[], wanted: number): string | undefined {
  for (let away = 0; away <= 1; away += STEP) {
    const darker = lighter(colour, -away);
    if (leastContrast(darker, grounds) >= wanted) return away === 0 ? colour : darker;
    const brighter = lighter(colour, away);
    if (leastContrast(brighter, grounds) >= wanted) return brighter;
  }
  return undefined;
}
