import type { PhotoView } from "#app/platform/content/card.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";

/** A photo somebody wants with an item, and what it shows in words. */
export interface ChosenPhoto {
  id: string;
  alt: string;
}

/** The photos of an item in their order. */
export async function photosOf(db: TenantDb, itemId: string): Promise<PhotoView[]> {
  return db.media.findMany({
    where: { tenantId: db.scope.tenantId, itemId },
    orderBy: { position: "asc" },
    select: { id: true, alt: true, width: true, height: true, widths: true },
  });
}

/**
 * The photos somebody names that they may use here: their own that belong to nothing yet, and those the item already has.
 * Others, such as another town's, are left out as if they did not exist.
 */
export async function usablePhotos(db: TenantDb, ownerId: string, itemId: string | null, ids: readonly string[]): Promise<PhotoView[]> {
  if (ids.length === 0) return [];
  const { tenantId } = db.scope;
  const rows = await db.media.findMany({
    where: { tenantId, id: { in: [...ids] }, status: "shown", OR: [{ ownerId, itemId: null }, ...(itemId ? [{ itemId }] : [])] },
    select: { id: true, alt: true, width: true, height: true, widths: true },
  });
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/**
 * Gives an item exactly these photos in this order, in the transaction that writes the item. Those it loses belong to nothing and wait
 * from this moment on, as if they had just been uploaded: an undo within the day finds them, then they are cleared away.
 */
export async function attachPhotos(tx: Db, tenantId: string, itemId: string, ownerId: string, photos: readonly ChosenPhoto[]): Promise<void> {
  const kept = photos.map(({ id }) => id);
  await tx.$executeRaw`update media set item_id = null, position = null, created_at = now()
    where tenant_id = ${tenantId}::uuid and item_id = ${itemId}::uuid and not id = any (${kept}::uuid[])`;
  for (const [position, { id, alt }] of photos.entries()) {
    await tx.media.updateMany({ where: { tenantId, id, status: "shown", OR: [{ ownerId, itemId: null }, { itemId }] }, data: { itemId, position, alt } });
  }
}
