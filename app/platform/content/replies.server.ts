import { randomUUID } from "node:crypto";
import { isUuid } from "#app/lib/uuid.ts";
import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { isDuplicate } from "#app/platform/database/duplicate.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import type { ItemRecord } from "./item.server.ts";

type ReplyStatus = "published" | "withdrawn" | "hidden";

/** A reply as its page shows it. */
export interface ReplyView {
  id: string;
  parentId: string | null;
  body: string;
  status: "published" | "withdrawn" | "hidden" | "erased";
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

export type ReplyResult = { ok: true; id: string } | { ok: false; reason: "closed" | "full" | "no-such-parent" };

/** Most replies under one item, which its page shows all; what goes beyond is a conversation for elsewhere. */
const MOST = 500;

/** The conversation under an item, oldest first. Texts of replies that are out of sight are left out. */
export async function repliesOf(db: TenantDb, itemId: string): Promise<ReplyView[]> {
  const rows = await db.$queryRaw<ReplyView[]>`
    select r.id, r.parent_id as "parentId", case when r.status = 'published' then r.body else '' end as body, r.status, r.created_at as "createdAt",
           case when r.status = 'published' then r.author_id end as "authorId", case when r.status = 'published' then a.name end as "authorName",
           case when r.status = 'published' then a.civil_servant_title end as "civilServantTitle"
      from reply r left join account a on a.tenant_id = r.tenant_id and a.id = r.author_id
     where r.tenant_id = ${db.scope.tenantId}::uuid and r.item_id = ${itemId}::uuid
     order by r.created_at, r.id limit ${MOST}`;
  // Out of sight and nobody answered: then there is nothing to hold a place for.
  const answered = new Set(rows.filter((row) => row.status === "published").map((row) => row.parentId));
  return rows.filter((row) => row.status === "published" || answered.has(row.id));
}

/**
 * Adds a reply; its author follows the item from then on, and those who follow it already are told. The same key
 * and text twice are one reply.
 */
export async function writeReply(db: TenantDb, item: ItemRecord, reply: NewReply): Promise<ReplyResult> {
  const { tenantId } = db.scope;
  if (item.status !== "published") return { ok: false, reason: "closed" };
  if (reply.parentId !== null && !isUuid(reply.parentId)) return { ok: false, reason: "no-such-parent" };
  try {
    return await db.transact(async (tx): Promise<ReplyResult> => {
      // Asked under lock: what goes out of sight in this very moment takes no more replies, and those that come at the same moment take
      // turns. A shared lock would not do: each reply counts itself on the item, and two that wait for each other are a deadlock.
      const [open] = await tx.$queryRaw<{ id: string }[]>`select id from item where tenant_id = ${tenantId}::uuid and id = ${item.id}::uuid and status = 'published' for no key update`;
      if (!open) return { ok: false, reason: "closed" };
      if ((await tx.reply.count({ where: { tenantId, itemId: item.id } })) >= MOST) return { ok: false, reason: "full" };
      const parent = reply.parentId === null || (await tx.reply.count({ where: { tenantId, itemId: item.id, id: reply.parentId, parentId: null, status: "published" } })) > 0;
      if (!parent) return { ok: false, reason: "no-such-parent" };
      const { id } = await tx.reply.create({
        data: { tenantId, itemId: item.id, parentId: reply.parentId, authorId: reply.authorId, body: reply.body, idempotencyKey: reply.idempotencyKey, createdAt: reply.at },
        select: { id: true },
      });
      await tx.follow.createMany({ data: { tenantId, accountId: reply.authorId, itemId: item.id }, skipDuplicates: true });
      await recordAudit(tx, { tenantId, actor: "member", actorId: reply.authorId, action: "reply.written", subject: "reply", subjectId: id, requestId: reply.requestId, at: reply.at });
      await emit(tx, { tenantId, name: "reply.written", actorId: reply.authorId, payload: { itemId: item.id, replyId: id }, at: reply.at, requestId: reply.requestId });
      return { ok: true, id };
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const first = await db.reply.findFirst({ where: { tenantId, authorId: reply.authorId, idempotencyKey: reply.idempotencyKey }, select: { id: true, itemId: true, body: true } });
    if (!first) throw error;
    if (first.itemId === item.id && first.body === reply.body) return { ok: true, id: first.id };
    // Somebody went back to the form and wrote something else: that is another reply.
    return writeReply(db, item, { ...reply, idempotencyKey: randomUUID() });
  }
}

/** A reply of this item with what deciding about it needs; undefined when there is none. */
export async function findReply(db: TenantDb, itemId: string, id: string) {
  if (!isUuid(id)) return undefined;
  return (await db.reply.findFirst({ where: { tenantId: db.scope.tenantId, itemId, id } })) ?? undefined;
}

/**
 * Takes a reply out of sight, or brings it back; twice is once.
 * @param step from the state it must be in: what the team hid meanwhile, its author's late wish does not bring back
 */
export async function setReplyStatus(db: TenantDb, replyId: string, { from, to }: { from: ReplyStatus; to: ReplyStatus }, by: { actorId: string; at: Date; requestId: string }): Promise<void> {
  const { tenantId } = db.scope;
  await db.transact(async (tx) => {
    const [changed] = await tx.reply.updateManyAndReturn({ where: { tenantId, id: replyId, status: from }, data: { status: to }, select: { itemId: true } });
    if (!changed) return;
    await recordAudit(tx, { tenantId, actor: "member", actorId: by.actorId, action: `reply.${to}`, subject: "reply", subjectId: replyId, requestId: by.requestId, at: by.at });
    await emit(tx, { tenantId, name: `reply.${to}`, actorId: by.actorId, payload: { itemId: changed.itemId, replyId }, at: by.at, requestId: by.requestId });
  });
}
