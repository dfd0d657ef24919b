import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { EventName } from "#app/platform/events/catalogue.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { closeUnlessReported } from "#app/platform/moderation/cases/close-case.server.ts";
import { gate, keepGated } from "#app/platform/moderation/gate/gate.server.ts";
import { indexItem } from "#app/platform/search/index-item.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { ItemRecord, ItemStatus } from "./item.server.ts";

/** From where its author may take an item which step. What the town's team decides of it goes by way of the desk. */
const steps = {
  withdraw: ["published", "draft", "held"],
  restore: ["withdrawn"],
} as const satisfies Record<string, readonly ItemStatus[]>;

export type StatusStep = keyof typeof steps;

/**
 * Takes an item out of sight for its author, or brings it back. Doing it twice is doing it once. What was never out goes back to being a
 * draft; what was passes the gate of the moderation again.
 * @returns what it is now; undefined when it is not in a state from which the step leads
 */
export async function changeStatus(db: TenantDb, tenant: Tenant, item: ItemRecord, step: StatusStep, by: { actorId: string; at: Date; requestId: string }): Promise<ItemStatus | undefined> {
  const { tenantId } = db.scope;
  const { actorId, at, requestId } = by;
  const back = item.publishedAt === null ? "draft" : "published";
  if (item.status === (step === "withdraw" ? "withdrawn" : back)) return item.status;
  return db.transact(async (tx) => {
    const written = { ...item, subject: "item" } as const;
    const gated = step === "restore" && back === "published" ? await gate(tx, tenant, written, { seen: true, at }) : undefined;
    const to = step === "withdraw" ? "withdrawn" : gated?.verdict.holds ? "held" : back;
    const { count } = await tx.item.updateMany({
      where: { tenantId, id: item.id, status: { in: [...steps[step]] } },
      data: { status: to, version: { increment: 1 } },
    });
    if (count === 0) return undefined;
    await indexItem(tx, tenantId, item.id);
    if (step === "withdraw") await closeUnlessReported(tx, tenantId, { subject: "item", subjectId: item.id }, by);
    await recordAudit(tx, { tenantId, actor: "member", actorId, action: `item.${step}`, subject: item.kind, subjectId: item.id, requestId, at });
    if (gated) await keepGated(tx, tenant, gated, item.id, { at, requestId });
    const name: EventName = to === "withdrawn" ? "item.withdrawn" : to === "held" ? "item.held" : "item.restored";
    await emit(tx, { tenantId, name, actorId, payload: { itemId: item.id }, at, requestId });
    return to;
  });
}
