import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import { assessment, type Assessment } from "../gate/assessment.ts";
import { authorHistory, type AuthorHistory } from "./author-history.server.ts";
import { findCase, type CaseRecord } from "./case.server.ts";
import { cause, type Cause } from "./cause.ts";
import { deskMembers } from "./desk-members.server.ts";
import { matterOf, type MatterView } from "./matter.server.ts";
import { caseDecisions, type CaseDecision } from "./case-decisions.server.ts";
import { caseLog, type LogLine } from "./case-log.server.ts";
import { hasPart, isClaimed, maySeeCase, whyNot, type NotYours } from "./standing.server.ts";

/** A notice as the desk reads it. */
export interface ReportView {
  id: string;
  reason: string;
  note: string;
  reporterName: string | null;
  createdAt: Date;
}

/** Everything about a case on one page. */
export interface CaseView {
  found: CaseRecord;
  /** Null when it is gone since. */
  matter: MatterView | null;
  causes: Cause[];
  reports: ReportView[];
  assessment: Assessment | null;
  author: AuthorHistory | null;
  log: LogLine[];
  /** What was decided of it, oldest first. */
  decisions: CaseDecision[];
  /** An objection to an earlier decision about the same thing was right. */
  objectionWon: boolean;
  claimedByName: string | null;
  handedByName: string | null;
  /** Why this member cannot decide it. */
  barred: NotYours | null;
  mine: boolean;
  /** Who it can be handed to. */
  colleagues: { accountId: string; name: string }[];
}

/** Reads the page of a case that this member may see; undefined when there is none. */
export async function casePage(db: TenantDb, member: Member, id: string, at: Date): Promise<CaseView | undefined> {
  const { tenantId } = db.scope;
  const found = await findCase(db, tenantId, id);
  if (!found || !maySeeCase(member, found)) return undefined;
  const claimed = isClaimed(found, at);
  const [matter, causes, reports, facts, author, log, decisions, colleagues] = await Promise.all([
    matterOf(db, found),
    db.moderationCause.findMany({ where: { tenantId, caseId: id }, select: { kind: true, detail: true, reportId: true }, orderBy: { at: "asc" } }),
    reportsOf(db, id),
    factsOf(db, found),
    found.authorId === null ? undefined : authorHistory(db, found.authorId, at),
    caseLog(db, id),
    caseDecisions(db, id),
    deskMembers(db, tenantId, found),
  ]);
  // Whoever wrote it reads neither who reported it nor what stands out: their statement tells them what they need.
  const own = hasPart(member, found);
  const nameOf = (accountId: string | null) => colleagues.find((each) => each.accountId === accountId)?.name ?? null;
  return {
    found,
    matter: matter ?? null,
    causes: own ? [] : causes.map((each) => cause.parse(each)),
    reports: own ? [] : reports,
    assessment: own ? null : (facts ?? null),
    author: author ?? null,
    log,
    decisions: own ? [] : decisions,
    objectionWon: !own && found.barredDecider !== null && causes.every(({ kind }) => kind !== "appeal"),
    claimedByName: claimed ? nameOf(found.claimedBy) : null,
    handedByName: claimed ? nameOf(found.handedBy) : null,
    barred: whyNot(member, found, at) ?? null,
    mine: claimed && found.claimedBy === member.accountId,
    colleagues: colleagues.filter(({ accountId }) => accountId !== member.accountId && accountId !== found.authorId).map(({ accountId, name }) => ({ accountId, name })),
  };
}

async function reportsOf(db: TenantDb, caseId: string): Promise<ReportView[]> {
  return db.$queryRaw<ReportView[]>`
    select t.id, t.reason, t.note, coalesce(a.name, t.reporter_name) as "reporterName", t.created_at as "createdAt"
      from report t left join account a on a.tenant_id = t.tenant_id and a.id = t.reporter_id
     where t.tenant_id = ${db.scope.tenantId}::uuid and t.case_id = ${caseId}::uuid order by t.created_at`;
}

async function factsOf(db: TenantDb, { subject, subjectId }: CaseRecord): Promise<Assessment | undefined> {
  const about = { item: { itemId: subjectId }, reply: { replyId: subjectId }, profile: { accountId: subjectId }, photo: undefined, message: undefined, organisation: { organisationId: subjectId } }[subject];
  if (!about) return undefined;
  const row = await db.moderationFacts.findFirst({ where: { tenantId: db.scope.tenantId, ...about }, select: { facts: true, judgement: true, hits: true } });
  return row ? assessment.parse(row) : undefined;
}
