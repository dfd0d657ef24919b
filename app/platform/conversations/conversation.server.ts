import { isUuid } from "#app/lib/uuid.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";

/** A private conversation: between two people, or between somebody and those who write in an organisation's name. */
export interface ConversationRecord {
  id: string;
  /** The item it is about; null when it is about none, or that is gone. */
  itemId: string | null;
  /** What it is about, in words; null when it is about nothing but the two. */
  about: string | null;
  /** Who began it; null when their account is gone. */
  starterId: string | null;
  withAccountId: string | null;
  withOrganisationId: string | null;
  endedByStarter: boolean;
  endedByOrganisation: boolean;
}

/** A conversation as one of its two has it. */
export interface OwnConversation extends ConversationRecord {
  side: Side;
  /** Where what this member may read begins; null when they read all of it. */
  readsFrom: Date | null;
}

/** On which side of a conversation somebody is. */
export type Side = "starter" | "person" | "organisation";

const columns = { id: true, itemId: true, about: true, starterId: true, withAccountId: true, withOrganisationId: true, endedByStarter: true, endedByOrganisation: true } as const;

/** On which side somebody takes part in a conversation; undefined for whoever is not part of it, whatever their role. */
export function sideOf({ accountId, editorOf }: Pick<Member, "accountId" | "editorOf">, { starterId, withAccountId, withOrganisationId }: ConversationRecord): Side | undefined {
  if (starterId === accountId) return "starter";
  if (withAccountId === accountId) return "person";
  return withOrganisationId !== null && editorOf.includes(withOrganisationId) ? "organisation" : undefined;
}

/**
 * A conversation of which this member is part. In the name of an organisation they read what was said since somebody has written for it
 * without a gap: who gets a page that was left does not get what was told to those before them (decision 27).
 * @returns undefined when there is none, and for everybody else: the team too reads only what was reported
 */
export async function conversationFor(db: Db, member: Pick<Member, "tenantId" | "accountId" | "editorOf">, id: string): Promise<OwnConversation | undefined> {
  if (!isUuid(id)) return undefined;
  const found = await db.conversation.findFirst({ where: { tenantId: member.tenantId, id }, select: { ...columns, lastMessageAt: true } });
  const side = found ? sideOf(member, found) : undefined;
  if (!found || !side) return undefined;
  const { lastMessageAt, ...conversation } = found;
  if (side !== "organisation") return { ...conversation, side, readsFrom: null };
  const organisation = await db.organisation.findFirst({ where: { tenantId: member.tenantId, id: conversation.withOrganisationId ?? "" }, select: { keptSince: true } });
  const readsFrom = organisation?.keptSince ?? null;
  return readsFrom !== null && readsFrom <= lastMessageAt ? { ...conversation, side, readsFrom } : undefined;
}

/** The person on the other side; null for an organisation, and when their account is gone. */
export function otherPersonOf({ side, starterId, withAccountId }: ConversationRecord & { side: Side }): string | null {
  return side === "starter" ? withAccountId : starterId;
}
