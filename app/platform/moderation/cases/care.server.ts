import { shortened } from "#app/lib/shortened.ts";
import { after } from "#app/platform/clock.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { dayIn, endOfDay } from "#app/platform/times/day.ts";
import { deskTexts } from "../desk/messages/index.ts";
import type { CaseRecord } from "./case.server.ts";
import { deskMembers } from "./desk-members.server.ts";

/** Hours within which somebody gets in touch where a life may be in danger, by day and by night. */
const CARE_HOURS = 2;
/** What is a matter of today, and not of life and death. */
const TODAY: readonly string[] = ["debt", "hunger"];
/** Longest title in what is told, in characters. */
const TITLE = 60;

/**
 * When somebody should have looked at a text that gives reason to worry: within hours, or before the day is over on the town's clock where
 * it is about money or food alone (decision 25).
 * @param about what it gives reason to worry about
 */
export function careDue(about: readonly string[], at: Date, timeZone: string): Date {
  return about.every((worry) => TODAY.includes(worry)) ? endOfDay(timeZone, dayIn(timeZone, at)) : after(at, { hours: CARE_HOURS });
}

/** Whether a case is at the desk because somebody may need more than neighbours. */
export async function isCare(tx: Db, tenantId: string, caseId: string): Promise<boolean> {
  return (await tx.moderationCause.count({ where: { tenantId, caseId, kind: "care" } })) > 0;
}

/** How often an item was at the desk for this before, and is not any more: what waits anew is told anew. */
export async function careBefore(tx: Db, tenantId: string, itemId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from moderation_case c
     where c.tenant_id = ${tenantId}::uuid and c.item_id = ${itemId}::uuid and c.status = 'closed'
       and exists (select from moderation_cause w where w.tenant_id = c.tenant_id and w.case_id = c.id and w.kind = 'care')`;
  return row?.count ?? 0;
}

/** Tells the town's admins that nobody took such a case in time, whatever the hour; all of the desk where there is no admin. */
export async function tellAdminsOfCare(tx: Db, tenant: Tenant, { id: caseId, subjectId, authorId, wholeTown, neighbourhoodIds }: CaseRecord, { at, requestId }: { at: Date; requestId: string }): Promise<void> {
  const tenantId = tenant.id;
  const desk = (await deskMembers(tx, tenantId, { wholeTown, neighbourhoodIds })).filter(({ accountId }) => accountId !== authorId);
  const admins = desk.filter(({ roles }) => roles.includes("tenant-admin"));
  const title = shortened((await tx.item.findFirst({ where: { tenantId, id: subjectId }, select: { title: true } }))?.title ?? "", TITLE);
  const say = (locale: "nl" | "en") => deskTexts.in(locale, tenant.words[locale]).careWaits(title);
  const eventId = await emit(tx, { tenantId, name: "case.escalated", actorId: null, payload: { caseId }, at, requestId });
  const detail = { said: { nl: say("nl"), en: say("en") }, path: `/toezicht/${caseId}`, urgent: true };
  await notify(tx, { tenantId, eventId, at, requestId }, (admins.length > 0 ? admins : desk).map(({ accountId }) => ({ accountId, kind: "task", onceKey: `care ${caseId} ${at.getTime()}`, detail })));
}
