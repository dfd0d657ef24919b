import { converter, formatHex } from "culori";
import sharp from "sharp";

const toLch = converter("oklch");

/** Below this a colour is grey to the eye (OKLCH chroma, from 0 to about 0.37). */
const GREY = 0.04;
/** Degrees between two hues that are told apart. */
const APART = 45;
const SIDE = 72;

/** The two colours that stand out most in a picture: a first, and a second of another hue where there is one; undefined where all is grey. */
export interface PicturePalette {
  primary: string;
  accent: string | undefined;
}

/**
 * Finds the colours of a logo: of its opaque points those with colour, in groups, the largest and most colourful group first. Whether they can be
 * read is for the theme, which moves those that cannot.
 */
export async function paletteOfPicture(bytes: Uint8Array): Promise<PicturePalette | undefined> {
  const { data, info } = await sharp(bytes).resize({ width: SIDE, height: SIDE, fit: "inside" }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const groups = new Map<string, { weight: number; red: number; green: number; blue: number; count: number }>();
  for (let at = 0; at < data.length; at += info.channels) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = [data[at], data[at + 1], data[at + 2], data[at + 3]];
    if (alpha < 128) continue;
    const { c = 0 } = toLch({ mode: "rgb", r: red / 255, g: green / 255, b: blue / 255 });
    if (c < GREY) continue;
    const key = [red, green, blue].map((part) => part >> 5).join(" ");
    const group = groups.get(key) ?? { weight: 0, red: 0, green: 0, blue: 0, count: 0 };
    groups.set(key, { weight: group.weight + c, red: group.red + red, green: group.green + green, blue: group.blue + blue, count: group.count + 1 });
  }
  const found = [...groups.values()]
    .sort((one, other) => other.weight - one.weight)
    .map(({ red, green, blue, count }) => ({ mode: "rgb" as const, r: red / count / 255, g: green / count / 255, b: blue / count / 255 }));
  const [first] = found;
  if (!first) return undefined;
  const hue = toLch(first).h ?? 0;
  const second = found.find((colour) => {
    const turn = Math.abs((toLch(colour).h ?? 0) - hue);
    return Math.min(turn, 360 - turn) >= APART;
  });
  return { primary: formatHex(first), accent: second && formatHex(second) };
}
