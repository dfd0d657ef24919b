import type { PhotoView } from "#app/platform/content/card.ts";
import { involvementOf, type Involvement } from "#app/platform/content/involvement.server.ts";
import { subjectOf, type ItemRecord } from "#app/platform/content/item.server.ts";
import { toProse, type Prose } from "#app/platform/content/prose.server.ts";
import { repliesOf, type ReplyView } from "#app/platform/content/replies.server.ts";
import { photosOf } from "#app/platform/files/item-photos.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { editsAsked, sightReason, type SightReason } from "#app/platform/moderation/statements/sight-reason.server.ts";
import type { Actor } from "#app/platform/permissions/actor.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { mayEdit } from "./commands.server.ts";

export interface ReplyOnPage extends Omit<ReplyView, "body"> {
  prose: Prose;
  mayWithdraw: boolean;
  mayModerate: boolean;
}

/** A post with everything its page shows to one person. */
export interface PostOnPage {
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
  organisation: { name: string; slug: string } | null;
  neighbourhoods: { name: string; slug: string }[];
  photos: PhotoView[];
  replies: ReplyOnPage[];
  repliesOpen: boolean;
  involvement: Involvement | null;
  /** For its author: the decision that keeps it out of sight. */
  outOfSight: SightReason | null;
  may: { edit: boolean; withdraw: boolean; moderate: boolean; openReplies: boolean };
}

interface Facts {
  authorName: string;
  civilServantTitle: string | null;
  organisationName: string | null;
  organisationSlug: string | null;
  repliesOpen: boolean;
  neighbourhoods: { name: string; slug: string }[];
}

async function factsOf(db: TenantDb, id: string): Promise<Facts | undefined> {
  const [facts] = await db.$queryRaw<Facts[]>`
    select a.name as "authorName", a.civil_servant_title as "civilServantTitle", o.name as "organisationName", o.slug as "organisationSlug",
           p.replies_open as "repliesOpen",
           coalesce((select jsonb_agg(jsonb_build_object('name', n.name, 'slug', n.slug) order by n.position, n.name)
                       from item_audience w join neighbourhood n on n.tenant_id = w.tenant_id and n.id = w.neighbourhood_id
                      where w.tenant_id = i.tenant_id and w.item_id = i.id), '[]') as neighbourhoods
      from item i
      join post p on p.tenant_id = i.tenant_id and p.item_id = i.id
      join account a on a.tenant_id = i.tenant_id and a.id = i.author_id
      left join organisation o on o.tenant_id = i.tenant_id and o.id = i.organisation_id
     where i.tenant_id = ${db.scope.tenantId}::uuid and i.id = ${id}::uuid`;
  return facts;
}

/** Reads the page of a post that this person may see. */
export async function postPage(db: TenantDb, actor: Actor, post: ItemRecord): Promise<PostOnPage> {
  const [facts, photos, replies, involvement, outOfSight] = await Promise.all([
    factsOf(db, post.id),
    photosOf(db, post.id),
    repliesOf(db, post.id, actor.kind === "member" ? actor.accountId : null),
    actor.kind === "member" ? involvementOf(db, post.id, actor.accountId) : null,
    post.status === "published" ? null : sightReason(db, actor, { subject: "item", subjectId: post.id, authorId: post.authorId }),
  ]);
  if (!facts) throw new Error("A post without its facts.");
  const subject = subjectOf(post);
  const mine = actor.kind === "member" && mayEdit(actor, post);
  const mayModerate = may(actor, "desk.decide", subject);
  return {
    id: post.id,
    slug: post.slug,
    title: post.title,
    prose: toProse(post.body),
    status: post.status,
    publishedAt: post.publishedAt,
    editedAt: post.editedAt,
    thanksCount: post.thanksCount,
    replyCount: post.replyCount,
    author: { id: post.authorId, name: facts.authorName, civilServantTitle: facts.civilServantTitle },
    organisation: facts.organisationName && facts.organisationSlug ? { name: facts.organisationName, slug: facts.organisationSlug } : null,
    neighbourhoods: facts.neighbourhoods,
    photos,
    repliesOpen: facts.repliesOpen && post.status === "published",
    replies: replies.map(({ body, ...reply }) => ({
      ...reply,
      prose: toProse(body),
      mayWithdraw: may(actor, "reply.withdraw", { tenantId: post.tenantId, authorId: reply.authorId }),
      mayModerate,
    })),
    involvement,
    outOfSight,
    may: { edit: mine, withdraw: may(actor, "post.withdraw", subject), moderate: mayModerate, openReplies: mine },
  };
}

/** Somebody's own post in a list, whatever its state. */
export interface OwnPost {
  id: string;
  slug: string;
  title: string;
  status: ItemRecord["status"];
  createdAt: Date;
  publishedAt: Date | null;
  replyCount: number;
  /** Before when the team asks to change it; null when it does not. */
  changeBefore: Date | null;
}

/** A member's own posts, newest first: drafts and withdrawn ones too. */
export async function ownPosts(db: TenantDb, accountId: string): Promise<OwnPost[]> {
  const asked = await editsAsked(db, accountId);
  const found = await db.$queryRaw<Omit<OwnPost, "changeBefore">[]>`
    select id, slug, title, status, created_at as "createdAt", published_at as "publishedAt", reply_count as "replyCount"
      from item where tenant_id = ${db.scope.tenantId}::uuid and author_id = ${accountId}::uuid and kind = 'post'
     order by created_at desc limit 200`;
  return found.map((post) => ({ ...post, changeBefore: (post.status === "held" ? asked.get(post.id) : undefined) ?? null }));
}

/** Organisations in whose name a member may write. */
export async function organisationsOf(db: TenantDb, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return [];
  return db.organisation.findMany({ where: { tenantId: db.scope.tenantId, id: { in: [...ids] } }, select: { id: true, name: true }, orderBy: { name: "asc" } });
}
