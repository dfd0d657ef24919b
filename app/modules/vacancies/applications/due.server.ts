import { after } from "#app/platform/clock.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { isLocale } from "#app/platform/i18n/locale.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { vacancies } from "../module.server.ts";
import { askedAgain, nextMorning, whenHanded, whenOver } from "./domain/clock.ts";
import { HANDED } from "./open.server.ts";
import { deputiesFor, editorsOf } from "./people.server.ts";
import { releaseApplicants } from "./release.server.ts";
import { dayOf, tellAnswerers, tellApplicants, type Telling } from "./tell.server.ts";

interface Keeping {
  db: TenantDb;
  tenant: Tenant;
  at: Date;
  requestId: string;
  signal: AbortSignal;
}

/** Applications at one round; the next one goes on. */
const AT_ONCE = 200;
/** How long what was never confirmed is kept, and of somebody chosen of whom nobody said what became of them, in days. */
const KEEP = { unconfirmed: 3, chosen: 365 } as const;

export interface ApplicationsKept {
  /** Applications of which somebody was reminded. */
  reminded: number;
  /** Vacancies that were taken away, of which those who applied were told. */
  released: number;
  forgotten: number;
}

/** One round over the applications of a town: who is late is reminded, who waits for nothing is told, and what is over is let go of. Doing it twice changes nothing more. */
export async function applicationsDue(keeping: Keeping): Promise<ApplicationsKept> {
  const released = await release(keeping);
  const reminded = await remind(keeping);
  return { reminded, released, forgotten: await forget(keeping) };
}

/** Tells those who applied for what was taken away, by its writer or by the town's team, that it does not go on. */
async function release({ db, tenant, at, requestId, signal }: Keeping): Promise<number> {
  const gone = await db.$queryRaw<{ id: string }[]>`
    select i.id from item i join vacancy v on v.tenant_id = i.tenant_id and v.item_id = i.id
     where i.tenant_id = ${tenant.id}::uuid and i.kind = 'vacancy' and (i.status in ('hidden', 'removed') or (i.status = 'withdrawn' and v.ended_at is null))
       and exists (select from vacancy_application a where a.tenant_id = i.tenant_id and a.item_id = i.id and a.status in ('open', 'talking'))
     limit ${AT_ONCE}`;
  for (const item of gone) {
    if (signal.aborted) break;
    await db.transact(async (tx) => {
      await tx.$queryRaw`select 1 from vacancy where tenant_id = ${tenant.id}::uuid and item_id = ${item.id}::uuid for update`;
      await releaseApplicants(tx, tenant, item, "gone", { actorId: null, at, requestId });
    });
  }
  return gone.length;
}

interface Late {
  id: string;
  itemId: string;
  title: string;
  organisationId: string | null;
  organisation: string;
  neighbourhoodId: string | null;
  accountId: string | null;
  name: string | null;
  email: string | null;
  locale: string;
  status: "open" | "talking";
  dueAt: Date;
  reminded: number;
}

/** What is done now for an application that nobody answered. */
type Step = "halfway" | "over" | "handed" | "talking";

async function remind({ db, tenant, at, requestId }: Keeping): Promise<number> {
  return db.transact(async (tx) => {
    const late = await tx.$queryRaw<Late[]>`
      select a.id, a.item_id as "itemId", i.title, i.organisation_id as "organisationId", coalesce(o.name, '') as organisation, v.neighbourhood_id as "neighbourhoodId",
             a.account_id as "accountId", a.name, a.email, a.locale, a.status, a.due_at as "dueAt", a.reminded
        from vacancy_application a
        join vacancy v on v.tenant_id = a.tenant_id and v.item_id = a.item_id
        join item i on i.tenant_id = a.tenant_id and i.id = a.item_id
        left join organisation o on o.tenant_id = i.tenant_id and o.id = i.organisation_id
       where a.tenant_id = ${tenant.id}::uuid and a.next_at <= ${at}::timestamptz and a.status in ('open', 'talking') and a.due_at is not null
       order by a.next_at, a.id limit ${AT_ONCE} for update of a skip locked`;
    for (const itemId of new Set(late.map((one) => one.itemId))) await remindOf(tx, { tenant, at, requestId }, late.filter((one) => one.itemId === itemId));
    return late.length;
  });
}

