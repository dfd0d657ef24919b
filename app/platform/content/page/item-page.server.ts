import type { PhotoView } from "#app/platform/content/card.ts";
import { involvementOf, type Involvement } from "#app/platform/content/involvement.server.ts";
import { subjectOf, type ItemRecord } from "#app/platform/content/item.server.ts";
import { toProse, type Prose } from "#app/platform/content/prose.server.ts";
import { repliesOf, type ReplyView } from "#app/platform/content/replies.server.ts";
import { mayEditItem, mayMoveItem } from "#app/platform/content/writing/write-item.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { photosOf } from "#app/platform/files/item-photos.server.ts";
import { sightReason, type SightReason } from "#app/platform/moderation/statements/sight-reason.server.ts";
import type { Actor } from "#app/platform/permissions/actor.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";

export interface ReplyOnPage extends Omit<ReplyView, "body"> {
  prose: Prose;
  mayWithdraw: boolean;
  mayModerate: boolean;
}

/** An item with everything its page shows to one person, but for what its kind adds. */
export interface ItemOnPage {
  id: string;
  slug: string;
  title: string;
  prose: Prose;
  status: ItemRecord["status"];
  publishedAt: Date | null;
  editedAt: Date | null;
  thanksCount: number;
  replyCount: number;
  author: { id: string; name: string; civilServantTitle: string | null };
  organisation: { id: string; name: string; slug: string } | null;
  neighbourhoods: { name: string; slug: string }[];
  photos: PhotoView[];
  replies: ReplyOnPage[];
  /** Whether somebody may reply now: its writer, the town and its status let them. */
  repliesOpen: boolean;
  involvement: Involvement | null;
  /** For its author: the decision that keeps it out of sight. */
  outOfSight: SightReason | null;
  may: { edit: boolean; withdraw: boolean; restore: boolean; moderate: boolean; openReplies: boolean };
}

interface Facts {
  authorName: string;
  civilServantTitle: string | null;
  organisationName: string | null;
  organisationSlug: string | null;
  neighbourhoods: { name: string; slug: string }[];
}

async function factsOf(db: TenantDb, id: string): Promise<Facts | undefined> {
  const [facts] = await db.$queryRaw<Facts[]>`
    select a.name as "authorName", a.civil_servant_title as "civilServantTitle", o.name as "organisationName", o.slug as "organisationSlug",
           coalesce((select jsonb_agg(jsonb_build_object('name', n.name, 'slug', n.slug) order by n.position, n.name)
                       from item_audience w join neighbourhood n on n.tenant_id = w.tenant_id and n.id = w.neighbourhood_id
                      where w.tenant_id = i.tenant_id and w.item_id = i.id), '[]') as neighbourhoods
      from item i
      join account a on a.tenant_id = i.tenant_id and a.id = i.author_id
      left join organisation o on o.tenant_id = i.tenant_id and o.id = i.organisation_id and o.status in ('published', 'ended')
     where i.tenant_id = ${db.scope.tenantId}::uuid and i.id = ${id}::uuid`;
  return facts;
}

/**
 * Reads the page of an item that this person may see.
 * @param open whether this town lets people reply to items of this kind; a kind without replies says false
 */
export async function itemPage(db: TenantDb, actor: Actor, item: ItemRecord, { open }: { open: boolean }): Promise<ItemOnPage> {
  const [facts, photos, replies, involvement, outOfSight] = await Promise.all([
    factsOf(db, item.id),
    photosOf(db, item.id),
    repliesOf(db, item.id, actor.kind === "member" ? actor.accountId : null),
    actor.kind === "member" ? involvementOf(db, item.id, actor.accountId) : null,
    item.status === "published" ? null : sightReason(db, actor, { subject: "item", subjectId: item.id, authorId: item.authorId }),
  ]);
  if (!facts) throw new Error("An item without its facts.");
  const { id, slug, title, status, publishedAt, editedAt, thanksCount, replyCount, organisationId } = item;
  const subject = subjectOf(item);
  const mine = actor.kind === "member" && mayEditItem(actor, item);
  const mayModerate = may(actor, "desk.decide", subject);
  return {
    id,
    slug,
    title,
    prose: toProse(item.body),
    status,
    publishedAt,
    editedAt,
    thanksCount,
    replyCount,
    author: { id: item.authorId, name: facts.authorName, civilServantTitle: facts.civilServantTitle },
    organisation: organisationId && facts.organisationName && facts.organisationSlug ? { id: organisationId, name: facts.organisationName, slug: facts.organisationSlug } : null,
    neighbourhoods: facts.neighbourhoods,
    photos,
    repliesOpen: open && item.repliesOpen && status === "published",
    replies: replies.map(({ body, ...reply }) => ({
      ...reply,
      prose: toProse(body),
      mayWithdraw: may(actor, "reply.withdraw", { tenantId: item.tenantId, authorId: reply.authorId }),
      mayModerate,
    })),
    involvement,
    outOfSight,
    may: { edit: mine, withdraw: mayMoveItem(actor, item, "withdraw"), restore: mayMoveItem(actor, item, "restore"), moderate: mayModerate, openReplies: mine && open },
  };
}
