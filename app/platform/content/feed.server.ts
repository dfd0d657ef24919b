import { firstName } from "#app/lib/first-name.ts";
import { shortened } from "#app/lib/shortened.ts";
import { kindsByName } from "#app/platform/modules/kinds.server.ts";
import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import type { ItemCard, PhotoView } from "./card.ts";
import { writeCursor, type Cursor } from "./cursor.ts";
import type { CardFacts, CardView } from "./kind.ts";

/** Which items a list is about. */
export interface FeedWish {
  kinds: readonly string[];
  /** Only what these neighbourhoods see, which includes what is for the whole town; undefined for everything in town. */
  neighbourhoodIds?: readonly string[];
  organisationId?: string;
  /** Only what this person wrote in their own name. */
  authorId?: string;
  after?: Cursor;
  size: number;
}

export interface FeedPage {
  cards: ItemCard[];
  /** Where the next page begins; undefined on the last. */
  next?: string;
}

interface CardRow {
  id: string;
  kind: string;
  slug: string;
  title: string;
  excerpt: string;
  published_at: Date;
  reply_count: number;
  thanks_count: number;
  author_name: string;
  civil_servant_title: string | null;
  organisation_name: string | null;
  organisation_slug: string | null;
  neighbourhoods: string[];
  photo: PhotoView | null;
}

/** Longest excerpt a card shows, in characters. */
const EXCERPT = 420;

const cardColumns = Prisma.sql`
  i.id, i.kind, i.slug, i.title, left(i.body, ${EXCERPT + 1}) as excerpt, i.published_at, i.reply_count, i.thanks_count,
  a.name as author_name, a.civil_servant_title, o.name as organisation_name, o.slug as organisation_slug,
  array(select n.name from item_audience w join neighbourhood n on n.tenant_id = w.tenant_id and n.id = w.neighbourhood_id
         where w.tenant_id = i.tenant_id and w.item_id = i.id order by n.position, n.name) as neighbourhoods,
  (select jsonb_build_object('id', m.id, 'alt', m.alt, 'width', m.width, 'height', m.height, 'widths', m.widths)
     from media m where m.tenant_id = i.tenant_id and m.item_id = i.id and m.position = 0) as photo`;

const cardJoins = Prisma.sql`
  join account a on a.tenant_id = i.tenant_id and a.id = i.author_id
  left join organisation o on o.tenant_id = i.tenant_id and o.id = i.organisation_id and o.status in ('published', 'ended')`;

/** `kind = 'post'` walks an index that `kind = any(...)` cannot. */
function ofKinds(column: Prisma.Sql, kinds: readonly string[]): Prisma.Sql {
  const [only, ...more] = kinds;
  return more.length === 0 ? Prisma.sql`${column} = ${only}` : Prisma.sql`${column} = any (${[...kinds]})`;
}

function before(moment: Prisma.Sql, id: Prisma.Sql, after: Cursor | undefined): Prisma.Sql {
  return after ? Prisma.sql`and (${moment}, ${id}) < (${after.at}::timestamptz, ${after.id}::uuid)` : Prisma.empty;
}

function townFeed(tenantId: string, { kinds, organisationId, authorId, after, size }: FeedWish): Prisma.Sql {
  return Prisma.sql`
    select ${cardColumns} from item i ${cardJoins}
     where i.tenant_id = ${tenantId}::uuid and i.status = 'published' and ${ofKinds(Prisma.sql`i.kind`, kinds)}
       ${organisationId ? Prisma.sql`and i.organisation_id = ${organisationId}::uuid` : Prisma.empty}
       ${authorId ? Prisma.sql`and i.author_id = ${authorId}::uuid and i.organisation_id is null` : Prisma.empty}
       ${before(Prisma.sql`i.published_at`, Prisma.sql`i.id`, after)}
     order by i.published_at desc, i.id desc limit ${size + 1}`;
}

