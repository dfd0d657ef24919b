import { isUuid } from "#app/lib/uuid.ts";
import { Prisma, type Db } from "#app/platform/database/client.server.ts";
import type { CaseSubject } from "./open-case.server.ts";
import type { CaseStep, Standing } from "./standing.server.ts";

/** A case as deciding about it needs it. */
export interface CaseRecord extends Standing {
  id: string;
  subject: CaseSubject;
  subjectId: string;
  status: "open" | "waiting" | "closed";
  holds: boolean;
  step: CaseStep;
  openedAt: Date;
  dueAt: Date;
  version: number;
  handedBy: string | null;
  handedNote: string | null;
}

const columns = Prisma.sql`id, tenant_id as "tenantId", subject, subject_id as "subjectId", author_id as "authorId", organisation_id as "organisationId", whole_town as "wholeTown", neighbourhood_ids::text[] as "neighbourhoodIds",
  status, holds, step, opened_at as "openedAt", due_at as "dueAt", claimed_by as "claimedBy", claimed_until as "claimedUntil", handed_by as "handedBy", handed_note as "handedNote", version, barred_decider as "barredDecider",
  array(select t.reporter_id::text from report t where t.tenant_id = c.tenant_id and t.case_id = c.id and t.reporter_id is not null and t.outcome is null) as "reporterIds"`;

/** A case of this town, whoever may see it; undefined when there is none. */
export async function findCase(db: Db, tenantId: string, id: string): Promise<CaseRecord | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await db.$queryRaw<CaseRecord[]>`select ${columns} from moderation_case c where tenant_id = ${tenantId}::uuid and id = ${id}::uuid`;
  return row;
}

/** The same, so that nobody else decides it before this transaction ends. */
export async function lockCase(tx: Db, tenantId: string, id: string): Promise<CaseRecord | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await tx.$queryRaw<CaseRecord[]>`select ${columns} from moderation_case c where tenant_id = ${tenantId}::uuid and id = ${id}::uuid for update`;
  return row;
}
