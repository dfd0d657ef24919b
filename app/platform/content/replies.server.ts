import { randomUUID } from "node:crypto";
import { isUuid } from "#app/lib/uuid.ts";
import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { isDuplicate } from "#app/platform/database/duplicate.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { closeUnlessReported } from "#app/platform/moderation/cases/close-case.server.ts";
import { gate, keepGated } from "#app/platform/moderation/gate/gate.server.ts";
import { writtenReply } from "#app/platform/moderation/gate/written.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { ItemRecord } from "./item.server.ts";

export type ReplyStatus = "held" | "published" | "withdrawn" | "hidden" | "removed" | "erased";

/** A reply as its page shows it. */
export interface ReplyView {
  id: string;
  parentId: string | null;
  body: string;
  status: ReplyStatus;
  createdAt: Date;
  authorId: string | null;
  authorName: string | null;
  civilServantTitle: string | null;
}

export interface NewReply {
  authorId: string;
  body: string;
  parentId: string | null;
  idempotencyKey: string;
  at: Date;
  requestId: string;
}

export type ReplyResult = { ok: true; id: string; held: boolean } | { ok: false; reason: "closed" | "full" | "no-such-parent" };

/** Most replies under one item, which its page shows all; what goes beyond is a conversation for elsewhere. */
const MOST = 500;

/**
 * The conversation under an item, oldest first. Texts of replies that are out of sight are left out, but for who wrote them: whoever waits
 * for a look sees what they wrote.
 * @param readerId account of the reader; null for a visitor
 */
export async function repliesOf(db: TenantDb, itemId: string, readerId: string | null): Promise<ReplyView[]> {
  const rows = await db.$queryRaw<ReplyView[]>`
    select r.id, r.parent_id as "parentId", case when shown then r.body else '' end as body, r.status, r.created_at as "createdAt",
           case when shown then r.author_id end as "authorId", case when shown then a.name end as "authorName",
           case when shown then a.civil_servant_title end as "civilServantTitle"
      from reply r left join account a on a.tenant_id = r.tenant_id and a.id = r.author_id
           cross join lateral (select r.status = 'published' or (r.status = 'held' and r.author_id = ${readerId}::uuid) as shown) sight
     where r.tenant_id = ${db.scope.tenantId}::uuid and r.item_id = ${itemId}::uuid
     order by r.created_at, r.id limit ${MOST}`;
  // Out of sight and nobody answered: then there is nothing to hold a place for.
  const answered = new Set(rows.filter((row) => row.status === "published").map((row) => row.parentId));
  return rows.filter((row) => row.authorId !== null || answered.has(row.id));
}

/**
 * Adds a reply; its author follows the item from then on, and those who follow it already are told. The same key
 * and text twice are one reply.
 */
export async function writeReply(db: TenantDb, tenant: Tenant, item: ItemRecord, reply: NewReply): Promise<ReplyResult> {
  const { tenantId } = db.scope;
  if (item.status !== "published") return { ok: false, reason: "closed" };
  if (reply.parentId !== null && !isUuid(reply.parentId)) return { ok: false, reason: "no-such-parent" };
  try {
    return await db.transact(async (tx): Promise<ReplyResult> => {
      const gated = await gate(tx, tenant, writtenReply({ id: null, authorId: reply.authorId, body: reply.body, audience: item.audience }), { seen: false, at: reply.at });
      const held = gated.verdict.holds;
      // Asked under lock: what goes out of sight in this very moment takes no more replies, and those that come at the same moment take
      // turns. A shared lock would not do: each reply counts itself on the item, and two that wait for each other are a deadlock.
      const [open] = await tx.$queryRaw<{ id: string }[]>`select id from item where tenant_id = ${tenantId}::uuid and id = ${item.id}::uuid and status = 'published' and replies_open for no key update`;
      if (!open) return { ok: false, reason: "closed" };
      if ((await tx.reply.count({ where: { tenantId, itemId: item.id } })) >= MOST) return { ok: false, reason: "full" };
      const parent = reply.parentId === null || (await tx.reply.count({ where: { tenantId, itemId: item.id, id: reply.parentId, parentId: null, status: "published" } })) > 0;
      if (!parent) return { ok: false, reason: "no-such-parent" };
      const { id } = await tx.reply.create({
        data: { tenantId, itemId: item.id, parentId: reply.parentId, authorId: reply.authorId, body: reply.body, status: held ? "held" : "published", idempotencyKey: reply.idempotencyKey, createdAt: reply.at },
        select: { id: true },
      });
      await tx.follow.createMany({ data: { tenantId, accountId: reply.authorId, itemId: item.id }, skipDuplicates: true });
      await keepGated(tx, tenant, gated, id, reply);
      await recordAudit(tx, { tenantId, actor: "member", actorId: reply.authorId, action: "reply.written", subject: "reply", subjectId: id, requestId: reply.requestId, at: reply.at });
      await emit(tx, { tenantId, name: held ? "reply.held" : "reply.written", actorId: reply.authorId, payload: { itemId: item.id, replyId: id }, at: reply.at, requestId: reply.requestId });
      return { ok: true, id, held };
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const first = await db.reply.findFirst({ where: { tenantId, authorId: reply.authorId, idempotencyKey: reply.idempotencyKey }, select: { id: true, itemId: true, body: true, status: true } });
    if (!first) throw error;
    if (first.itemId === item.id && first.body === reply.body) return { ok: true, id: first.id, held: first.status === "held" };
    // Somebody went back to the form and wrote something else: that is another reply.
    return writeReply(db, tenant, item, { ...reply, idempotencyKey: randomUUID() });
  }
}

/** A reply of this item with what deciding about it needs; undefined when there is none. */
export async function findReply(db: TenantDb, itemId: string, id: string) {
  if (!isUuid(id)) return undefined;
  return (await db.reply.findFirst({ where: { tenantId: db.scope.tenantId, itemId, id } })) ?? undefined;
}

/**
 * Takes a reply away for its author, or brings it back; twice is once. What the team decided of it meanwhile, its author's late wish does
 * not change, and what comes back passes the gate of the moderation again.
 */
export async function moveOwnReply(db: TenantDb, tenant: Tenant, item: ItemRecord, reply: { id: string; authorId: string | null; body: string }, step: "withdraw" | "restore", by: { actorId: string; at: Date; requestId: string }): Promise<void> {
  const { tenantId } = db.scope;
  const { actorId, at, requestId } = by;
  const { id: replyId, body, authorId } = reply;
  if (authorId === null) return;
  await db.transact(async (tx) => {
    const gated = step === "restore" ? await gate(tx, tenant, writtenReply({ id: replyId, authorId, body, audience: item.audience }), { seen: false, at }) : undefined;
    const to = step === "withdraw" ? "withdrawn" : gated?.verdict.holds ? "held" : "published";
    const { count } = await tx.reply.updateMany({ where: { tenantId, id: replyId, status: { in: step === "withdraw" ? ["published", "held"] : ["withdrawn"] } }, data: { status: to } });
    if (count === 0) return;
    if (step === "withdraw") await closeUnlessReported(tx, tenantId, { subject: "reply", subjectId: replyId }, by);
    if (gated) await keepGated(tx, tenant, gated, replyId, { at, requestId });
    await recordAudit(tx, { tenantId, actor: "member", actorId, action: `reply.${to}`, subject: "reply", subjectId: replyId, requestId, at });
    await emit(tx, { tenantId, name: `reply.${to}`, actorId, payload: { itemId: item.id, replyId }, at, requestId });
  });
}