/** The newest of each neighbourhood and of the whole town, merged: as many short index ranges as neighbourhoods asked for. */
function neighbourhoodFeed(tenantId: string, neighbourhoodIds: readonly string[], { kinds, after, size }: FeedWish): Prisma.Sql {
  const newest = (where: Prisma.Sql) => Prisma.sql`
    select w.item_id, w.listed_at from item_audience w
     where w.tenant_id = ${tenantId}::uuid and ${where} and w.listed_at is not null and ${ofKinds(Prisma.sql`w.kind`, kinds)}
       ${before(Prisma.sql`w.listed_at`, Prisma.sql`w.item_id`, after)}
     order by w.listed_at desc, w.item_id desc limit ${size + 1}`;
  return Prisma.sql`
    with chosen as (
      select near.item_id, near.listed_at from unnest(${[...neighbourhoodIds]}::uuid[]) as mine (id)
        cross join lateral (${newest(Prisma.sql`w.neighbourhood_id = mine.id`)}) near
      union
      (${newest(Prisma.sql`w.neighbourhood_id is null`)})
      order by 2 desc, 1 desc limit ${size + 1}
    )
    select ${cardColumns} from chosen join item i on i.tenant_id = ${tenantId}::uuid and i.id = chosen.item_id ${cardJoins}
     order by i.published_at desc, i.id desc`;
}

/**
 * One page of what people published, newest first. A page begins after an item, not at a number, so nothing is skipped or repeated when
 * something new comes in while somebody reads on.
 */
export async function feedPage(db: TenantDb, wish: FeedWish, view: CardView): Promise<FeedPage> {
  if (wish.kinds.length === 0) return { cards: [] };
  const { tenantId } = db.scope;
  const rows = await db.$queryRaw<CardRow[]>(
    wish.neighbourhoodIds ? neighbourhoodFeed(tenantId, wish.neighbourhoodIds, wish) : townFeed(tenantId, wish),
  );
  const shown = rows.slice(0, wish.size);
  const last = shown.at(-1);
  return {
    cards: await toCards(db, shown, view),
    next: rows.length > wish.size && last ? writeCursor({ at: last.published_at, id: last.id }) : undefined,
  };
}

/** The cards of these items, in the order given; those that may not be listed are left out. */
export async function cardsOf(db: TenantDb, ids: readonly string[], view: CardView): Promise<ItemCard[]> {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<CardRow[]>`
    select ${cardColumns} from item i ${cardJoins}
     where i.tenant_id = ${db.scope.tenantId}::uuid and i.status = 'published' and i.id = any (${[...ids]}::uuid[])`;
  const cards = new Map((await toCards(db, rows, view)).map((card) => [card.id, card]));
  return ids.flatMap((id) => cards.get(id) ?? []);
}

async function toCards(db: TenantDb, rows: readonly CardRow[], view: CardView): Promise<ItemCard[]> {
  const kinds = await kindsByName();
  const facts = new Map<string, CardFacts>();
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const ids = rows.filter((row) => row.kind === kind).map((row) => row.id);
    for (const [id, fact] of (await kinds.get(kind)?.card(db, ids, view)) ?? []) facts.set(id, fact);
  }
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    path: kinds.get(row.kind)?.path(row) ?? "/",
    title: row.title,
    excerpt: view.withoutAccount && kinds.get(row.kind)?.personal ? "" : shortened(row.excerpt, EXCERPT),
    publishedAt: row.published_at,
    author: { name: kinds.get(row.kind)?.personal ? firstName(row.author_name) : row.author_name, civilServantTitle: row.civil_servant_title },
    organisation: row.organisation_name && row.organisation_slug ? { name: row.organisation_name, slug: row.organisation_slug } : null,
    neighbourhoods: row.neighbourhoods,
    replyCount: row.reply_count,
    thanksCount: row.thanks_count,
    photo: row.photo,
    badges: facts.get(row.id)?.badges ?? [],
    lines: facts.get(row.id)?.lines ?? [],
  }));
}
