import type { DateSetting } from "#app/lib/date-words.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { NotificationKind } from "#app/platform/notify/kinds.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { reasonWords } from "../domain/facts.ts";
import { letterWhenWords } from "../domain/say-when.ts";
import { agendaMessages } from "../messages/index.ts";
import type { toldNl } from "../messages/told.nl.ts";
import { agendaPaths } from "../paths.ts";

/** In which town, of what, by whom and when something is told. */
export interface Telling {
  tenant: Tenant;
  item: { id: string; slug: string; title: string };
  actorId: string | null;
  at: Date;
  requestId: string;
}

/** One person and what they hear. */
export interface Told {
  accountId: string;
  /** What it tells of: an id of a registration. Nobody is told the same of it twice at once. */
  about: string;
  says: (texts: typeof toldNl, when: (times: { startsAt: Date; endsAt: Date }) => string, why: (notice: string | null) => string | null) => string;
}

interface How {
  kind: Extract<NotificationKind, "taking-part" | "reminder">;
  allDay: boolean;
  /** Whether it must be read though the event itself is out of sight. */
  apart?: true;
}

const PAGE = 200;

/** Tells people something of an event, in the transaction of what happened; in both languages, as they may read it in either. */
export async function tell(tx: Db, { tenant, item, actorId, at, requestId }: Telling, { kind, allDay, apart }: How, people: readonly Told[]): Promise<void> {
  if (people.length === 0) return;
  const eventId = await emit(tx, { tenantId: tenant.id, name: "item.told", actorId, payload: { itemId: item.id }, at, requestId });
  const say = (locale: Locale, { says }: Told): string => {
    const setting: DateSetting = { locale, timeZone: tenant.profile.timeZone, now: at };
    const { told, facts } = agendaMessages.in(locale, tenant.words[locale]);
    return says(told, (times) => letterWhenWords({ ...times, allDay }, setting), (notice) => reasonWords(notice, facts.reasons)).slice(0, 300);
  };
  for (let from = 0; from < people.length; from += PAGE) {
    const page = people.slice(from, from + PAGE).map((person) => ({
      accountId: person.accountId,
      kind,
      onceKey: `agenda ${person.about} ${eventId}`,
      ...(apart ? {} : { itemId: item.id }),
      detail: { said: { nl: say("nl", person), en: say("en", person) }, path: apart ? agendaPaths.feed : agendaPaths.item(item) },
    }));
    await notify(tx, { tenantId: tenant.id, eventId, at, requestId }, page);
  }
}
