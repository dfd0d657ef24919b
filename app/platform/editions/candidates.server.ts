import { firstName } from "#app/lib/first-name.ts";
import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import type { PhotoView } from "#app/platform/content/card.ts";
import { after } from "#app/platform/clock.ts";
import { locales, type Locale } from "#app/platform/i18n/locale.ts";
import { kindsByName } from "#app/platform/modules/kinds.server.ts";
import type { EditionCandidate } from "./candidate.ts";

interface Row {
  id: string;
  kind: string;
  slug: string;
  title: string;
  excerpt: string;
  publishedAt: Date;
  wholeTown: boolean;
  neighbourhoodIds: string[];
  authorId: string;
  authorName: string;
  civilServantTitle: string | null;
  organisationId: string | null;
  organisationName: string | null;
  replyCount: number;
  thanksCount: number;
  photo: PhotoView | null;
}

/** Most items of one town that editions choose from; what is older than these is no news. */
const MOST = 600;
/** More of a text than any edition shows. */
const EXCERPT = 600;

async function candidatesWhere(db: TenantDb, kinds: readonly string[], where: Prisma.Sql, most: Prisma.Sql): Promise<EditionCandidate[]> {
  if (kinds.length === 0) return [];
  const rows = await db.$queryRaw<Row[]>`
    select i.id, i.kind, i.slug, i.title, left(i.body, ${EXCERPT}) as excerpt, i.published_at as "publishedAt", i.whole_town as "wholeTown",
           array(select w.neighbourhood_id::text from item_audience w where w.tenant_id = i.tenant_id and w.item_id = i.id and w.neighbourhood_id is not null) as "neighbourhoodIds",
           a.id as "authorId", a.name as "authorName", a.civil_servant_title as "civilServantTitle", o.id as "organisationId", o.name as "organisationName",
           i.reply_count as "replyCount", i.thanks_count as "thanksCount",
           (select jsonb_build_object('id', m.id, 'alt', m.alt, 'width', m.width, 'height', m.height, 'widths', m.widths)
              from media m where m.tenant_id = i.tenant_id and m.item_id = i.id and m.position = 0) as photo
      from item i
      join account a on a.tenant_id = i.tenant_id and a.id = i.author_id
      left join organisation o on o.tenant_id = i.tenant_id and o.id = i.organisation_id and o.status in ('published', 'ended')
     where i.tenant_id = ${db.scope.tenantId}::uuid and i.status = 'published' and i.kind = any (${[...kinds]}) and ${where}
     order by i.published_at desc, i.id desc ${most}`;
  const known = await kindsByName();
  return rows.map(({ slug, wholeTown, neighbourhoodIds, authorId, authorName, civilServantTitle, organisationId, organisationName, ...item }) => ({
    ...item,
    path: known.get(item.kind)?.path({ id: item.id, slug }) ?? "/",
    neighbourhoodIds: wholeTown ? ("town" as const) : neighbourhoodIds,
    author: { id: authorId, name: known.get(item.kind)?.personal ? firstName(authorName) : authorName, civilServantTitle },
    organisation: organisationId && organisationName ? { id: organisationId, name: organisationName } : null,
  }));
}

/**
 * What was published in a town between two moments, newest first: what editions choose from.
 * @param kinds of items whose modules are on
 */
export function candidatesOf(db: TenantDb, kinds: readonly string[], from: Date, until: Date): Promise<EditionCandidate[]> {
  return candidatesWhere(db, kinds, Prisma.sql`i.published_at >= ${from} and i.published_at < ${until}`, Prisma.sql`limit ${MOST}`);
}

/**
 * The same for what these residents follow or were told of, however much else was published: none of it is dropped for being older than
 * the newest of a busy town. An item that was published earlier is among them when they were told of a reply to it in this time.
 */
export function followedCandidates(db: TenantDb, kinds: readonly string[], from: Date, until: Date, accountIds: readonly string[]): Promise<EditionCandidate[]> {
  const mine = Prisma.sql`f.tenant_id = ${db.scope.tenantId}::uuid and f.account_id = any (${[...accountIds]}::uuid[])`;
  return candidatesWhere(
    db,
    kinds,
    Prisma.sql`(
      i.published_at >= ${from} and i.published_at < ${until} and (
        i.author_id in (select f.person_id from follow_person f where ${mine})
        or i.organisation_id in (select f.organisation_id from follow_organisation f where ${mine})
        or i.id in (select w.item_id from follow_neighbourhood f join item_audience w on w.tenant_id = f.tenant_id and w.neighbourhood_id = f.neighbourhood_id and w.listed_at >= ${from} where ${mine})
        or i.id in (select f.item_id from follow f where ${mine}))
      or i.id in (select f.item_id from notification f where ${mine} and f.read_at is null and f.created_at >= ${from} and f.created_at < ${until}))`,
    Prisma.empty,
  );
}

/** How far ahead an edition looks: a week, and the day on which the next one comes. */
const AHEAD = { days: 8 };

/**
 * What happens in the days after a moment, of those kinds that happen at one: the same items as they are published, with when and where in
 * words.
 *
 * @param timeZone the town's
 */
export async function upcomingCandidates(db: TenantDb, kinds: readonly string[], at: Date, timeZone: string): Promise<EditionCandidate[]> {
  const known = await kindsByName();
  const found: EditionCandidate[] = [];
  for (const name of kinds) {
    const kind = known.get(name);
    const coming = new Map((await kind?.upcoming?.(db, at, after(at, AHEAD)))?.map(({ itemId, startsAt }) => [itemId, startsAt]) ?? []);
    if (!kind || coming.size === 0) continue;
    const ids = [...coming.keys()];
    const items = await candidatesWhere(db, [name], Prisma.sql`i.id = any (${ids}::uuid[])`, Prisma.empty);
    const [nl, en] = await Promise.all(locales.map((locale) => kind.card(db, ids, { locale, timeZone, at })));
    const linesOf = (facts: Awaited<ReturnType<typeof kind.card>> | undefined, id: string) => (facts?.get(id)?.lines ?? []).map(({ text }) => text);
    found.push(...items.map((item) => ({ ...item, startsAt: coming.get(item.id), lines: { nl: linesOf(nl, item.id), en: linesOf(en, item.id) } satisfies Record<Locale, string[]> })));
  }
  return found;
}
