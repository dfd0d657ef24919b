import { randomUUID } from "node:crypto";
import type { PhotoView } from "#app/platform/content/card.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { processPhoto, type PhotoRefusal } from "./process-photo.server.ts";
import { putFile, removeFiles } from "./store.server.ts";

/** Photos that belong to nothing yet, per person; what is left is cleared away after a day. */
const UNATTACHED = 24;

export type UploadResult = { ok: true; photo: PhotoView } | { ok: false; reason: PhotoRefusal | "too-many" };

/**
 * Takes in a photo that belongs to nothing yet. It is shown to its owner only until it is attached to something published.
 */
export async function uploadPhoto(db: TenantDb, ownerId: string, bytes: Uint8Array, at: Date): Promise<UploadResult> {
  const { tenantId } = db.scope;
  const waiting = await db.media.count({ where: { tenantId, ownerId, itemId: null, status: "shown" } });
  if (waiting >= UNATTACHED) return { ok: false, reason: "too-many" };
  const processed = await processPhoto(bytes);
  if (!processed.ok) return processed;
  const { files, ...size } = processed.photo;
  const id = randomUUID();
  for (const file of files) await putFile(tenantId, id, file.name, file.bytes);
  try {
    await db.media.create({ data: { tenantId, id, ownerId, ...size, createdAt: at } });
  } catch (error) {
    await removeFiles(tenantId, id);
    throw error;
  }
  return { ok: true, photo: { id, alt: "", ...size } };
}
