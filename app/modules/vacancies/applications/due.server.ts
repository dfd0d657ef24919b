import { after } from "#app/platform/clock.ts";
import { Prisma, type Db, type TenantDb } from "#app/platform/database/client.server.ts";
import { isLocale } from "#app/platform/i18n/locale.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { vacancies } from "../module.server.ts";
import { askedAgain, nextMorning, whenHanded, whenOver } from "./domain/clock.ts";
import { HANDED } from "./open.server.ts";
import { editorsOf } from "#app/platform/people/team.server.ts";
import { deputiesFor } from "./people.server.ts";
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
/** How long what was taken away can be brought back before those who applied are told that it does not go on, in days. */
const UNDO_DAYS = 1;
/** So many days after an organisation should have answered, and its deputies after it, whoever waits is told that no answer came. */
const GIVEN_UP_DAYS = 60;
/** How long what was never confirmed is kept, and of somebody chosen of whom nobody said what became of them, in days. */
const KEEP = { unconfirmed: 3, chosen: 365 } as const;

export interface ApplicationsKept {
  /** Applications of which somebody was reminded. */
  reminded: number;
  /** Vacancies that were taken away, of which those who applied were told. */
  released: number;
  /** Applications that nobody ever answered, and that end so. */
  givenUp: number;
  forgotten: number;
}

/** One round over the applications of a town: who is late is reminded, who waits for nothing is told, and what is over is let go of. Doing it twice changes nothing more. */
export async function applicationsDue(keeping: Keeping): Promise<ApplicationsKept> {
  const released = await release(keeping);
  const givenUp = await giveUp(keeping);
  const reminded = await remind(keeping);
  return { reminded, released, givenUp, forgotten: await forget(keeping) };
}

/**
 * Vacancies that were taken away and stay so: removed by the team, or withdrawn by their writer longer ago than they think twice about. What
 * the team hid may come back; whoever applied for that is still answered by the organisation, by its clock.
 */
const takenAway = (tenantId: string, at: Date) => Prisma.sql`
  i.tenant_id = ${tenantId}::uuid and i.kind = 'vacancy' and (i.status = 'removed' or (i.status = 'withdrawn' and v.ended_at is null
    and not exists (select from domain_event d where d.tenant_id = i.tenant_id and d.at > ${after(at, { days: -UNDO_DAYS })}::timestamptz and d.name = 'item.withdrawn' and d.payload ->> 'itemId' = i.id::text)))`;

/** Tells those who applied for what was taken away that it does not go on. */
async function release({ db, tenant, at, requestId, signal }: Keeping): Promise<number> {
  const gone = await db.$queryRaw<{ id: string }[]>`
    select i.id from item i join vacancy v on v.tenant_id = i.tenant_id and v.item_id = i.id
     where ${takenAway(tenant.id, at)}
       and exists (select from vacancy_application a where a.tenant_id = i.tenant_id and a.item_id = i.id and a.status in ('open', 'talking'))
     order by i.id limit ${AT_ONCE}`;
  for (const item of gone) {
    if (signal.aborted) break;
    await db.transact(async (tx) => {
      // Asked again under lock: somebody may just have brought it back.
      const still = await tx.$queryRaw`select 1 from item i join vacancy v on v.tenant_id = i.tenant_id and v.item_id = i.id where i.id = ${item.id}::uuid and ${takenAway(tenant.id, at)} for update of i, v`;
      if (Array.isArray(still) && still.length > 0) await releaseApplicants(tx, tenant, item, "gone", { actorId: null, at, requestId });
    });
  }
  return gone.length;
}

/** Ends what nobody answered in all that time, and says so to whoever waits: no answer is one too, and nothing is kept for ever. */
async function giveUp({ db, tenant, at, requestId, signal }: Keeping): Promise<number> {
  const old = await db.vacancyApplication.findMany({ where: { tenantId: tenant.id, status: { in: ["open", "talking"] }, nextAt: { not: null }, dueAt: { lte: after(at, { days: -GIVEN_UP_DAYS }) } }, select: { id: true, itemId: true }, orderBy: { dueAt: "asc" }, take: AT_ONCE });
  let ended = 0;
  for (const itemId of new Set(old.map((one) => one.itemId))) {
    if (signal.aborted) break;
    ended += await db.transact(async (tx) => {
      await tx.$queryRaw`select 1 from vacancy where tenant_id = ${tenant.id}::uuid and item_id = ${itemId}::uuid for update`;
      return releaseApplicants(tx, tenant, { id: itemId }, "silent", { actorId: null, at, requestId }, old.filter((one) => one.itemId === itemId).map(({ id }) => id));
    });
  }
  return ended;
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

/** Reminds by vacancy, each in a transaction of its own: one that fails stops no other, and is tried again by the next round. */
async function remind({ db, tenant, at, requestId, signal }: Keeping): Promise<number> {
  const due = await db.$queryRaw<{ id: string }[]>`
    select a.item_id as id from vacancy_application a
     where a.tenant_id = ${tenant.id}::uuid and a.next_at <= ${at}::timestamptz and a.status in ('open', 'talking') and a.due_at is not null
     group by a.item_id order by min(a.next_at), a.item_id limit ${AT_ONCE}`;
  const failed: unknown[] = [];
  let reminded = 0;
  for (const { id } of due) {
    if (signal.aborted) break;
    try {
      reminded += await db.transact((tx) => remindOf(tx, { tenant, at, requestId }, id));
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} of ${due.length} vacancies could not be reminded of who applied`);
  return reminded;
}

/** Takes the late applications of one vacancy a step on: whoever answers hears of all of them in one sentence. */
async function remindOf(tx: Db, { tenant, at, requestId }: Pick<Keeping, "tenant" | "at" | "requestId">, itemId: string): Promise<number> {
  const late = await tx.$queryRaw<Late[]>`
    select a.id, a.item_id as "itemId", i.title, i.organisation_id as "organisationId", coalesce(o.name, '') as organisation, v.neighbourhood_id as "neighbourhoodId",
           a.account_id as "accountId", a.name, a.email, a.locale, a.status, a.due_at as "dueAt", a.reminded
      from vacancy_application a
      join vacancy v on v.tenant_id = a.tenant_id and v.item_id = a.item_id
      join item i on i.tenant_id = a.tenant_id and i.id = a.item_id
      left join organisation o on o.tenant_id = i.tenant_id and o.id = i.organisation_id
     where a.tenant_id = ${tenant.id}::uuid and a.item_id = ${itemId}::uuid and a.next_at <= ${at}::timestamptz and a.status in ('open', 'talking') and a.due_at is not null
     order by a.next_at, a.id limit ${AT_ONCE} for update of a skip locked`;
  const [first] = late;
  if (!first) return 0;
  const { title, organisationId, neighbourhoodId } = first;
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
  return late.length;
}

function stepOf({ status, reminded }: Late, hasEditors: boolean): Step {
  if (!hasEditors || reminded >= HANDED) return "handed";
  if (status === "talking") return reminded < HANDED - 1 ? "talking" : "handed";
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
  // Whoever waits hears that they are not forgotten: once its time is over, and where talks came to nothing once others are asked.
  const waiting = step === "over" ? people : step === "handed" ? people.filter(({ status, reminded }) => status === "talking" && reminded < HANDED) : [];
  if (waiting.length === 0) return;
  await tellApplicants(tx, telling, `late ${at.getTime()}`, waiting.map(({ locale, ...one }) => ({ application: { ...one, locale: isLocale(locale) ? locale : "nl" as const }, says: (texts) => texts.told.late(title, telling.organisation || texts.people.somebody), note: null })));
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
