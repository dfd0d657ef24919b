import type { Db } from "#app/platform/database/client.server.ts";
import type { CaseSubject } from "../cases/open-case.server.ts";

/** Whether a decision that hid or removed something stands: nobody took it back, though it was approved anew since. */
export async function isOutOfSight(db: Db, tenantId: string, subject: CaseSubject, subjectId: string): Promise<boolean> {
  const standing = await db.$queryRaw<{ one: number }[]>`
    select 1 as one from moderation_decision d
     where d.tenant_id = ${tenantId}::uuid and d.subject = ${subject} and d.subject_id = ${subjectId}::uuid and d.kind in ('hide', 'remove')
       and not exists(select from moderation_decision u where u.tenant_id = d.tenant_id and u.undoes = d.id) limit 1`;
  return standing.length > 0;
}
