import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import type { NotificationKind } from "#app/platform/notify/kinds.ts";
import { wishesOf } from "#app/platform/notify/wishes.server.ts";
import { isLocale, type Locale } from "#app/platform/i18n/locale.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { EditionReader } from "./candidate.ts";
import { defaultChoice, editionChoice, type EditionChoice } from "./choice.ts";
import { repliesIn, searchesIn, toldSince } from "./told.server.ts";

/** A resident as the making of editions sees them. */
export interface Resident {
  accountId: string;
  name: string;
  email: string;
  locale: Locale;
  choice: EditionChoice;
  /** Since when the choice holds; for who chose nothing, since they joined. */
  since: Date;
  /** End of the newest window that was dealt with. */
  lastWindowEnd: Date | null;
}

interface Row {
  accountId: string;
  name: string;
  email: string;
  locale: string;
  neighbourhoodId: string | null;
  joined: Date;
  neighbourhoodIds: string[] | null;
  withAdjacent: boolean | null;
  kinds: string[] | null;
  days: number[] | null;
  hour: number | null;
  chosenAt: Date | null;
  lastWindowEnd: Date | null;
}

/**
 * Residents with a confirmed address, in pages by id, so that a town of any size takes the same memory.
 * @param after id of the last one of the page before
 */
export async function residentsAfter(db: TenantDb, tenant: Tenant, after: string | null, size: number): Promise<Resident[]> {
  const rows = await db.$queryRaw<Row[]>`
    select a.id as "accountId", a.name, a.email, a.locale, a.neighbourhood_id as "neighbourhoodId", a.email_confirmed_at as joined,
           c.neighbourhood_ids::text[] as "neighbourhoodIds", c.with_adjacent as "withAdjacent", c.kinds, c.days::int[] as days, c.hour, c.chosen_at as "chosenAt",
           (select e.window_until from edition e where e.tenant_id = a.tenant_id and e.account_id = a.id order by e.window_until desc limit 1) as "lastWindowEnd"
      from account a left join edition_choice c on c.tenant_id = a.tenant_id and c.account_id = a.id
     where a.tenant_id = ${tenant.id}::uuid and a.email_confirmed_at is not null ${after ? Prisma.sql`and a.id > ${after}::uuid` : Prisma.empty}
     order by a.id limit ${size}`;
  const known = new Set(tenant.neighbourhoods.map(({ id }) => id));
  return rows.map(({ neighbourhoodId, joined, chosenAt, lastWindowEnd, accountId, name, email, locale, ...chosen }) => {
    const choice = chosenAt === null ? defaultChoice(neighbourhoodId) : editionChoice.parse(chosen);
    return {
      accountId,
      name,
      email,
      locale: isLocale(locale) ? locale : tenant.profile.defaultLocale,
      // A neighbourhood that is gone is no reason to send nothing.
      choice: { ...choice, neighbourhoodIds: choice.neighbourhoodIds.filter((id) => known.has(id)) },
      since: chosenAt ?? joined,
      lastWindowEnd,
    };
  });
}

/**
 * What is known of these residents beyond their choice: what they follow and want to hear of here, what came before, and what they read.
 * One query each for all of them.
 *
 * @param since before which nothing is asked: the beginning of the longest window
 */
export async function readersOf(db: TenantDb, tenant: Tenant, residents: readonly Resident[], since: Date): Promise<Map<string, EditionReader>> {
  const { tenantId } = db.scope;
  const ids = residents.map((resident) => resident.accountId);
  const where = { tenantId, accountId: { in: ids } };
  const [wishes, people, organisations, neighbourhoods, items, shown, read, told] = await Promise.all([
    wishesOf(db, tenantId, ids),
    db.followPerson.findMany({ where, select: { accountId: true, personId: true } }),
    db.followOrganisation.findMany({ where, select: { accountId: true, organisationId: true } }),
    db.followNeighbourhood.findMany({ where, select: { accountId: true, neighbourhoodId: true } }),
    db.follow.findMany({ where, select: { accountId: true, itemId: true } }),
    db.editionItem.findMany({ where, select: { accountId: true, itemId: true } }),
    db.reading.findMany({ where, select: { accountId: true, itemId: true } }),
    toldSince(db, ids, since),
  ]);
  const adjacency = new Map(tenant.neighbourhoods.map(({ id, adjacentIds }) => [id, adjacentIds]));
  const followed = {
    people: grouped(people, ({ personId }) => personId),
    organisations: grouped(organisations, ({ organisationId }) => organisationId),
    neighbourhoods: grouped(neighbourhoods, ({ neighbourhoodId }) => neighbourhoodId),
    items: grouped(items, ({ itemId }) => itemId),
  };
  const [before, seen] = [grouped(shown, ({ itemId }) => itemId), grouped(read, ({ itemId }) => itemId)];
  return new Map(
    residents.map(({ accountId: id, choice }) => {
      const wanted = (kind: NotificationKind, set: ReadonlySet<string>) => (wishes(id)(kind, "edition") ? set : new Set<string>());
      return [
        id,
        {
          accountId: id,
          neighbourhoodIds: choice.neighbourhoodIds,
          adjacentIds: choice.withAdjacent ? [...new Set(choice.neighbourhoodIds.flatMap((own) => adjacency.get(own) ?? []))].filter((near) => !choice.neighbourhoodIds.includes(near)) : [],
          kinds: choice.kinds,
          follows: {
            people: wanted("new-person", followed.people(id)),
            organisations: wanted("new-organisation", followed.organisations(id)),
            neighbourhoods: wanted("new-neighbourhood", followed.neighbourhoods(id)),
            items: followed.items(id),
            searches: wishes(id)("new-search", "edition") ? searchesIn(told(id)) : [],
          },
          replies: repliesIn(told(id), wishes(id)),
          shown: before(id),
          readIds: seen(id),
        },
      ];
    }),
  );
}

/** A set for each account; an empty one for whoever has no row. */
function grouped<Row extends { accountId: string }>(rows: readonly Row[], idOf: (row: Row) => string): (accountId: string) => ReadonlySet<string> {
  const byAccount = new Map<string, Set<string>>();
  for (const row of rows) byAccount.set(row.accountId, (byAccount.get(row.accountId) ?? new Set()).add(idOf(row)));
  return (accountId) => byAccount.get(accountId) ?? new Set();
}
