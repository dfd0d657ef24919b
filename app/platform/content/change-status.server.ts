import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { EventName } from "#app/platform/events/catalogue.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { indexItem } from "#app/platform/search/index-item.server.ts";
import type { ItemRecord, ItemStatus } from "./item.server.ts";

/** The steps an item can take, each from some states to one. What was never out goes back to being a draft. */
const steps = {
  withdraw: { from: ["published", "draft"], to: () => "withdrawn", event: "item.withdrawn" },
  restore: { from: ["withdrawn"], to: (item) => (item.publishedAt ? "published" : "draft"), event: "item.restored" },
  hide: { from: ["published"], to: () => "hidden", event: "item.hidden" },
  unhide: { from: ["hidden"], to: () => "published", event: "item.unhidden" },
} as const satisfies Record<string, { from: readonly ItemStatus[]; to: (item: ItemRecord) => ItemStatus; event: EventName }>;

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
    await emit(tx, { tenantId, name: steps[step].event, actorId: by.actorId, payload: { itemId: item.id }, at: by.at, requestId: by.requestId });
    return true;
  });
}
