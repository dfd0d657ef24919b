import type { ItemCard } from "#app/platform/content/card.ts";
import { writeCursor, type Cursor } from "#app/platform/content/cursor.ts";
import { cardsOf } from "#app/platform/content/feed.server.ts";
import type { CardView } from "#app/platform/content/kind.ts";
import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import { readQuery } from "#app/platform/search/query.ts";
import { dayIn } from "#app/platform/times/day.ts";
import type { Commitment, Skill, TargetGroup } from "./domain/choices.ts";
import { choicesMeant } from "./domain/meant.ts";

/** Which vacancies a list is about; what is left out does not matter. */
export interface VacancyWish {
  /** Words as somebody typed them. */
  words?: string;
  /** Where it is done: in these, or anywhere; undefined for the whole town. */
  neighbourhoodIds?: readonly string[];
  organisationId?: string;
  skill?: Skill;
  targetGroup?: TargetGroup;
  /** ISO 8601: 1 is Monday. */
  day?: number;
  commitment?: Commitment;
}

/** Hits of the search that are looked through; who finds more than that asks for too little. */
const MOST_HITS = 500;

/** How words are read: as they are written, or nearly so, for who finds nothing otherwise. */
type Reading = "exact" | "nearly";

/**
 * What words mean: texts in which they stand, and things to do that are called so. A town has few vacancies at once, so the words are held
 * against those: the index of the search goes through what every town says of animals.
 */
function aboutWords(typed: string | undefined, reading: Reading): Prisma.Sql {
  const query = typed === undefined ? undefined : readQuery(typed);
  if (!query) return Prisma.empty;
  if (reading === "nearly") return Prisma.sql`and i.id in (select subject_id from search_entries(${[...query.exact]}::text[], ${query.loose}, array['vacancy'], null::uuid, ${MOST_HITS}::integer, 0))`;
  const { skills, targetGroups } = choicesMeant(query.loose);
  const wanted = Prisma.join(query.exact.map((spellings) => Prisma.sql`(to_tsquery('samen_dutch', ${spellings}) || to_tsquery('samen_plain', ${spellings}))`), " && ");
  return Prisma.sql`and (v.skills && ${skills}::text[] or v.target_groups && ${targetGroups}::text[]
    or exists (select from search_entry s where s.tenant_id = i.tenant_id and s.kind = 'vacancy' and s.subject_id = i.id and s.vector @@ (${wanted})))`;
}

/** The day of a one-off counts as the day of the week that it is. */
function onWeekday(day: number | undefined): Prisma.Sql {
  if (day === undefined) return Prisma.empty;
  return Prisma.sql`and case when v.once_on is not null then extract(isodow from v.once_on) = ${day} else v.days = '{}' or ${day}::smallint = any (v.days) end`;
}

/** What stands in `from` and `where` of every question about open vacancies. */
function openOnes(tenantId: string, { words, neighbourhoodIds, organisationId, skill, targetGroup, day, commitment }: VacancyWish, today: string, reading: Reading): Prisma.Sql {
  return Prisma.sql`
    from item i join vacancy v on v.tenant_id = i.tenant_id and v.item_id = i.id
   where i.tenant_id = ${tenantId}::uuid and i.status = 'published' and i.kind = 'vacancy' and v.ended_at is null and v.expires_on >= ${today}::date
     ${neighbourhoodIds ? Prisma.sql`and (v.neighbourhood_id is null or v.neighbourhood_id = any (${[...neighbourhoodIds]}::uuid[]))` : Prisma.empty}
     ${organisationId ? Prisma.sql`and i.organisation_id = ${organisationId}::uuid` : Prisma.empty}
     ${skill ? Prisma.sql`and v.skills @> ${[skill]}::text[]` : Prisma.empty}
     ${targetGroup ? Prisma.sql`and v.target_groups && ${[targetGroup, "everybody"]}::text[]` : Prisma.empty}
     ${commitment ? Prisma.sql`and v.commitment = ${commitment}` : Prisma.empty}
     ${onWeekday(day)} ${aboutWords(words, reading)}`;
}

export interface VacancyPage {
  cards: ItemCard[];
  /** How many there are in all; 0 where nobody asked. */
  count: number;
  /** Where the next page begins; undefined on the last. */
  next?: string;
}

interface Asked {
  after?: Cursor;
  size: number;
  counted?: boolean;
}

/** One page of what one can apply for now, newest first. Words in which nobody finds anything are taken for others that are nearly the same. */
export async function vacancyPage(db: TenantDb, wish: VacancyWish, asked: Asked, view: CardView): Promise<VacancyPage> {
  const page = await readPage(db, wish, asked, view, "exact");
  return page.cards.length > 0 || wish.words === undefined ? page : readPage(db, wish, asked, view, "nearly");
}

async function readPage(db: TenantDb, wish: VacancyWish, { after, size, counted = false }: Asked, view: CardView, reading: Reading): Promise<VacancyPage> {
  const from = openOnes(db.scope.tenantId, wish, dayIn(view.timeZone, view.at), reading);
  const rows = await db.$queryRaw<{ id: string; at: Date }[]>`
    select i.id, i.published_at as at ${from} ${after ? Prisma.sql`and (i.published_at, i.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : Prisma.empty}
     order by i.published_at desc, i.id desc limit ${size + 1}`;
  const [total] = !counted ? [] : await db.$queryRaw<{ count: number }[]>`select count(*)::integer as count ${from}`;
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return { cards: await cardsOf(db, shown.map(({ id }) => id), view), count: total?.count ?? 0, next: rows.length > size && last ? writeCursor(last) : undefined };
}
