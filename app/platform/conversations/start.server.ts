import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { isDuplicate } from "#app/platform/database/duplicate.server.ts";
import { takeTurn, type Limit } from "#app/platform/limits/turns.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { keyedHash } from "#app/platform/secret.server.ts";
import { isBlocked } from "./block.server.ts";
import { sideOf, type ConversationRecord, type Side } from "./conversation.server.ts";
import { placeMessage, whySilent, writeMessage, type Silence } from "./write.server.ts";

export interface NewConversation {
  /** The item it is about; null when it is about none. */
  itemId: string | null;
  /** What it is about, in words: the item's title. At most 120 characters count. Null when it is about nothing but the two. */
  about: string | null;
  with: { accountId: string } | { organisationId: string };
  body: string;
  key: string;
}

export type Begun = { ok: true; id: string } | { ok: false; reason: Silence };

/** Enough for whoever asks around, too little for who wants to reach the whole town. */
const BEGINNINGS: Limit = { name: "conversation", tries: 20, seconds: 86_400 };

/**
 * Begins a conversation with its first words. Where the same two talk about the same thing already, it goes on there. Whether this member
 * may reach that person at all is for the caller to ask: a module about its item, `mayReach` about people.
 */
export async function startConversation(doing: Doing, wish: NewConversation): Promise<Begun> {
  const { db, tenant, member } = doing;
  if (!may(member, "message.write", { tenantId: tenant.id })) return { ok: false, reason: "not-allowed" };
  if ("accountId" in wish.with && (wish.with.accountId === member.accountId || (await isBlocked(db, tenant.id, member.accountId, wish.with.accountId)))) return { ok: false, reason: "ended" };
  const there = await between(db, doing, wish);
  if (there) return goOn(doing, there, wish);
  if (!(await takeTurn(BEGINNINGS, keyedHash("limit", `${tenant.id} ${member.accountId}`))).ok) return { ok: false, reason: "too-many" };
  try {
    return { ok: true, id: await db.transact((tx) => begin(tx, doing, wish)) };
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    // Begun twice at the same moment.
    const first = await between(db, doing, wish);
    if (!first) throw error;
    return goOn(doing, first, wish);
  }
}

async function goOn(doing: Doing, there: ConversationRecord & { side: Side }, { body, key }: NewConversation): Promise<Begun> {
  const silence = await whySilent(doing.db, doing.tenant.id, there);
  if (silence) return { ok: false, reason: silence };
  const written = await writeMessage(doing, there, { body, key });
  return written.ok ? { ok: true, id: there.id } : written;
}

/** The conversation that these two have about this already. */
async function between(db: Db, { tenant, member }: Doing, { itemId, with: other }: NewConversation): Promise<(ConversationRecord & { side: Side }) | undefined> {
  const me = member.accountId;
  const pair = "accountId" in other ? { itemId, OR: [{ starterId: me, withAccountId: other.accountId }, { starterId: other.accountId, withAccountId: me }] } : { starterId: me, withOrganisationId: other.organisationId };
  const found = await db.conversation.findFirst({ where: { tenantId: tenant.id, ...pair } });
  const side = found ? sideOf(member, found) : undefined;
  return found && side ? { ...found, side } : undefined;
}

async function begin(tx: Db, doing: Doing, { itemId, about, with: other, body, key }: NewConversation): Promise<string> {
  const { tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  const pair = { starterId: member.accountId, withAccountId: "accountId" in other ? other.accountId : null, withOrganisationId: "organisationId" in other ? other.organisationId : null };
  const made = await tx.conversation.create({ data: { tenantId, itemId, about: about?.slice(0, 120) ?? null, ...pair, createdAt: at, lastMessageAt: at } });
  await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "conversation.begun", subject: "conversation", subjectId: made.id, requestId, at });
  await placeMessage(tx, doing, { ...made, side: "starter" }, { body, key });
  return made.id;
}
