import { wholeDayWords } from "#app/lib/date-words.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { sendMailLater } from "#app/platform/mail/send-mail.server.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import { notify, type NewNotification } from "#app/platform/notify/notify.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { vacancyMessages } from "../messages/index.ts";
import { vacancyPaths } from "../paths.ts";
import { inBoth } from "./in-both.ts";
import { applicationLink } from "./link.server.ts";
import { newsLetter } from "./mail.ts";
import type { ApplicationRow } from "./row.server.ts";

/** In which town, of which vacancy, by whom and when something is told. */
export interface Telling {
  tenant: Tenant;
  item: { id: string; title: string };
  /** Name of the organisation. */
  organisation: string;
  actorId: string | null;
  at: Date;
  requestId: string;
}

type Texts = ReturnType<typeof vacancyMessages.in>["apply"];
type Says = (texts: Texts, locale: Locale) => string;

/** The day before which something is to be done, as a sentence says it. @param dueAt the first moment after it */
export function dayOf(dueAt: Date, locale: Locale, timeZone: string): string {
  return wholeDayWords(dueAt, { locale, timeZone });
}

async function begin(tx: Db, { tenant, item, actorId, at, requestId }: Telling) {
  const eventId = await emit(tx, { tenantId: tenant.id, name: "item.told", actorId, payload: { itemId: item.id }, at, requestId });
  return { tenantId: tenant.id, eventId, at, requestId };
}

/**
 * Tells those who answer: an organisation's editors ("task"), or who is asked in their place ("asked"). Who did it themselves is not told.
 * Says nothing of who applied: notifications are read over shoulders, and on locked screens.
 * @param about what it tells, for telling it once
 */
export async function tellAnswerers(tx: Db, telling: Telling, { kind, about, accountIds }: { kind: "task" | "asked"; about: string; accountIds: readonly string[] }, says: Says): Promise<void> {
  const { tenant, item, actorId } = telling;
  const others = accountIds.filter((id) => id !== actorId);
  if (others.length === 0) return;
  const said = inBoth(tenant, says);
  const path = vacancyPaths.applicants(item.id);
  await notify(tx, await begin(tx, telling), others.map((accountId): NewNotification => ({ accountId, kind, onceKey: `vacancy ${about}`, detail: { said, path } })));
}

/** What somebody who applied is told. */
export interface News {
  application: Pick<ApplicationRow, "id" | "accountId" | "name" | "email" | "locale">;
  says: Says;
  /** The whole text of an answer: it stands on their own page, and in the mail to whoever has none. */
  note: string | null;
}

/**
 * Tells people who applied: by a notification that leads to their own page, or by mail where they have no account.
 * @param about what it tells, for telling each of it once
 */
export async function tellApplicants(tx: Db, telling: Telling, about: string, all: readonly News[]): Promise<void> {
  const { tenant, item, organisation, at, requestId } = telling;
  if (all.length === 0) return;
  const members = all.flatMap(({ application: { id, accountId }, says }): NewNotification[] =>
    accountId === null ? [] : [{ accountId, kind: "taking-part", onceKey: `vacancy ${about} ${id}`, detail: { said: inBoth(tenant, says), path: vacancyPaths.own } }],
  );
  if (members.length > 0) await notify(tx, await begin(tx, telling), members);
  const others = townOrigin(tenant, env) + vacancyPaths.feed;
  for (const { application, says, note } of all) {
    const { id, email, locale, name } = application;
    if (email === null) continue;
    const said = says(vacancyMessages.in(locale, tenant.words[locale]).apply, locale);
    const props = { name: name ?? "", title: item.title, organisation, link: applicationLink(tenant, id), said, note, others };
    await sendMailLater(tx, { tenant, to: email, locale, template: newsLetter, props, onceKey: `vacancy ${about} ${id}`, at, requestId });
  }
}
