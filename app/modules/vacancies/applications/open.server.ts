import type { Db } from "#app/platform/database/client.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { vacancies } from "../module.server.ts";
import { askedAgain, dueFor, halfway, whenOver } from "./domain/clock.ts";
import { editorsOf } from "#app/platform/people/team.server.ts";
import { deputiesFor } from "./people.server.ts";
import type { HeldVacancy } from "./row.server.ts";
import { dayOf, tellAnswerers, type Telling } from "./tell.server.ts";

/** How often an organisation is reminded before others are asked. */
export const HANDED = 3;

/** Days within which this town's organisations answer. */
export function answerDays(tenant: Tenant): number {
  return moduleSettings(tenant, vacancies).answerDays;
}

/** The columns of an application as it stands when its organisation hears of it: unanswered, its clock begun. */
export function asNew(tenant: Tenant, at: Date) {
  const { timeZone } = tenant.profile;
  const days = answerDays(tenant);
  return { status: "open", openedAt: at, dueAt: dueFor(timeZone, at, days), nextAt: halfway(timeZone, at, days), reminded: 0, answeredAt: null, answeredBy: null, note: null, outcome: null, outcomeAt: null, endedAt: null } as const;
}

/** The columns of an application while its organisation talks with whoever sent it: it is to say yes or no, in its time. */
export function asTalking(tenant: Tenant, at: Date) {
  const { timeZone } = tenant.profile;
  const dueAt = dueFor(timeZone, at, answerDays(tenant));
  return { dueAt, nextAt: whenOver(timeZone, dueAt), reminded: 0 } as const;
}

/** The columns of an application of which nobody is reminded any more. */
export const STOPPED = { dueAt: null, nextAt: null, reminded: 0 } as const;

/**
 * Tells an organisation's editors that somebody applies. Where it has none, those are asked at once who answer in its place.
 * @param id of the application
 */
export async function tellOfNew(tx: Db, telling: Telling, { item, neighbourhoodId }: HeldVacancy, id: string): Promise<void> {
  const { tenant, at, organisation } = telling;
  const { timeZone } = tenant.profile;
  const about = `new ${id} ${at.getTime()}`;
  const editors = await editorsOf(tx, tenant.id, item.organisationId, at);
  if (editors.length > 0) {
    const dueAt = dueFor(timeZone, at, answerDays(tenant));
    return tellAnswerers(tx, telling, { kind: "task", about, accountIds: editors }, (texts, locale) => texts.told.new(item.title, dayOf(dueAt, locale, timeZone)));
  }
  const { accountIds } = await deputiesFor(tx, tenant.id, neighbourhoodId, at);
  await tx.vacancyApplication.updateMany({ where: { tenantId: tenant.id, id }, data: { reminded: HANDED, nextAt: askedAgain(timeZone, at) } });
  return tellAnswerers(tx, telling, { kind: "asked", about, accountIds }, (texts) => texts.told.newDeputy(item.title, organisation || texts.people.somebody));
}
