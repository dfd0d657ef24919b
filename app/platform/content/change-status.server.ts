import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import type { EventName } from "#app/platform/events/catalogue.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { closeUnlessReported } from "#app/platform/moderation/cases/close-case.server.ts";
import { openCase } from "#app/platform/moderation/cases/open-case.server.ts";
import { gate, keepGated } from "#app/platform/moderation/gate/gate.server.ts";
import { standingStatement } from "#app/platform/moderation/statements/read.server.ts";
import { kindsByName } from "#app/platform/modules/kinds.server.ts";
import { indexItem } from "#app/platform/search/index-item.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { findItem, type ItemRecord, type ItemStatus } from "./item.server.ts";

/** From where its author may take an item which step. What the town's team decides of it goes by way of the desk. */
const steps = {
  withdraw: ["published", "draft", "held"],
  restore: ["withdrawn"],
} as const satisfies Record<string, readonly ItemStatus[]>;

export type StatusStep = keyof typeof steps;

interface By {
  /** Null where its time was up and the product itself takes it away. */
  actorId: string | null;
  at: Date;
  requestId: string;
}

/**
 * Takes an item out of sight for its author, or brings it back. Doing it twice is doing it once.
 * @returns what it is now; undefined when it is not in a state from which the step leads
 */
export async function changeStatus(db: TenantDb, tenant: Tenant, item: ItemRecord, step: StatusStep, by: By): Promise<ItemStatus | undefined> {
  return db.transact((tx) => changeStatusIn(tx, tenant, item, step, by));
}

/** The same in the caller's transaction. */
export async function changeStatusIn(tx: Db, tenant: Tenant, { id }: Pick<ItemRecord, "id">, step: StatusStep, by: By): Promise<ItemStatus | undefined> {
  // Read under lock: what is gated is what comes back, though somebody changed it in this very moment.
  await tx.$queryRaw`select 1 from item where tenant_id = ${tenant.id}::uuid and id = ${id}::uuid for no key update`;
  const now = await findItem(tx, tenant.id, id);
  if (!now) return undefined;
  const back = now.publishedAt === null ? "draft" : "published";
  if (now.status === (step === "withdraw" ? "withdrawn" : back)) return now.status;
  if (!steps[step].some((from) => from === now.status)) return undefined;
  return step === "withdraw" ? withdraw(tx, now, by) : restore(tx, tenant, now, by);
}

async function withdraw(tx: Db, item: ItemRecord, by: By): Promise<ItemStatus> {
  await write(tx, item, "withdrawn", "withdraw", "item.withdrawn", by);
  await closeUnlessReported(tx, item.tenantId, { subject: "item", subjectId: item.id }, by);
  return "withdrawn";
}

/**
 * What was never out goes back to being a draft; what was passes the gate again. What the team took out of sight, or asked to be changed,
 * before its author took it away waits for the team.
 */
async function restore(tx: Db, tenant: Tenant, item: ItemRecord, by: By): Promise<ItemStatus> {
  const { tenantId, id: itemId, authorId, audience, publishedAt } = item;
  const { actorId, at, requestId } = by;
  const standing = await standingStatement(tx, tenantId, "item", itemId);
  if (publishedAt === null && !standing) {
    await write(tx, item, "draft", "restore", "item.restored", by);
    return "draft";
  }
  const photos = await tx.media.findMany({ where: { tenantId, itemId }, select: { alt: true }, orderBy: { position: "asc" } });
  // What its kind adds may have been changed while it was away.
  const also = (await (await kindsByName()).get(item.kind)?.also?.(tx, tenant.id, itemId)) ?? [];
  const gated = await gate(tx, tenant, { ...item, subject: "item", photoTexts: [...photos.map(({ alt }) => alt), ...also], newPhotos: false }, { seen: true, at });
  const held = gated.verdict.holds || standing !== undefined;
  await write(tx, item, held ? "held" : "published", "restore", held ? "item.held" : "item.restored", by);
  await keepGated(tx, tenant, gated, itemId, { at, requestId });
  if (standing) await openCase(tx, tenant, { subject: "item", subjectId: itemId, authorId, audience, holds: true, causes: [{ kind: "edited", detail: {} }] }, { actorId, at, requestId });
  return held ? "held" : "published";
}

async function write(tx: Db, { tenantId, id, kind }: ItemRecord, status: ItemStatus, step: StatusStep, name: EventName, { actorId, at, requestId }: By): Promise<void> {
  await tx.item.updateMany({ where: { tenantId, id }, data: { status, version: { increment: 1 } } });
  await indexItem(tx, tenantId, id);
  await recordAudit(tx, { tenantId, actor: actorId === null ? "system" : "member", actorId, action: `item.${step}`, subject: kind, subjectId: id, requestId, at });
  await emit(tx, { tenantId, name, actorId, payload: { itemId: id }, at, requestId });
}
