import type { Db } from "#app/platform/database/client.server.ts";
import type { CaseSubject } from "./open-case.server.ts";
import { recordStep } from "./steps.server.ts";

interface By {
  /** Null where the product itself took it away. */
  actorId: string | null;
  at: Date;
  requestId: string;
}

/**
 * Closes the open case of something that its author took away. Where a neighbour reported it, or its author was asked for something, it stays:
 * they are owed an answer, and what was taken away may come back.
 */
export async function closeUnlessReported(tx: Db, tenantId: string, { subject, subjectId }: { subject: CaseSubject; subjectId: string }, { actorId, at, requestId }: By): Promise<void> {
  const closed = await tx.$queryRaw<{ id: string }[]>`
    update moderation_case c set status = 'closed', closed_at = ${at}, claimed_by = null, claimed_until = null, version = version + 1
     where c.tenant_id = ${tenantId}::uuid and c.subject = ${subject} and c.subject_id = ${subjectId}::uuid and c.status = 'open'
       and not exists(select from moderation_cause w where w.tenant_id = c.tenant_id and w.case_id = c.id and w.kind = 'report')
    returning id`;
  for (const { id } of closed) await recordStep(tx, { tenantId, caseId: id, actorId, what: "withdrawn", at, requestId });
}
