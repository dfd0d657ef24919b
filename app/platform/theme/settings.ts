import { z } from "zod";

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, "a colour such as #0a5c8f");

/** Fonts that every device has, so that nothing is fetched from elsewhere; each a complete CSS font stack. */
export const fontStacks = {
  humanist: 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", source-sans-pro, sans-serif',
  geometric: 'Avenir, Montserrat, Corbel, "URW Gothic", "DejaVu Sans", source-sans-pro, sans-serif',
  system: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  oldstyle: '"Iowan Old Style", "Palatino Linotype", "URW Palladio L", Palatino, "Noto Serif", "DejaVu Serif", serif',
  transitional: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", "DejaVu Serif", serif',
  slab: 'Rockwell, "Rockwell Nova", "Roboto Slab", "DejaVu Serif", "Sitka Small", serif',
} as const;

export type FontName = keyof typeof fontStacks;
const fontName = z.enum(["humanist", "geometric", "system", "oldstyle", "transitional", "slab"]);

/** A custom property of the NL Design System and a value without address, import or end of rule. */
export const designTokens = z.record(z.string().regex(/^--[a-z0-9-]+$/), z.string().max(300)).default({});

/** The look of a town: a few choices, and beneath them whatever token package the municipality already has. */
export const themeSettings = z.object({
  colours: z.object({
    /** Buttons, links, the header. */
    primary: colour,
    /** A second voice: badges, marks, details. */
    accent: colour,
    /** The page behind the cards. */
    background: colour.default("#ffffff"),
    text: colour.default("#1c1c1c"),
  }),
  headingFont: fontName.default("humanist"),
  bodyFont: fontName.default("system"),
  /** Corners of cards and buttons in pixels. */
  radius: z.number().int().min(0).max(28).default(8),
  /** How the header is drawn: `solid` in the primary colour, `paper` on the page's own ground. */
  header: z.enum(["solid", "paper"]).default("solid"),
  /** How a card stands out from the page: `raised` by a shadow, `lined` by a line. */
  cards: z.enum(["raised", "lined"]).default("raised"),
  tokens: designTokens,
});

export type ThemeSettings = z.infer<typeof themeSettings>;
