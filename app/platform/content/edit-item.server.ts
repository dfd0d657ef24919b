import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { indexItem } from "#app/platform/search/index-item.server.ts";
import type { Audience } from "./audience.ts";
import { findItem, slugOf, writeAudience, type ItemRecord } from "./item.server.ts";

export interface ItemChange {
  title: string;
  body: string;
  audience: Audience;
  organisationId: string | null;
  /** The version the editor began with. */
  version: number;
  /** Whether a draft goes out with this change. */
  publish: boolean;
  actorId: string;
  at: Date;
  requestId: string;
}

/** Either the change stands, or somebody else's came first and nothing was written. */
export type EditResult = { ok: true; slug: string } | { ok: false; reason: "changed-meanwhile"; current: ItemRecord };

/**
 * Changes an item, unless it was changed since the editor opened it.
 * @param detail writes the kind's own row; runs in the same transaction
 */
export async function editItem(db: TenantDb, item: ItemRecord, change: ItemChange, detail: (tx: Db) => Promise<void>): Promise<EditResult> {
  const { tenantId } = db.scope;
  const slug = slugOf(change.title);
  const publishing = change.publish && item.status === "draft";
  const done = await db.transact(async (tx) => {
    const { count } = await tx.item.updateMany({
      where: { tenantId, id: item.id, version: change.version },
      data: {
        title: change.title,
        body: change.body,
        slug,
        organisationId: change.organisationId,
        wholeTown: change.audience === "town",
        version: { increment: 1 },
        ...(publishing ? { status: "published", publishedAt: change.at, lastActivityAt: change.at } : {}),
        ...(item.status === "published" ? { editedAt: change.at } : {}),
      },
    });
    if (count === 0) return false;
    await writeAudience(tx, tenantId, item.id, change.audience);
    await detail(tx);
    await indexItem(tx, tenantId, item.id);
    await recordAudit(tx, { tenantId, actor: "member", actorId: change.actorId, action: publishing ? "item.published" : "item.edited", subject: item.kind, subjectId: item.id, requestId: change.requestId, at: change.at });
    if (publishing || item.status === "published") await emit(tx, { tenantId, name: publishing ? "item.published" : "item.edited", actorId: change.actorId, payload: { itemId: item.id }, at: change.at, requestId: change.requestId });
    return true;
  });
  if (done) return { ok: true, slug };
  const current = await findItem(db, tenantId, item.id);
  if (!current) throw new Error("An item vanished while it was edited.");
  return { ok: false, reason: "changed-meanwhile", current };
}
