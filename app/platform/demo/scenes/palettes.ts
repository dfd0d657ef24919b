/** The colours of a town's pictures, as six-digit hex. */
export interface ScenePalette {
  /** From high to low. */
  sky: [string, string];
  ground: string;
  water: string;
  brick: string;
  leaf: string;
  accent: string;
  light: string;
  ink: string;
  /** Whether streets have gabled brick houses or low cottages between orchards. */
  setting: "town" | "village";
}

/** A river town of brick and blue-grey air, and orchard country under a peach sky. */
export const palettes: Record<"gorinchem" | "elzenwaard", ScenePalette> = {
  gorinchem: {
    sky: ["#7fa9c6", "#e3edf1"],
    ground: "#8fa97f",
    water: "#52829e",
    brick: "#a9533f",
    leaf: "#4d7d5f",
    accent: "#e2683c",
    light: "#ffd27a",
    ink: "#22384a",
    setting: "town",
  },
  elzenwaard: {
    sky: ["#f3b58c", "#fdf0da"],
    ground: "#b3bd63",
    water: "#74aea3",
    brick: "#c88a4b",
    leaf: "#688f3c",
    accent: "#cf4a3c",
    light: "#ffe69a",
    ink: "#3f3a22",
    setting: "village",
  },
};

/** @returns the palette of a demo town; the river town's for a town that has none */
export function paletteOf(slug: string): ScenePalette {
  return slug === "elzenwaard" ? palettes.elzenwaard : palettes.gorinchem;
}
