import type { PhotoView } from "#app/platform/content/card.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { kindsByName } from "#app/platform/modules/kinds.server.ts";
import { findOrganisationText } from "#app/platform/organisations/find.server.ts";
import { spokenText } from "#app/platform/organisations/text.ts";
import type { CaseRecord } from "./case.server.ts";

/** What a case is about, with what a moderator needs to judge it. */
export interface MatterView {
  kind: string;
  title: string;
  body: string;
  /** As the spine has it: "published", "held"...; for a photo "shown". */
  status: string;
  createdAt: Date | null;
  photos: PhotoView[];
  /** Where it stands on the site; null when it has no page. */
  path: string | null;
  /** For a reply or a message: what was said before it, oldest first. */
  before: { id: string; authorName: string | null; body: string }[];
}

/** Replies before a reply that are shown with it. */
const CONTEXT = 4;

interface ItemRow {
  id: string;
  kind: string;
  slug: string;
  title: string;
  body: string;
  status: string;
  createdAt: Date;
}

/** Reads what a case is about; undefined when it is gone. */
export async function matterOf(db: TenantDb, { subject, subjectId }: Pick<CaseRecord, "subject" | "subjectId">): Promise<MatterView | undefined> {
  switch (subject) {
    case "item":
      return itemMatter(db, subjectId);
    case "reply":
      return replyMatter(db, subjectId);
    case "photo":
      return photoMatter(db, subjectId);
    case "profile":
      return profileMatter(db, subjectId);
    case "message":
      return messageMatter(db, subjectId);
    case "organisation":
      return organisationMatter(db, subjectId);
  }
}

async function findRow(db: TenantDb, id: string): Promise<ItemRow | null> {
  return db.item.findFirst({ where: { tenantId: db.scope.tenantId, id }, select: { id: true, kind: true, slug: true, title: true, body: true, status: true, createdAt: true } });
}

async function pathOf({ id, slug, kind }: Pick<ItemRow, "id" | "slug" | "kind">): Promise<string | null> {
  return (await kindsByName()).get(kind)?.path({ id, slug }) ?? null;
}

const photoColumns = { id: true, alt: true, width: true, height: true, widths: true, status: true } as const;

async function itemMatter(db: TenantDb, id: string): Promise<MatterView | undefined> {
  const item = await findRow(db, id);
  if (!item) return undefined;
  const photos = await db.media.findMany({ where: { tenantId: db.scope.tenantId, itemId: id }, orderBy: { position: "asc" }, select: photoColumns });
  const { kind, title, body, status, createdAt } = item;
  return { kind, title, body, status, createdAt, photos, path: await pathOf(item), before: [] };
}

async function replyMatter(db: TenantDb, id: string): Promise<MatterView | undefined> {
  const { tenantId } = db.scope;
  const reply = await db.reply.findFirst({ where: { tenantId, id }, select: { itemId: true, body: true, status: true, createdAt: true } });
  const item = reply && (await findRow(db, reply.itemId));
  if (!item) return undefined;
  const before = await db.$queryRaw<MatterView["before"]>`
    select * from (
      select r.id, a.name as "authorName", left(r.body, 400) as body, r.created_at
        from reply r left join account a on a.tenant_id = r.tenant_id and a.id = r.author_id
       where r.tenant_id = ${tenantId}::uuid and r.item_id = ${item.id}::uuid and r.status = 'published' and r.created_at < ${reply.createdAt}
       order by r.created_at desc, r.id desc limit ${CONTEXT}) newest order by created_at, id`;
  const path = await pathOf(item);
  return { kind: "reply", title: item.title, body: reply.body, status: reply.status, createdAt: reply.createdAt, photos: [], path: path && `${path}#reactie-${id}`, before };
}

async function photoMatter(db: TenantDb, id: string): Promise<MatterView | undefined> {
  const photo = await db.media.findFirst({ where: { tenantId: db.scope.tenantId, id }, select: { ...photoColumns, itemId: true, createdAt: true } });
  if (!photo) return undefined;
  const { itemId, createdAt, status, ...view } = photo;
  const item = itemId === null ? null : await findRow(db, itemId);
  return { kind: "photo", title: item?.title ?? "", body: photo.alt, status, createdAt, photos: [view], path: item ? await pathOf(item) : null, before: [] };
}

async function profileMatter(db: TenantDb, id: string): Promise<MatterView | undefined> {
  const account = await db.account.findFirst({ where: { tenantId: db.scope.tenantId, id }, select: { name: true, about: true, createdAt: true } });
  if (!account) return undefined;
  return { kind: "profile", title: account.name, body: account.about ?? "", status: "shown", createdAt: account.createdAt, photos: [], path: null, before: [] };
}

/** What an organisation says of itself, or wants to say; then what others read now stands before it. */
async function organisationMatter(db: TenantDb, id: string): Promise<MatterView | undefined> {
  const found = await findOrganisationText(db, db.scope.tenantId, id);
  if (!found) return undefined;
  const { slug, status, text, waiting, createdAt } = found;
  const shown = waiting ?? text;
  const before = waiting === null ? [] : [{ id, authorName: text.name, body: spokenText(text) }];
  return { kind: "organisation", title: shown.name, body: spokenText(shown), status: waiting === null ? status : "held", createdAt: waiting === null ? createdAt : null, photos: [], path: `/organisaties/${slug}`, before };
}

/** Messages before a message that are shown with it; fewer than of a reply, which stood there for everybody. */
const PRIVATE_CONTEXT = 2;

/** One message of a private conversation, which is here because it was reported, with the little that makes sense of it (decision 27). */
async function messageMatter(db: TenantDb, id: string): Promise<MatterView | undefined> {
  const { tenantId } = db.scope;
  const message = await db.conversationMessage.findFirst({ where: { tenantId, id }, select: { conversationId: true, body: true, status: true, createdAt: true } });
  const conversation = message && (await db.conversation.findFirst({ where: { tenantId, id: message.conversationId }, select: { about: true } }));
  if (!conversation) return undefined;
  const before = await db.$queryRaw<MatterView["before"]>`
    select * from (
      select m.id, a.name as "authorName", left(m.body, 400) as body, m.created_at
        from conversation_message m left join account a on a.tenant_id = m.tenant_id and a.id = m.author_id
       where m.tenant_id = ${tenantId}::uuid and m.conversation_id = ${message.conversationId}::uuid and m.status = 'published' and m.kind = 'text' and m.created_at < ${message.createdAt}
       order by m.created_at desc, m.id desc limit ${PRIVATE_CONTEXT}) newest order by created_at, id`;
  return { kind: "message", title: conversation.about ?? "", body: message.body, status: message.status, createdAt: message.createdAt, photos: [], path: null, before };
}
