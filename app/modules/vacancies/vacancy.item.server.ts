import { wholeDayWords } from "#app/lib/date-words.ts";
import type { CardFacts, CardLine, CardView, ItemKind } from "#app/platform/content/kind.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { dayIn } from "#app/platform/times/day.ts";
import { tellAlerts } from "./alerts/tell.server.ts";
import { standAgain } from "./end.server.ts";
import { vacancyMessages } from "./messages/index.ts";
import { vacancyPaths } from "./paths.ts";
import { vacancyRow, vacancyRows, type VacancyRow } from "./vacancy-row.server.ts";
import { onDay, timeWords } from "./when-words.ts";
import { withChoice } from "./wish.ts";

/** Names of the neighbourhoods in which these are done. */
type Places = ReadonlyMap<string, string>;

function factsOf(row: VacancyRow, places: Places, { locale, timeZone, at }: CardView): CardFacts {
  const texts = vacancyMessages.in(locale, defaultWords[locale]);
  const over = row.endedAt !== null || row.expiresOn < dayIn(timeZone, at);
  const place = row.place ?? (row.neighbourhoodId === null ? undefined : places.get(row.neighbourhoodId));
  const skills = row.skills.slice(0, 3).map((skill) => texts.choices.skills[skill]);
  const lines: CardLine[] = [
    { icon: "clock", text: timeWords(row, locale) },
    ...(place === undefined ? [] : [{ icon: "place" as const, text: place }]),
    ...(skills.length === 0 ? [] : [{ icon: "heart" as const, text: skills.join(", ") }]),
    ...(over ? [] : [{ icon: "calendar" as const, text: texts.card.until(wholeDayWords(onDay(row.expiresOn), { locale, timeZone: "UTC" })) }]),
  ];
  return { badges: [...(over ? [texts.card.over] : []), ...(row.commitment === "once" ? [texts.card.once] : [])], lines };
}

async function openOf(db: Db, organisationId: string, at: Date, most: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select i.id from item i join vacancy v on v.tenant_id = i.tenant_id and v.item_id = i.id and v.ended_at is null
      join tenant t on t.id = i.tenant_id
     where i.tenant_id = current_tenant() and i.organisation_id = ${organisationId}::uuid and i.kind = 'vacancy' and i.status = 'published'
       and v.expires_on >= (${at}::timestamptz at time zone coalesce(t.profile ->> 'timeZone', 'Europe/Amsterdam'))::date
     order by i.published_at desc, i.id desc limit ${most}`;
  return rows.map(({ id }) => id);
}

export const vacancyKind: ItemKind = {
  kind: "vacancy",
  path: vacancyPaths.item,
  card: async (db, itemIds, view) => {
    const [first] = itemIds.length > 0 ? await db.$queryRaw<{ id: string }[]>`select current_tenant() as id` : [];
    if (!first) return new Map();
    const rows = await vacancyRows(db, first.id, itemIds);
    const ids = [...new Set(rows.flatMap(({ neighbourhoodId }) => neighbourhoodId ?? []))];
    const places: Places = ids.length === 0 ? new Map() : new Map((await db.neighbourhood.findMany({ where: { tenantId: first.id, id: { in: ids } }, select: { id: true, name: true } })).map(({ id, name }) => [id, name]));
    return new Map(rows.map((row) => [row.itemId, factsOf(row, places, view)]));
  },
  ofOrganisation: { open: openOf, more: (slug) => withChoice(vacancyPaths.feed, { organisatie: slug }) },
  also: async (db, tenantId, itemId) => {
    const row = await vacancyRow(db, tenantId, itemId);
    return row ? [...row.tasks, row.place].filter((text) => text !== null) : [];
  },
  appeared: async (here) => {
    await standAgain(here);
    await tellAlerts(here);
  },
  search: ({ title, body }) => ({ title, body, also: [] }),
};
