import { fileTypeFromBuffer } from "file-type";
import sharp, { type Sharp } from "sharp";
import type { Db } from "#app/platform/database/client.server.ts";
import { cleanSvg, looksLikeSvg } from "#app/platform/files/clean-svg.server.ts";
import { contentHash, putFile } from "#app/platform/files/store.server.ts";
import type { TenantAsset } from "./tenant.ts";

export type BrandRole = TenantAsset["role"];
export type PictureRefusal = "too-large" | "not-a-picture" | "too-many-pixels" | "unsafe-drawing";

const MIB = 1024 * 1024;

/** What may be sent for each, in bytes, and the box in pixels that it is made to fit. */
export const pictureLimits: Record<BrandRole, { bytes: number; width: number; height: number }> = {
  logo: { bytes: 2 * MIB, width: 1200, height: 480 },
  favicon: { bytes: MIB, width: 192, height: 192 },
  hero: { bytes: 12 * MIB, width: 2400, height: 1600 },
};

const SVG_BYTES = 256 * 1024;
const MAX_PIXELS = 64_000_000;
const RASTER = new Set(["image/png", "image/jpeg", "image/webp"]);

/** A town's picture, made fit to serve. */
export interface BrandPicture {
  hash: string;
  mediaType: string;
  width: number;
  height: number;
  bytes: Buffer;
}

export type PictureReading = { ok: true; picture: BrandPicture } | { ok: false; reason: PictureRefusal };

/**
 * Makes an uploaded picture fit to serve: drawings cleaned of all that could run or fetch, photos without the camera's data and no
 * larger than needed. What a file claims to be is not believed.
 */
export async function readBrandPicture(role: BrandRole, bytes: Uint8Array): Promise<PictureReading> {
  const limit = pictureLimits[role];
  if (bytes.byteLength > limit.bytes) return { ok: false, reason: "too-large" };
  if (looksLikeSvg(bytes)) return readDrawing(bytes);
  const type = await fileTypeFromBuffer(bytes);
  if (!type || !RASTER.has(type.mime)) return { ok: false, reason: "not-a-picture" };
  return measured(() => {
    const upright = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error" }).autoOrient();
    const fitting = upright.resize({ width: limit.width, height: limit.height, fit: "inside", withoutEnlargement: true });
    return role === "hero" ? { pipeline: fitting.webp({ quality: 80 }), mediaType: "image/webp" } : { pipeline: fitting.png(), mediaType: "image/png" };
  });
}

/** Puts a picture in its place, in the transaction of the change. Its file is named after its content, so one left behind by a rollback does no harm. */
export async function placeBrandPicture(tx: Db, tenantId: string, role: BrandRole, { hash, mediaType, width, height, bytes }: BrandPicture): Promise<void> {
  await putFile(tenantId, "brand", hash, bytes);
  const picture = { hash, mediaType, width, height, bytes: bytes.length };
  await tx.tenantAsset.upsert({ where: { tenantId_role: { tenantId, role } }, create: { tenantId, role, ...picture }, update: picture });
}

/** Takes a picture from its place; the file stays, as pages that were already sent may still ask for it. */
export async function removeBrandPicture(tx: Db, tenantId: string, role: BrandRole): Promise<void> {
  await tx.tenantAsset.deleteMany({ where: { tenantId, role } });
}

async function readDrawing(bytes: Uint8Array): Promise<PictureReading> {
  if (bytes.byteLength > SVG_BYTES) return { ok: false, reason: "too-large" };
  const clean = cleanSvg(new TextDecoder().decode(bytes));
  if (clean === undefined) return { ok: false, reason: "unsafe-drawing" };
  const drawing = Buffer.from(clean);
  try {
    const { width, height } = await sharp(drawing, { limitInputPixels: MAX_PIXELS }).metadata();
    return { ok: true, picture: { hash: contentHash(drawing), mediaType: "image/svg+xml", width, height, bytes: drawing } };
  } catch {
    return { ok: false, reason: "not-a-picture" };
  }
}

async function measured(make: () => { pipeline: Sharp; mediaType: string }): Promise<PictureReading> {
  try {
    const { pipeline, mediaType } = make();
    const { data, info } = await pipeline.toBuffer({ resolveWithObject: true });
    return { ok: true, picture: { hash: contentHash(data), mediaType, width: info.width, height: info.height, bytes: data } };
  } catch (error) {
    // sharp says so in words only; whatever else it cannot read is no picture to us.
    const pixels = error instanceof Error && error.message.includes("pixel limit");
    return { ok: false, reason: pixels ? "too-many-pixels" : "not-a-picture" };
  }
}
