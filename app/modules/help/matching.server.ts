import { after } from "#app/platform/clock.ts";
import { Prisma, type Db } from "#app/platform/database/client.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { dayIn } from "#app/platform/times/day.ts";
import { rank, type Match, type Need, type Offered, type Ring } from "./domain/match.ts";
import { readRow, type HelpRow, type StoredHelp } from "./help-row.server.ts";
import { canBeAsked } from "#app/platform/people/team.server.ts";

interface Search {
  ring: Ring;
  mostPerWeek: number;
  size: number;
  at: Date;
}

/** Half the side of a box around a place in which somebody is near whatever their neighbourhood, in degrees: 600 m along a meridian. */
const NEAR_LAT = 0.0054;
const NEAR_LON = 0.009;

/** What is asked, as matching sees it. */
export function needOf({ skills: [skill = "other"], days, parts, neighbourhoodId, point }: Pick<HelpRow, "skills" | "days" | "parts" | "neighbourhoodId" | "point">): Need {
  return { skill, times: { days, parts }, neighbourhoodId, point };
}

/** Neighbourhoods next to one. */
export function adjacentTo(tenant: Tenant, neighbourhoodId: string | null): readonly string[] {
  return tenant.neighbourhoods.find(({ id }) => id === neighbourhoodId)?.adjacentIds ?? [];
}

/** Only offers that can lie within the ring: two ranges of an index instead of all of the town. */
function within({ neighbourhoodId, point }: Need, ring: Ring, adjacentIds: readonly string[]): Prisma.Sql {
  if (ring === "town" || neighbourhoodId === null) return Prisma.sql`true`;
  const ids = ring === "own" ? [neighbourhoodId] : [neighbourhoodId, ...adjacentIds];
  const near = point ? Prisma.sql`or (h.lat between ${point.lat - NEAR_LAT} and ${point.lat + NEAR_LAT} and h.lon between ${point.lon - NEAR_LON} and ${point.lon + NEAR_LON})` : Prisma.empty;
  return Prisma.sql`(h.neighbourhood_id = any (${ids}::uuid[]) ${near})`;
}

/**
 * The offers that suit a request best, of people who may write, did not block its asker nor were blocked by them, and were not
 * told of it before.
 * @param request its item, and who asks
 */
export async function findHelpers(tx: Db, tenant: Tenant, request: { itemId: string; askerId: string; need: Need }, { ring, mostPerWeek, size, at }: Search): Promise<Match[]> {
  const { itemId, askerId, need } = request;
  const adjacentIds = adjacentTo(tenant, need.neighbourhoodId);
  const rows = await tx.$queryRaw<(StoredHelp & { helperId: string; toldThisWeek: number })[]>`
    select h.item_id as "itemId", h.side, h.skills, h.days::int[] as days, h.parts, null as until, h.neighbourhood_id as "neighbourhoodId", h.lat, h.lon, h.reach, h.contact,
           a.id as "helperId",
           (select count(*)::int from help_match m where m.tenant_id = h.tenant_id and m.helper_id = a.id and m.told_at > ${after(at, { days: -7 })}) as "toldThisWeek"
      from help h
      join item i on i.tenant_id = h.tenant_id and i.id = h.item_id and i.status = 'published'
      join account a on a.tenant_id = i.tenant_id and a.id = i.author_id
     where h.tenant_id = ${tenant.id}::uuid and h.side = 'offer' and h.ended_at is null and h.skills @> ${[need.skill]}::text[]
       and (h.until is null or h.until >= ${dayIn(tenant.profile.timeZone, at)}::date)
       and ${within(need, ring, adjacentIds)} and a.id <> ${askerId}::uuid and ${canBeAsked(at)}
       and not exists (select from account_block b where b.tenant_id = h.tenant_id and ((b.account_id = a.id and b.blocked_id = ${askerId}::uuid) or (b.account_id = ${askerId}::uuid and b.blocked_id = a.id)))
       and not exists (select from help_match m where m.tenant_id = h.tenant_id and m.asked_item_id = ${itemId}::uuid and m.helper_id = a.id)`;
  const offers = rows.map((row): Offered => {
    const { skills, days, parts, neighbourhoodId, point, reach } = readRow(row);
    return { itemId: row.itemId, helperId: row.helperId, toldThisWeek: row.toldThisWeek, skills, times: { days, parts }, neighbourhoodId, point, reach };
  });
  return rank(need, offers, { adjacentIds, ring, mostPerWeek, size });
}
