import { randomUUID } from "node:crypto";
import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { isDuplicate } from "#app/platform/database/duplicate.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { takeTurn, type Limit } from "#app/platform/limits/turns.server.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { keyedHash } from "#app/platform/secret.server.ts";
import { isBlocked } from "./block.server.ts";
import { otherPersonOf, type ConversationRecord, type Side } from "./conversation.server.ts";
import type { SharedKind } from "./forms.ts";
import { conversationTexts } from "./messages/index.ts";
import { conversationPaths } from "./paths.ts";

export interface NewMessage {
  body: string;
  /** What is shared of oneself; left out for plain words. */
  kind?: SharedKind;
  /** Made with the form: the same key twice is the same message sent twice. */
  key: string;
}

/** Why nothing can be said: not by this member, not to this other, or not so often. */
export type Silence = "not-allowed" | "ended" | "gone" | "too-many";

export type Written = { ok: true; id: string } | { ok: false; reason: Silence };

/** Enough for a lively evening; who writes more in an hour is no neighbour but a machine. */
const MESSAGES: Limit = { name: "message", tries: 120, seconds: 3600 };

/**
 * Says something in a conversation and tells the other. What two people say to each other does not pass the gate of the moderation and is
 * read by nobody else, unless one of them reports it (decision 27).
 * @param conversation one of which this member is part
 */
export async function writeMessage(doing: Doing, conversation: ConversationRecord & { side: Side }, message: NewMessage): Promise<Written> {
  const { db, tenant, member } = doing;
  if (!may(member, "message.write", { tenantId: tenant.id })) return { ok: false, reason: "not-allowed" };
  const silence = await whySilent(db, tenant.id, conversation);
  if (silence) return { ok: false, reason: silence };
  if (!(await takeTurn(MESSAGES, keyedHash("limit", `${tenant.id} ${member.accountId}`))).ok) return { ok: false, reason: "too-many" };
  try {
    return { ok: true, id: await db.transact((tx) => placeMessage(tx, doing, conversation, message)) };
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const first = await db.conversationMessage.findFirst({ where: { tenantId: tenant.id, authorId: member.accountId, idempotencyKey: message.key }, select: { id: true, conversationId: true, body: true } });
    if (!first) throw error;
    if (first.conversationId === conversation.id && first.body === message.body) return { ok: true, id: first.id };
    // Somebody went back to the form and wrote something else: that is another message.
    return writeMessage(doing, conversation, { ...message, key: randomUUID() });
  }
}

/** Why nobody can say anything here now; undefined when they can. */
export async function whySilent(db: Db, tenantId: string, conversation: ConversationRecord & { side: Side }): Promise<"ended" | "gone" | undefined> {
  const { side, starterId, withAccountId, withOrganisationId, endedByStarter, endedByOrganisation } = conversation;
  if (endedByStarter || endedByOrganisation) return "ended";
  if (starterId === null || (withAccountId === null && withOrganisationId === null)) return "gone";
  if (withOrganisationId !== null) return (await db.organisation.count({ where: { tenantId, id: withOrganisationId, status: "published" } })) > 0 ? undefined : "gone";
  const other = otherPersonOf({ ...conversation, side });
  if (other === null) return undefined;
  const me = side === "starter" ? starterId : withAccountId;
  return me !== null && (await isBlocked(db, tenantId, me, other)) ? "ended" : undefined;
}

/** Writes the message and tells the other side, in the caller's transaction. @returns id of the message */
export async function placeMessage(tx: Db, { tenant, member, at, requestId }: Doing, { id: conversationId, side, ...conversation }: ConversationRecord & { side: Side }, { body, kind, key }: NewMessage): Promise<string> {
  const tenantId = tenant.id;
  const { accountId } = member;
  const { id } = await tx.conversationMessage.create({
    data: { tenantId, conversationId, authorId: accountId, forOrganisation: side === "organisation", kind: kind ?? "text", body, idempotencyKey: key, createdAt: at },
    select: { id: true },
  });
  await tx.conversation.updateMany({ where: { tenantId, id: conversationId }, data: { lastMessageAt: at } });
  await readUntil(tx, tenantId, conversationId, accountId, at);
  await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: "message.written", subject: "conversation", subjectId: conversationId, requestId, at });
  const eventId = await emit(tx, { tenantId, name: "message.written", actorId: accountId, payload: { conversationId, messageId: id }, at, requestId });
  const sender = side === "organisation" && conversation.withOrganisationId ? await tx.organisation.findFirst({ where: { tenantId, id: conversation.withOrganisationId }, select: { name: true } }) : { name: member.name };
  const sentence = (locale: "nl" | "en") => {
    const texts = conversationTexts.in(locale, tenant.words[locale]);
    const name = sender?.name ?? member.name;
    return conversation.about === null ? texts.toldPlain(name) : texts.told(name, conversation.about);
  };
  const said = { nl: sentence("nl"), en: sentence("en") };
  const hearers = await hearersOf(tx, tenantId, { id: conversationId, side, ...conversation });
  await notify(tx, { tenantId, eventId, at, requestId }, hearers.filter((hearer) => hearer !== accountId).map((hearer) => ({ accountId: hearer, kind: "message", onceKey: `message ${id}`, detail: { said, path: conversationPaths.page(conversationId) } })));
  return id;
}

/** Accounts of the other side: the other person, or everybody who writes in the organisation's name. */
async function hearersOf(tx: Db, tenantId: string, conversation: ConversationRecord & { side: Side }): Promise<string[]> {
  const { side, withOrganisationId } = conversation;
  if (side !== "starter" || withOrganisationId === null) return [otherPersonOf(conversation)].filter((id) => id !== null);
  const editors = await tx.organisationEditor.findMany({ where: { tenantId, organisationId: withOrganisationId }, select: { accountId: true } });
  return editors.map(({ accountId }) => accountId);
}

/** Notes until when somebody read a conversation. */
export async function readUntil(tx: Db, tenantId: string, conversationId: string, accountId: string, readAt: Date): Promise<void> {
  await tx.$executeRaw`
    insert into conversation_reading (tenant_id, conversation_id, account_id, read_at) values (${tenantId}::uuid, ${conversationId}::uuid, ${accountId}::uuid, ${readAt})
    on conflict (tenant_id, conversation_id, account_id) do update set read_at = greatest(conversation_reading.read_at, excluded.read_at)`;
}
