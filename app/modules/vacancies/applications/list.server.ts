import type { Cursor } from "#app/platform/content/cursor.ts";
import { writeCursor } from "#app/platform/content/cursor.ts";
import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import { isLocale, type Locale } from "#app/platform/i18n/locale.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import { listNames, lists, outcomes, statusOf, type ListName, type Outcome, type Status } from "./domain/statuses.ts";
import { inSight, type Sight } from "./may-see.server.ts";

/** Somebody who applied, as those read it who answer. */
export interface Applicant {
  id: string;
  name: string;
  locale: Locale;
  status: Status;
  motivation: string;
  /** How to reach them; null for whoever answers in the organisation's place. */
  contact: { email: string; phone: string | null } | null;
  hasAccount: boolean;
  openedAt: Date;
  dueAt: Date | null;
  note: string | null;
  answeredBy: string | null;
  outcome: Outcome | null;
}

export interface ApplicantsPage {
  people: Applicant[];
  next?: string;
}

interface Asked {
  sight: Sight;
  member: Member;
  list: ListName;
  after?: Cursor;
  size: number;
}

interface Row extends Omit<Applicant, "locale" | "status" | "contact" | "outcome"> {
  locale: string;
  status: string;
  email: string;
  phone: string | null;
  outcome: string | null;
}

/** One page of those who applied for a vacancy: who waits longest first. */
export async function applicantsOf(db: TenantDb, itemId: string, { sight, member, list, after, size }: Asked): Promise<ApplicantsPage> {
  const rows = await db.$queryRaw<Row[]>`
    select a.id, coalesce(m.name, a.name) as name, a.locale, a.status, a.motivation, coalesce(m.email, a.email) as email, a.phone, a.account_id is not null as "hasAccount", a.opened_at as "openedAt", a.due_at as "dueAt",
           a.note, b.name as "answeredBy", a.outcome
      from vacancy_application a
      left join account m on m.tenant_id = a.tenant_id and m.id = a.account_id
      left join account b on b.tenant_id = a.tenant_id and b.id = a.answered_by
     where a.tenant_id = ${db.scope.tenantId}::uuid and a.item_id = ${itemId}::uuid and a.status = any (${[...lists[list]]}::text[]) ${inSight(sight, member)}
       ${after ? Prisma.sql`and (a.opened_at, a.id) > (${after.at}::timestamptz, ${after.id}::uuid)` : Prisma.empty}
     order by a.opened_at, a.id limit ${size + 1}`;
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    people: shown.map(({ email, phone, ...row }) => ({
      ...row,
      locale: isLocale(row.locale) ? row.locale : "nl",
      status: statusOf(row.status),
      outcome: outcomes.find((outcome) => outcome === row.outcome) ?? null,
      contact: sight === "organisation" ? { email, phone } : null,
    })),
    next: rows.length > size && last ? writeCursor({ at: last.openedAt, id: last.id }) : undefined,
  };
}

/** How many there are in each list. */
export async function countApplicants(db: TenantDb, itemId: string, sight: Sight, member: Member): Promise<Record<ListName, number>> {
  const rows = await db.$queryRaw<{ status: string; count: number }[]>`
    select a.status, count(*)::integer as count from vacancy_application a
     where a.tenant_id = ${db.scope.tenantId}::uuid and a.item_id = ${itemId}::uuid ${inSight(sight, member)} group by a.status`;
  const of = (name: ListName) => rows.filter(({ status }) => lists[name].some((one) => one === status)).reduce((sum, { count }) => sum + count, 0);
  const [wachten, gesprek, gekozen, klaar] = listNames.map(of);
  return { wachten: wachten ?? 0, gesprek: gesprek ?? 0, gekozen: gekozen ?? 0, klaar: klaar ?? 0 };
}

/** How many wait for a first answer. */
export async function waitingFor(db: TenantDb, itemId: string, sight: Sight, member: Member): Promise<number> {
  return (await countApplicants(db, itemId, sight, member)).wachten;
}

/** How many were chosen, in sight or not. */
export async function chosenFor(db: TenantDb, itemId: string): Promise<number> {
  return db.vacancyApplication.count({ where: { tenantId: db.scope.tenantId, itemId, status: "chosen" } });
}
