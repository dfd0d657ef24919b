import { writeCursor, type Cursor } from "#app/platform/content/cursor.ts";
import { toProse, type Prose } from "#app/platform/content/prose.server.ts";
import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import { kindsByName } from "#app/platform/modules/kinds.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { otherPersonOf, type OwnConversation } from "./conversation.server.ts";
import type { SharedKind } from "./forms.ts";
import { conversationPaths } from "./paths.ts";
import { readUntil, whySilent } from "./write.server.ts";

export interface MessageOnPage {
  id: string;
  mine: boolean;
  authorName: string | null;
  forOrganisation: boolean;
  kind: "text" | SharedKind;
  prose: Prose;
  status: "published" | "withdrawn" | "hidden" | "removed" | "erased";
  createdAt: Date;
}

/** A conversation as one of its two sees it. */
export interface ConversationOnPage {
  id: string;
  /** Null when it is about nothing but the two. */
  about: string | null;
  /** Page of what it is about; null when that has none any more. */
  aboutPath: string | null;
  other: { name: string; path: string | null } | null;
  /** Name of the organisation whose writers all read it; null when it is between two people. */
  readersOf: string | null;
  messages: MessageOnPage[];
  /** Where older ones begin; null when there are none. */
  older: string | null;
  /** Whether somebody can say something now; if not, why. */
  silent: "ended" | "gone" | "not-allowed" | null;
  /** Whether this member ended it, and so can let it go on. */
  endedByMe: boolean;
}

/** Messages shown at once. */
const SHOWN = 100;

/** Reads a conversation, newest messages last, and notes that this member read it. */
export async function conversationPage(db: TenantDb, member: Member, conversation: OwnConversation, { before, at }: { before?: Cursor; at: Date }): Promise<ConversationOnPage> {
  const tenantId = db.scope.tenantId;
  const { id, about, side } = conversation;
  const earlier = before ? Prisma.sql`and (m.created_at, m.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : Prisma.empty;
  const since = conversation.readsFrom === null ? Prisma.empty : Prisma.sql`and m.created_at >= ${conversation.readsFrom}`;
  const rows = await db.$queryRaw<(Omit<MessageOnPage, "prose" | "mine"> & { body: string; authorId: string | null })[]>`
    select m.id, m.author_id as "authorId", a.name as "authorName", m.for_organisation as "forOrganisation", m.kind, m.status, m.created_at as "createdAt",
           case when m.status = 'published' then m.body else '' end as body
      from conversation_message m left join account a on a.tenant_id = m.tenant_id and a.id = m.author_id
     where m.tenant_id = ${tenantId}::uuid and m.conversation_id = ${id}::uuid ${since} ${earlier}
     order by m.created_at desc, m.id desc limit ${SHOWN + 1}`;
  const shown = rows.slice(0, SHOWN).reverse();
  const first = shown[0];
  await markRead(db, member.accountId, id, at);
  const other = otherPersonOf(conversation);
  const blockedByMe = conversation.withOrganisationId === null && other !== null && (await db.accountBlock.count({ where: { tenantId, accountId: member.accountId, blockedId: other } })) > 0;
  return {
    id,
    about,
    aboutPath: await pathOf(db, conversation.itemId),
    other: await otherOf(db, conversation),
    readersOf: await readersOf(db, conversation),
    messages: shown.map(({ body, authorId, ...message }) => ({ ...message, mine: authorId === member.accountId, prose: toProse(body) })),
    older: rows.length > SHOWN && first ? writeCursor({ at: first.createdAt, id: first.id }) : null,
    silent: !may(member, "message.write", { tenantId }) ? "not-allowed" : ((await whySilent(db, tenantId, conversation)) ?? null),
    endedByMe: blockedByMe || (side === "organisation" ? conversation.endedByOrganisation : side === "starter" && conversation.endedByStarter),
  };
}

async function markRead(db: TenantDb, accountId: string, conversationId: string, at: Date): Promise<void> {
  const { tenantId } = db.scope;
  await readUntil(db, tenantId, conversationId, accountId, at);
  await db.$executeRaw`update notification set read_at = ${at} where tenant_id = ${tenantId}::uuid and account_id = ${accountId}::uuid and read_at is null
    and kind = 'message' and detail ->> 'path' = ${conversationPaths.page(conversationId)}`;
}

async function pathOf(db: TenantDb, itemId: string | null): Promise<string | null> {
  if (itemId === null) return null;
  const item = await db.item.findFirst({ where: { tenantId: db.scope.tenantId, id: itemId, status: "published" }, select: { id: true, slug: true, kind: true } });
  return item ? ((await kindsByName()).get(item.kind)?.path(item) ?? null) : null;
}

async function readersOf(db: TenantDb, { withOrganisationId: id }: OwnConversation): Promise<string | null> {
  if (id === null) return null;
  return (await db.organisation.findFirst({ where: { tenantId: db.scope.tenantId, id }, select: { name: true } }))?.name ?? null;
}

/** Who is on the other side, as this member sees them; null when they are gone. */
async function otherOf(db: TenantDb, conversation: OwnConversation): Promise<ConversationOnPage["other"]> {
  const { tenantId } = db.scope;
  if (conversation.side === "starter" && conversation.withOrganisationId !== null) {
    const found = await db.organisation.findFirst({ where: { tenantId, id: conversation.withOrganisationId }, select: { name: true, slug: true, status: true } });
    return found && { name: found.name, path: found.status === "published" ? `/organisaties/${found.slug}` : null };
  }
  const id = otherPersonOf(conversation);
  const found = id === null ? null : await db.account.findFirst({ where: { tenantId, id }, select: { name: true } });
  return found && { name: found.name, path: `/mensen/${id}` };
}
