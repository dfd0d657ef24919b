import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import { isLocale, type Locale } from "#app/platform/i18n/locale.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { EditionReader } from "./candidate.ts";
import { defaultChoice, editionChoice, type EditionChoice } from "./choice.ts";

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

/** What is known of these residents beyond their choice: what they follow, and what came before. One query each for all of them. */
export async function readersOf(db: TenantDb, tenant: Tenant, residents: readonly Resident[]): Promise<Map<string, EditionReader>> {
  const { tenantId } = db.scope;
  const accountId = { in: residents.map((resident) => resident.accountId) };
  const [follows, shown] = await Promise.all([
    db.follow.findMany({ where: { tenantId, accountId }, select: { accountId: true, itemId: true } }),
    db.editionItem.findMany({ where: { tenantId, accountId }, select: { accountId: true, itemId: true } }),
  ]);
  const adjacency = new Map(tenant.neighbourhoods.map(({ id, adjacentIds }) => [id, adjacentIds]));
  const idsOf = (rows: readonly { accountId: string; itemId: string }[]) => {
    const byAccount = new Map<string, Set<string>>();
    for (const row of rows) byAccount.set(row.accountId, (byAccount.get(row.accountId) ?? new Set()).add(row.itemId));
    return byAccount;
  };
  const [followed, before] = [idsOf(follows), idsOf(shown)];
  return new Map(
    residents.map(({ accountId: id, choice }) => [
      id,
      {
        accountId: id,
        neighbourhoodIds: choice.neighbourhoodIds,
        adjacentIds: choice.withAdjacent ? [...new Set(choice.neighbourhoodIds.flatMap((own) => adjacency.get(own) ?? []))].filter((near) => !choice.neighbourhoodIds.includes(near)) : [],
        kinds: choice.kinds,
        follows: { people: new Set<string>(), organisations: new Set<string>(), items: followed.get(id) ?? new Set<string>() },
        shown: before.get(id) ?? new Set<string>(),
        readIds: new Set<string>(),
      },
    ]),
  );
}
