import { LRUCache } from "lru-cache";
import sharp from "sharp";
import { findFile } from "#app/platform/files/store.server.ts";
import { isLight } from "#app/platform/theme/colour.ts";
import type { Tenant } from "./tenant.ts";

/** The icons of a town as an app: two sizes, and one whose edge a phone may cut to any shape (W3C: maskable). */
export const appIcons = {
  "192.png": { size: 192, maskable: false },
  "512.png": { size: 512, maskable: false },
  "maskable.png": { size: 512, maskable: true },
} as const;

export type AppIconName = keyof typeof appIcons;

/** What of a maskable icon is never cut: the middle, of two fifths of its width in radius; a square within that. */
const SAFE = 0.56;

const made = new LRUCache<string, Buffer>({ maxSize: 16 * 1024 * 1024, sizeCalculation: ({ length }) => length });

export function isAppIcon(name: string): name is AppIconName {
  return Object.hasOwn(appIcons, name);
}

/** Changes when the icons do. */
export function appIconVersion({ assets, profile }: Tenant): string {
  return `${assets.get("favicon")?.hash.slice(0, 12) ?? profile.name.charCodeAt(0).toString(16)}${profile.theme.colours.primary.slice(1)}`;
}

/** The first letter of a town's name on its own colour, where it has no picture. */
function letter({ profile }: Tenant, size: number): Buffer {
  const { primary } = profile.theme.colours;
  const [first = "S"] = profile.name.replace(/^Samen /u, "").toLocaleUpperCase("nl").match(/\p{L}/u) ?? [];
  const ink = isLight(primary) ? "#000000" : "#ffffff";
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 100 100"><rect width="100" height="100" fill="${primary}"/><text x="50" y="50" dy="0.36em" font-family="sans-serif" font-weight="700" font-size="58" text-anchor="middle" fill="${ink}">${first}</text></svg>`,
  );
}

/** A town's icon as PNG: its favicon, or its first letter. Drawn once and kept while there is room. */
export async function appIcon(tenant: Tenant, name: AppIconName): Promise<Buffer> {
  const key = `${tenant.id} ${appIconVersion(tenant)} ${name}`;
  const known = made.get(key);
  if (known) return known;
  const icon = await draw(tenant, appIcons[name]);
  made.set(key, icon);
  return icon;
}

async function draw(tenant: Tenant, { size, maskable }: { size: number; maskable: boolean }): Promise<Buffer> {
  const favicon = tenant.assets.get("favicon");
  const file = favicon && (await findFile(tenant.id, "brand", favicon.hash));
  if (!file) return sharp(letter(tenant, size)).png().toBuffer();
  const inner = maskable ? Math.round(size * SAFE) : size;
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  // A drawing has no size of its own: it is read finely enough for the largest.
  const picture = await sharp(file.path, { density: 600, limitInputPixels: 64_000_000 }).resize(inner, inner, { fit: "contain", background: clear }).png().toBuffer();
  if (!maskable) return picture;
  const { background } = tenant.profile.theme.colours;
  return sharp({ create: { width: size, height: size, channels: 4, background } }).composite([{ input: picture }]).png().toBuffer();
}
