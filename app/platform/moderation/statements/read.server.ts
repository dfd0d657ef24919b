import { isUuid } from "#app/lib/uuid.ts";
import { Prisma, type Db, type TenantDb } from "#app/platform/database/client.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { matterOf, type MatterView } from "../cases/matter.server.ts";
import { namesIn } from "../cases/names.server.ts";
import type { AboutWords } from "./say-statement.ts";
import type { Statement } from "./statement.ts";

const columns = Prisma.sql`d.id, d.batch_id as "batchId", d.case_id as "caseId", d.subject, d.subject_id as "subjectId", d.kind, d.automatic, d.found_by as "foundBy", d.ground, d.rule, d.facts,
  d.author_id as "authorId", d.decided_by as "decidedBy", d.until, d.at, d.undoes,
  exists(select from moderation_decision u where u.tenant_id = d.tenant_id and u.undoes = d.id) as undone,
  (select min(u.at) from moderation_decision u where u.tenant_id = d.tenant_id and u.undoes = d.id) as "undoneAt",
  (select min(n.at) from moderation_decision n
    where d.kind in ('hold', 'request-edit', 'hide', 'remove') and n.tenant_id = d.tenant_id and n.subject = d.subject and n.subject_id = d.subject_id and n.at > d.at and not n.automatic and n.undoes is null
      and n.kind in ('approve', 'request-edit', 'hide', 'remove', 'restore') and not exists(select from moderation_decision u where u.tenant_id = n.tenant_id and u.undoes = n.id)) as "followedAt"`;

/** A decision of this town, whoever it concerns; undefined when there is none. */
export async function findStatement(db: Db, tenantId: string, id: string): Promise<Statement | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await db.$queryRaw<Statement[]>`select ${columns} from moderation_decision d where d.tenant_id = ${tenantId}::uuid and d.id = ${id}::uuid`;
  return row;
}

/** What one press decided of one case, undone or not, in the order in which it was decided. */
export async function statementsOfBatch(db: Db, tenantId: string, batchId: string, caseId: string | null): Promise<Statement[]> {
  return db.$queryRaw<Statement[]>`
    select ${columns} from moderation_decision d
     where d.tenant_id = ${tenantId}::uuid and d.batch_id = ${batchId}::uuid and d.case_id is not distinct from ${caseId}::uuid order by d.at, d.id`;
}

/** Most decisions on one page; who has more has other questions. */
const MOST = 100;

/** Decisions about a member that take something from them, newest first; those that were undone too. */
export async function statementsAbout(db: TenantDb, accountId: string): Promise<Statement[]> {
  return db.$queryRaw<Statement[]>`
    select ${columns} from moderation_decision d
     where d.tenant_id = ${db.scope.tenantId}::uuid and d.author_id = ${accountId}::uuid and d.kind not in ('approve', 'restore') order by d.at desc, d.id desc limit ${MOST}`;
}

/** The decision by which something is out of sight now; undefined when none stands. */
export async function standingStatement(db: Db, tenantId: string, subject: Statement["subject"], subjectId: string): Promise<Statement | undefined> {
  const [row] = await db.$queryRaw<Statement[]>`
    select ${columns} from moderation_decision d
     where d.tenant_id = ${tenantId}::uuid and d.subject = ${subject} and d.subject_id = ${subjectId}::uuid and d.undoes is null
       and d.kind in ('approve', 'hold', 'request-edit', 'hide', 'remove', 'restore')
       and not exists(select from moderation_decision u where u.tenant_id = d.tenant_id and u.undoes = d.id)
     order by d.at desc, d.id desc limit 1`;
  return row && row.kind !== "approve" && row.kind !== "restore" ? row : undefined;
}

/** What a decision is about: in the reader's words, and its place on the site. */
export async function aboutOf(db: TenantDb, tenant: Tenant, { subject, subjectId }: Pick<Statement, "subject" | "subjectId">, locale: Locale): Promise<{ words: AboutWords; path: string | null; status: string | null }> {
  const [matter, names] = await Promise.all([matterOf(db, { subject, subjectId }), namesIn(tenant, locale)]);
  if (!matter) return { words: null, path: null, status: null };
  return { words: { kind: names.kind(matter.kind), title: titleOf(subject, matter) }, path: matter.path, status: matter.status };
}

/** Characters of a text without a title of its own. */
const SHOWN = 80;

function titleOf(subject: Statement["subject"], { title, body }: MatterView): string {
  if (subject === "item" || subject === "profile" || subject === "organisation") return title;
  return body.length > SHOWN ? `${body.slice(0, SHOWN)}…` : body || title;
}
