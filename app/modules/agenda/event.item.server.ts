import type { Db } from "#app/platform/database/client.server.ts";
import { Prisma } from "#app/platform/database/client.server.ts";
import type { CardFacts, CardView, ItemKind, Upcoming } from "#app/platform/content/kind.ts";
import { whenWords } from "./domain/say-when.ts";
import { agendaPaths } from "./paths.ts";
import { nextTimes, type TimeLine } from "./reading/times.server.ts";
import { badgeMessages } from "./messages/badges.ts";

/** Most that one edition of a town ever has to choose from. */
const MOST = 300;

function factsOf(time: TimeLine, { locale, timeZone, at }: CardView): CardFacts {
  const texts = badgeMessages[locale];
  const over = time.endsAt < at;
  const full = time.capacity !== null && time.taken >= time.capacity && !over && !time.cancelled;
  return {
    badges: [...(time.cancelled ? [texts.cancelled] : []), ...(over ? [texts.over] : []), ...(full ? [texts.full] : []), ...(time.moved && !time.cancelled ? [texts.moved] : [])],
    lines: [
      { icon: "calendar", text: whenWords(time, { locale, timeZone, now: at }) },
      ...(time.place ? [{ icon: "place" as const, text: time.place }] : time.online ? [{ icon: "globe" as const, text: texts.online }] : []),
    ],
  };
}

async function upcoming(db: Db, from: Date, until: Date): Promise<Upcoming[]> {
  return db.$queryRaw<Upcoming[]>(Prisma.sql`
    select o.item_id as "itemId", min(o.starts_at) as "startsAt" from event_occurrence o
      join item i on i.tenant_id = o.tenant_id and i.id = o.item_id and i.status = 'published'
     where o.tenant_id = current_tenant() and o.starts_at >= ${from}::timestamptz and o.starts_at < ${until}::timestamptz and not o.cancelled
     group by o.item_id order by 2, 1 limit ${MOST}`);
}

/** What an organisation has still to come, soonest first, once per event. */
async function openOf(db: Db, organisationId: string, at: Date, most: number): Promise<string[]> {
  const found = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
    select i.id from item i
      cross join lateral (select min(o.starts_at) as soonest from event_occurrence o where o.tenant_id = i.tenant_id and o.item_id = i.id and o.ends_at > ${at}::timestamptz and not o.cancelled) n
     where i.tenant_id = current_tenant() and i.organisation_id = ${organisationId}::uuid and i.kind = 'event' and i.status = 'published' and n.soonest is not null
     order by n.soonest, i.id limit ${most}`);
  return found.map(({ id }) => id);
}

export const eventKind: ItemKind = {
  kind: "event",
  path: agendaPaths.item,
  card: async (db, itemIds, view) => {
    const times = await nextTimes(db, itemIds, view.at);
    return new Map([...times].map(([id, time]) => [id, factsOf(time, view)]));
  },
  also: async (db, tenantId, itemId) => {
    const row = await db.event.findFirst({ where: { tenantId, itemId }, select: { place: true, onlineLink: true } });
    const elsewhere = await db.eventException.findMany({ where: { tenantId, itemId, place: { not: null } }, select: { place: true }, distinct: ["place"], orderBy: { place: "asc" } });
    return [row?.place, row?.onlineLink, ...elsewhere.map(({ place }) => place)].filter((text) => text != null);
  },
  search: ({ title, body }) => ({ title, body, also: [] }),
  upcoming,
  ofOrganisation: { open: openOf, more: (slug) => `${agendaPaths.feed}?organisatie=${slug}`, calendar: (slug) => `${agendaPaths.calendar}?organisatie=${slug}` },
};
