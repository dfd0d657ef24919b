import type { Db } from "#app/platform/database/client.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { keyedHash } from "#app/platform/secret.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { dayIn } from "#app/platform/times/day.ts";
import { vacancies } from "../module.server.ts";
import { askedAgain, dueFor, halfway, whenOver } from "./domain/clock.ts";
import { editorsOf } from "#app/platform/people/team.server.ts";
import { deputiesFor } from "./people.server.ts";
import { findApplication, type ApplicationRow, type HeldVacancy } from "./row.server.ts";
import { dayOf, tellAnswerers, type Telling } from "./tell.server.ts";

/** How often an organisation is reminded before others are asked. */
export const HANDED = 3;

/** Days within which this town's organisations answer. */
export function answerDays(tenant: Tenant): number {
  return moduleSettings(tenant, vacancies).answerDays;
}

/**
 * The columns of an application as it stands when its organisation hears of it: unanswered, its clock begun.
 * @param before what the same person took back. Where the organisation had not answered that yet and its time is not over, the clock goes on
 * as if nothing was taken back: it neither gains days by it nor hears of it anew.
 */
export function asNew(tenant: Tenant, at: Date, before?: Pick<ApplicationRow, "openedAt" | "answeredAt">) {
  const { timeZone } = tenant.profile;
  const days = answerDays(tenant);
  const first = before?.openedAt && before.answeredAt === null && dueFor(timeZone, before.openedAt, days) > at ? before.openedAt : at;
  const dueAt = dueFor(timeZone, first, days);
  const half = halfway(timeZone, first, days);
  return { status: "open", openedAt: first, dueAt, ...(half > at ? { nextAt: half, reminded: 0 } : { nextAt: whenOver(timeZone, dueAt), reminded: 1 }), answeredAt: null, answeredBy: null, note: null, outcome: null, outcomeAt: null, endedAt: null } as const;
}

/** The columns of an application while its organisation talks with whoever sent it: it is to say yes or no, in its time. */
export function asTalking(tenant: Tenant, at: Date) {
  const { timeZone } = tenant.profile;
  const dueAt = dueFor(timeZone, at, answerDays(tenant));
  return { dueAt, nextAt: whenOver(timeZone, dueAt), reminded: 0 } as const;
}

/** The columns of an application of which nobody is reminded any more. */
export const STOPPED = { dueAt: null, nextAt: null, reminded: 0 } as const;

/** What is told of somebody for a vacancy at most once on a day of the town's calendar, also where they send it anew by mail. */
export function onceADay(what: "new" | "withdrawn", { id: tenantId, profile }: Tenant, { itemId, accountId, email }: Pick<ApplicationRow, "itemId" | "accountId" | "email">, at: Date): string {
  const who = accountId ?? keyedHash("vacancy-told", `${tenantId} ${email ?? ""}`).slice(0, 32);
  return `${what} ${itemId} ${who} ${dayIn(profile.timeZone, at)}`;
}

/**
 * Tells an organisation's editors that somebody applies. Where it has none, those are asked at once who answer in its place.
 * @param id of the application
 */
export async function tellOfNew(tx: Db, telling: Telling, { item, neighbourhoodId }: HeldVacancy, id: string): Promise<void> {
  const { tenant, at, organisation } = telling;
  const { timeZone } = tenant.profile;
  const sent = await findApplication(tx, tenant.id, id);
  if (!sent) return;
  const about = onceADay("new", tenant, sent, at);
  const editors = await editorsOf(tx, tenant.id, item.organisationId, at);
  if (editors.length > 0) {
    const dueAt = dueFor(timeZone, sent.openedAt ?? at, answerDays(tenant));
    return tellAnswerers(tx, telling, { kind: "task", about, accountIds: editors }, (texts, locale) => texts.told.new(item.title, dayOf(dueAt, locale, timeZone)));
  }
  const { accountIds } = await deputiesFor(tx, tenant.id, neighbourhoodId, at);
  await tx.vacancyApplication.updateMany({ where: { tenantId: tenant.id, id }, data: { reminded: HANDED, nextAt: askedAgain(timeZone, at) } });
  return tellAnswerers(tx, telling, { kind: "asked", about, accountIds }, (texts) => texts.told.newDeputy(item.title, organisation || texts.people.somebody));
}
