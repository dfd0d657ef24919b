import { recordAudit } from "#app/platform/audit/record.server.ts";
import { after } from "#app/platform/clock.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { INVITED_DAYS } from "./invited-days.ts";

/**
 * Lets somebody new who showed that an address is theirs write for the organisations that asked that address, in the transaction in which they
 * showed it: they came because they were asked. Who has an account already answers for themselves.
 * @returns how many organisations
 */
export async function acceptInvitations(tx: Db, { tenantId, accountId, email, at, requestId }: { tenantId: string; accountId: string; email: string; at: Date; requestId: string }): Promise<number> {
  const asked = await tx.$queryRaw<{ organisationId: string; createdAt: Date }[]>`
    delete from organisation_invitation where tenant_id = ${tenantId}::uuid and email = ${email} returning organisation_id as "organisationId", created_at as "createdAt"`;
  const standing = asked.filter(({ createdAt }) => after(createdAt, { days: INVITED_DAYS }) >= at);
  await tx.organisationEditor.createMany({ data: standing.map(({ organisationId }) => ({ tenantId, organisationId, accountId, since: at })), skipDuplicates: true });
  for (const { organisationId } of standing) {
    await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: "organisation.invitation-accepted", subject: "organisation", subjectId: organisationId, requestId, at });
  }
  return standing.length;
}
