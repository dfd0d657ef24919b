import { isUuid } from "#app/lib/uuid.ts";
import { Prisma, type Db, type TenantDb } from "#app/platform/database/client.server.ts";

/** An objection with what judging it needs. */
export interface AppealRecord {
  id: string;
  decisionId: string;
  appellant: "author" | "reporter";
  /** Whoever objected, if they have an account here. */
  accountId: string | null;
  reportId: string | null;
  /** Null when it was erased. */
  body: string | null;
  filedAt: Date;
  dueAt: Date;
  step: "moderator" | "tenant-admin";
  firstDecider: string | null;
  outcome: "upheld" | "overturned" | null;
  answer: string | null;
  decidedAt: Date | null;
  caseId: string | null;
  /** Whose text it is about. */
  authorId: string | null;
  wholeTown: boolean;
  neighbourhoodIds: string[];
}

const columns = Prisma.sql`p.id, p.decision_id as "decisionId", p.appellant, p.account_id as "accountId", p.report_id as "reportId", p.body, p.filed_at as "filedAt", p.due_at as "dueAt", p.step,
  p.first_decider as "firstDecider", p.outcome, p.answer, p.decided_at as "decidedAt", d.case_id as "caseId", d.author_id as "authorId",
  coalesce(c.whole_town, true) as "wholeTown", coalesce(c.neighbourhood_ids::text[], '{}') as "neighbourhoodIds"`;
const tables = Prisma.sql`moderation_appeal p
  join moderation_decision d on d.tenant_id = p.tenant_id and d.id = p.decision_id
  left join moderation_case c on c.tenant_id = d.tenant_id and c.id = d.case_id`;

export async function findAppeal(db: Db, tenantId: string, id: string): Promise<AppealRecord | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await db.$queryRaw<AppealRecord[]>`select ${columns} from ${tables} where p.tenant_id = ${tenantId}::uuid and p.id = ${id}::uuid`;
  return row;
}

/** The same, so that nobody else judges it before this transaction ends. */
export async function lockAppeal(tx: Db, tenantId: string, id: string): Promise<AppealRecord | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await tx.$queryRaw<AppealRecord[]>`select ${columns} from ${tables} where p.tenant_id = ${tenantId}::uuid and p.id = ${id}::uuid for update of p`;
  return row;
}

/** Most objections on one page of the desk. */
const MOST = 100;

/** Objections without an answer, the most urgent first. */
export async function openAppeals(db: TenantDb): Promise<AppealRecord[]> {
  return db.$queryRaw<AppealRecord[]>`select ${columns} from ${tables} where p.tenant_id = ${db.scope.tenantId}::uuid and p.outcome is null order by p.due_at, p.id limit ${MOST}`;
}

/** What the author of a decision's text objected with; undefined when they did not. */
export async function authorsAppeal(db: Db, tenantId: string, decisionId: string): Promise<Pick<AppealRecord, "outcome" | "answer" | "dueAt"> | undefined> {
  const [row] = await db.$queryRaw<Pick<AppealRecord, "outcome" | "answer" | "dueAt">[]>`
    select outcome, answer, due_at as "dueAt" from moderation_appeal where tenant_id = ${tenantId}::uuid and decision_id = ${decisionId}::uuid and appellant = 'author'`;
  return row;
}
