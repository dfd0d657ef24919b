import { wholeDayWords } from "#app/lib/date-words.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { mayEditItem } from "#app/platform/content/writing/write-item.server.ts";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { viewOf } from "#app/platform/http/context.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { dayIn, daysLater } from "#app/platform/times/day.ts";
import type { Ending } from "./domain/choices.ts";
import { takesApplications } from "./domain/open.ts";
import { vacancyMessages } from "./messages/index.ts";
import { vacancies } from "./module.server.ts";
import { vacancyRow } from "./vacancy-row.server.ts";
import { onDay, whenWords } from "./when-words.ts";

/** What the page of a vacancy shows beside what every item has, in words. */
export interface VacancyOnPage {
  tasks: string[];
  when: string;
  hours: string | null;
  where: string | null;
  skills: string[];
  targetGroups: string[];
  until: string;
  seats: number;
  /** Why it is over; null while one can apply, or could once it is out. */
  ended: Ending | null;
  open: boolean;
  /** Until when it stands when its owner lets it stand longer, in words; null where that is no longer than now. */
  longer: string | null;
  may: { end: boolean };
}

/** Reads what the page of a vacancy shows to this person. */
export async function vacancyOnPage(town: TownContext, item: ItemRecord): Promise<VacancyOnPage> {
  const { db, tenant, actor, locale } = town;
  const { choices } = vacancyMessages.in(locale, tenant.words[locale]);
  const { timeZone, at } = viewOf(town);
  const row = await vacancyRow(db, tenant.id, item.id);
  if (!row) throw new Error("A vacancy without its facts.");
  const longer = daysLater(dayIn(timeZone, at), moduleSettings(tenant, vacancies).standDays);
  const open = takesApplications({ ...row, status: item.status }, timeZone, at);
  const neighbourhood = tenant.neighbourhoods.find(({ id }) => id === row.neighbourhoodId)?.name;
  return {
    tasks: row.tasks,
    when: whenWords(row, locale),
    hours: row.hours === null ? null : choices.hours(row.hours, row.hoursPer),
    where: [row.place, neighbourhood].filter((part) => part != null).join(", ") || null,
    skills: row.skills.map((skill) => choices.skills[skill]),
    targetGroups: row.targetGroups.map((group) => choices.targetGroups[group]),
    until: wholeDayWords(onDay(row.expiresOn), { locale, timeZone: "UTC" }),
    seats: row.seats,
    ended: row.endedWhy ?? (open || item.status !== "published" ? null : "expired"),
    open,
    longer: longer > row.expiresOn ? wholeDayWords(onDay(longer), { locale, timeZone: "UTC" }) : null,
    may: { end: row.endedAt === null && item.status === "published" && actor.kind === "member" && mayEditItem(actor, item) },
  };
}
