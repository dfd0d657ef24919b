import { after } from "#app/platform/clock.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { UNDO_MINUTES } from "../decisions/decide.server.ts";
import { objectUntil } from "../statements/objection-time.ts";
import { readReceipt } from "./receipt.server.ts";

export type ReportState = "received" | "looked" | "acted" | "not-acted" | "gone" | "again";

/** A report as the one who made it reads it. Nothing in it is about anybody else. */
export interface ReportOnReceipt {
  id: string;
  receipt: string;
  reason: string;
  createdAt: Date;
  reporterId: string | null;
  reporterName: string | null;
  reporterEmail: string | null;
  caseId: string | null;
  decisionId: string | null;
  state: ReportState;
  dueAt: Date | null;
  appeal: { outcome: "upheld" | "overturned" | null; answer: string | null; dueAt: Date } | null;
  /** Last moment to object; null when there is nothing to object to. */
  objectUntil: Date | null;
}

interface Row extends Omit<ReportOnReceipt, "state" | "appeal" | "objectUntil"> {
  outcome: "acted" | "not-acted" | "gone" | null;
  answeredAt: Date | null;
  looked: boolean;
  decidedAt: Date | null;
  byObjection: boolean;
  appealDueAt: Date | null;
  appealOutcome: "upheld" | "overturned" | null;
  appealAnswer: string | null;
}

/** The report of a code, as it stands now; undefined when there is none. */
export async function findReport(db: Db | TenantDb, tenantId: string, typed: string, at: Date, timeZone: string): Promise<ReportOnReceipt | undefined> {
  const receipt = readReceipt(typed);
  if (!receipt) return undefined;
  const [row] = await db.$queryRaw<Row[]>`
    select t.id, t.receipt, t.reason, t.created_at as "createdAt", t.reporter_id as "reporterId", t.reporter_name as "reporterName", t.reporter_email as "reporterEmail",
           t.case_id as "caseId", t.decision_id as "decisionId", t.outcome, t.answered_at as "answeredAt", c.due_at as "dueAt",
           exists(select from moderation_step s where s.tenant_id = t.tenant_id and s.case_id = t.case_id and s.what in ('claimed', 'handed-over', 'decided', 'undone') and s.at >= t.created_at) as looked,
           d.at as "decidedAt", coalesce(d.undoes is not null, false) as "byObjection",
           p.due_at as "appealDueAt", p.outcome as "appealOutcome", p.answer as "appealAnswer"
      from report t
      left join moderation_case c on c.tenant_id = t.tenant_id and c.id = t.case_id and c.status = 'open'
      left join moderation_decision d on d.tenant_id = t.tenant_id and d.id = t.decision_id
      left join moderation_appeal p on p.tenant_id = t.tenant_id and p.report_id = t.id
     where t.tenant_id = ${tenantId}::uuid and t.receipt = ${receipt} order by p.filed_at desc limit 1`;
  return row && standing(row, at, timeZone);
}

function standing({ outcome, answeredAt, looked, decidedAt, byObjection, appealDueAt, appealOutcome, appealAnswer, ...report }: Row, at: Date, timeZone: string): ReportOnReceipt {
  // What can still be undone is not told.
  const known = outcome !== null && answeredAt !== null && (byObjection || after(answeredAt, { minutes: UNDO_MINUTES }) <= at);
  const state = known ? outcome : appealOutcome === "overturned" ? "again" : looked ? "looked" : "received";
  const last = known && outcome === "not-acted" && !byObjection && appealDueAt === null && decidedAt ? objectUntil(decidedAt, timeZone) : null;
  return { ...report, state, appeal: appealDueAt === null ? null : { outcome: appealOutcome, answer: appealAnswer, dueAt: appealDueAt }, objectUntil: last !== null && last >= at ? last : null };
}
