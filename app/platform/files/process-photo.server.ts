import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";

/** Largest upload of one photo, in bytes. */
export const PHOTO_BYTES = 12 * 1024 * 1024;
/** A phone of today makes 50 megapixels; what claims more is a bomb. */
const MAX_PIXELS = 64_000_000;
const WIDTHS = [480, 960, 1600];
const TYPES = new Set(["image/jpeg", "image/png", "image/webp", "image/avif", "image/gif"]);

export type PhotoRefusal = "too-large" | "not-a-photo" | "too-many-pixels";

/** A photo ready to be stored: names and bytes of its sizes, and what a page must know of it. */
export interface ProcessedPhoto {
  width: number;
  height: number;
  widths: number[];
  files: { name: string; bytes: Buffer }[];
}

/**
 * Makes a photo fit to show: turned the right way, without the camera's data (time, place, owner), in sizes for phones and screens.
 * What it claims to be is not believed; its bytes are read.
 *
 * @param bytes as uploaded
 * @returns the photo, or why it is refused
 */
export async function processPhoto(bytes: Uint8Array): Promise<{ ok: true; photo: ProcessedPhoto } | { ok: false; reason: PhotoRefusal }> {
  if (bytes.byteLength > PHOTO_BYTES) return { ok: false, reason: "too-large" };
  const type = await fileTypeFromBuffer(bytes);
  if (!type || !TYPES.has(type.mime)) return { ok: false, reason: "not-a-photo" };
  try {
    const open = () => sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error" });
    const { width: rawWidth, height: rawHeight } = await open().metadata();
    if (rawWidth * rawHeight > MAX_PIXELS) return { ok: false, reason: "too-many-pixels" };
    // As plain pixels: packed once more in between it would take longer and lose sharpness.
    const upright = await open().autoOrient().resize({ width: Math.max(...WIDTHS), height: 2400, fit: "inside", withoutEnlargement: true }).raw().toBuffer({ resolveWithObject: true });
    const { width, height, channels } = upright.info;
    const scaled = (to: number) => sharp(upright.data, { raw: { width, height, channels } }).resize({ width: to });
    const widths = [...WIDTHS.filter((each) => each < width), Math.min(width, Math.max(...WIDTHS))];
    const files = [];
    for (const each of widths) {
      files.push({ name: `${each}.webp`, bytes: await scaled(each).webp({ quality: 78 }).toBuffer() });
    }
    const smallest = widths[0] ?? width;
    files.push({ name: `${smallest}.jpg`, bytes: await scaled(smallest).flatten({ background: "#ffffff" }).jpeg({ quality: 76, mozjpeg: true }).toBuffer() });
    return { ok: true, photo: { width, height, widths, files } };
  } catch (error) {
    // sharp says so in words only; whatever else it cannot read is no photo to us.
    const pixels = error instanceof Error && error.message.includes("pixel limit");
    return { ok: false, reason: pixels ? "too-many-pixels" : "not-a-photo" };
  }
}