/** Takes the late applications of one vacancy a step on: whoever answers hears of all of them in one sentence. */
async function remindOf(tx: Db, { tenant, at, requestId }: Pick<Keeping, "tenant" | "at" | "requestId">, late: readonly Late[]): Promise<void> {
  const [first] = late;
  if (!first) return;
  const { itemId, title, organisationId, neighbourhoodId } = first;
  const editors = await editorsOf(tx, tenant.id, organisationId, at);
  const telling: Telling = { tenant, item: { id: itemId, title }, organisation: first.organisation, actorId: null, at, requestId };
  const steps = new Map<Step, Late[]>();
  for (const one of late) {
    const step = stepOf(one, editors.length > 0);
    steps.set(step, [...(steps.get(step) ?? []), one]);
  }
  for (const [step, people] of steps) {
    const accountIds = step === "handed" ? (await deputiesFor(tx, tenant.id, neighbourhoodId, at)).accountIds : editors;
    await tellStep(tx, telling, step, people, accountIds);
    await putAhead(tx, tenant, step, people, at);
  }
}

function stepOf({ status, reminded }: Late, hasEditors: boolean): Step {
  if (!hasEditors || reminded >= HANDED) return "handed";
  if (status === "talking") return "talking";
  return reminded === 0 ? "halfway" : reminded === 1 ? "over" : "handed";
}

async function tellStep(tx: Db, telling: Telling, step: Step, people: readonly Late[], accountIds: readonly string[]): Promise<void> {
  const { tenant, item: { id, title }, at } = telling;
  const about = `${step} ${id} ${at.getTime()}`;
  const count = people.length;
  const dueAt = people.reduce((earliest, one) => (one.dueAt < earliest ? one.dueAt : earliest), people[0]?.dueAt ?? at);
  await tellAnswerers(tx, telling, { kind: step === "handed" ? "asked" : "task", about, accountIds }, (texts, locale) => {
    const organisation = telling.organisation || texts.people.somebody;
    const said = { halfway: () => texts.told.halfway(title, count, dayOf(dueAt, locale, tenant.profile.timeZone)), over: () => texts.told.over(title, count), handed: () => texts.told.handed(title, organisation, count), talking: () => texts.told.talking(title, count) };
    return said[step]();
  });
  if (step !== "over") return;
  // Whoever waits hears that they are not forgotten.
  await tellApplicants(tx, telling, `late ${at.getTime()}`, people.map(({ locale, ...one }) => ({ application: { ...one, locale: isLocale(locale) ? locale : "nl" as const }, says: (texts) => texts.told.late(title, telling.organisation || texts.people.somebody), note: null })));
}

/** Sets when each is looked at next; never before the next morning, so that whoever was told has a day. */
async function putAhead(tx: Db, tenant: Tenant, step: Step, people: readonly Late[], at: Date): Promise<void> {
  const { timeZone } = tenant.profile;
  const soonest = nextMorning(timeZone, at);
  for (const { id, dueAt, reminded } of people) {
    const planned = { halfway: () => whenOver(timeZone, dueAt), over: () => whenHanded(timeZone, dueAt), handed: () => askedAgain(timeZone, at), talking: () => askedAgain(timeZone, at) }[step]();
    const times = step === "handed" ? HANDED : step === "talking" ? Math.min(reminded + 1, HANDED - 1) : reminded + 1;
    await tx.vacancyApplication.updateMany({ where: { tenantId: tenant.id, id }, data: { reminded: times, nextAt: planned > soonest ? planned : soonest } });
  }
}

/** Lets go of what was never confirmed, and of what is over for longer than the town keeps it. */
async function forget({ db, tenant, at }: Keeping): Promise<number> {
  const { keepDays } = moduleSettings(tenant, vacancies);
  return db.$executeRaw`
    delete from vacancy_application a where a.tenant_id = ${tenant.id}::uuid and (
      (a.status = 'unconfirmed' and a.created_at <= ${after(at, { days: -KEEP.unconfirmed })}::timestamptz)
      or a.ended_at <= ${after(at, { days: -keepDays })}::timestamptz
      or (a.status = 'chosen' and a.ended_at is null and a.answered_at <= ${after(at, { days: -KEEP.chosen })}::timestamptz))`;
}
