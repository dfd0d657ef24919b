import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { indexItem } from "#app/platform/search/index-item.server.ts";
import type { ItemRecord, ItemStatus } from "./item.server.ts";

/** The steps an item can take, each from some states to one. What was never out goes back to being a draft. */
const steps = {
  withdraw: { from: ["published", "draft"], to: () => "withdrawn" },
  restore: { from: ["withdrawn"], to: (item) => (item.publishedAt ? "published" : "draft") },
  hide: { from: ["published"], to: () => "hidden" },
  unhide: { from: ["hidden"], to: () => "published" },
} as const satisfies Record<string, { from: readonly ItemStatus[]; to: (item: ItemRecord) => ItemStatus }>;

export type StatusStep = keyof typeof steps;

/**
 * Takes an item one step: out of sight, or back. Doing it twice is doing it once.
 * @returns false when the item is not in a state from which the step leads
 */
export async function changeStatus(db: TenantDb, item: ItemRecord, step: StatusStep, by: { actorId: string; at: Date; requestId: string }): Promise<boolean> {
  const { tenantId } = db.scope;
  const { from } = steps[step];
  const to = steps[step].to(item);
  if (item.status === to) return true;
  return db.transact(async (tx) => {
    const { count } = await tx.item.updateMany({
      where: { tenantId, id: item.id, status: { in: [...from] } },
      data: { status: to, version: { increment: 1 } },
    });
    if (count === 0) return false;
    await indexItem(tx, tenantId, item.id);
    await recordAudit(tx, { tenantId, actor: "member", actorId: by.actorId, action: `item.${step}`, subject: item.kind, subjectId: item.id, requestId: by.requestId, at: by.at });
    return true;
  });
}
