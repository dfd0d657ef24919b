import type { ItemRecord } from "#app/platform/content/item.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { dayIn } from "#app/platform/times/day.ts";
import { matchOf, type Need, type Offered, type Reason } from "./domain/match.ts";
import { readRow, type HelpRow, type StoredHelp } from "./help-row.server.ts";
import { adjacentTo, needOf } from "./matching.server.ts";

/** Somebody's own open offers, or requests. */
async function ownRows(db: TenantDb, accountId: string, side: HelpRow["side"], today: string): Promise<HelpRow[]> {
  const rows = await db.$queryRaw<StoredHelp[]>`
    select h.item_id as "itemId", h.side, h.skills, h.days::int[] as days, h.parts, null as until, h.neighbourhood_id as "neighbourhoodId", h.lat, h.lon, h.reach, h.contact
      from help h join item i on i.tenant_id = h.tenant_id and i.id = h.item_id and i.status = 'published'
     where h.tenant_id = ${db.scope.tenantId}::uuid and i.author_id = ${accountId}::uuid and h.side = ${side} and h.ended_at is null and (h.until is null or h.until >= ${today}::date)
     order by i.created_at desc limit 20`;
  return rows.map(readRow);
}

function offeredBy(row: HelpRow, helperId: string): Offered {
  const { itemId, skills, days, parts, neighbourhoodId, point, reach } = row;
  return { itemId, helperId, skills, times: { days, parts }, neighbourhoodId, point, reach, toldThisWeek: 0 };
}

function reasonsOf(tenant: Tenant, need: Need, offer: Offered): Reason[] {
  return matchOf(need, offer, { adjacentIds: adjacentTo(tenant, need.neighbourhoodId), ring: "town", mostPerWeek: Number.MAX_SAFE_INTEGER })?.reasons ?? [];
}

/**
 * Why a request suits what its reader offers, or an offer what they ask: by the best they have. Empty where it does not suit, or they have
 * nothing open.
 */
export async function reasonsFor(db: TenantDb, tenant: Tenant, readerId: string, item: Pick<ItemRecord, "authorId">, row: HelpRow, at: Date): Promise<Reason[]> {
  const own = await ownRows(db, readerId, row.side === "ask" ? "offer" : "ask", dayIn(tenant.profile.timeZone, at));
  const all = own.map((mine) => (row.side === "ask" ? reasonsOf(tenant, needOf(row), offeredBy(mine, readerId)) : reasonsOf(tenant, needOf(mine), offeredBy(row, item.authorId))));
  return all.sort((one, other) => other.length - one.length)[0] ?? [];
}

/** Open requests that suit what somebody offers, the newest first, each with why. */
export async function suitingRequests(db: TenantDb, tenant: Tenant, accountId: string, at: Date): Promise<{ id: string; slug: string; title: string; reasons: Reason[] }[]> {
  const today = dayIn(tenant.profile.timeZone, at);
  const offers = await ownRows(db, accountId, "offer", today);
  const skills = [...new Set(offers.flatMap((offer) => offer.skills))];
  if (skills.length === 0) return [];
  const rows = await db.$queryRaw<(StoredHelp & { slug: string; title: string })[]>`
    select h.item_id as "itemId", h.side, h.skills, h.days::int[] as days, h.parts, null as until, h.neighbourhood_id as "neighbourhoodId", h.lat, h.lon, h.reach, h.contact, i.slug, i.title
      from help h join item i on i.tenant_id = h.tenant_id and i.id = h.item_id and i.status = 'published' and i.author_id <> ${accountId}::uuid
     where h.tenant_id = ${db.scope.tenantId}::uuid and h.side = 'ask' and h.ended_at is null and h.skills && ${skills}::text[]
       and not exists (select from help_match m where m.tenant_id = h.tenant_id and m.asked_item_id = h.item_id and m.helper_id = ${accountId}::uuid and m.answer is not null)
     order by i.published_at desc limit 50`;
  return rows.flatMap(({ slug, title, ...stored }) => {
    const row = readRow(stored);
    const [reasons] = offers.map((offer) => reasonsOf(tenant, needOf(row), offeredBy(offer, accountId))).sort((one, other) => other.length - one.length);
    return reasons && reasons.length > 0 ? [{ id: row.itemId, slug, title, reasons }] : [];
  });
}
