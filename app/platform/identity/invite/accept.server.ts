import { z } from "zod";
import { recordAudit } from "#app/platform/audit/record.server.ts";
import { after } from "#app/platform/clock.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { giveDuties } from "./invite-people.server.ts";

/** As long an invitation stands, in days. */
export const TEAM_INVITED_DAYS = 60;

const roles = z.array(z.enum(["connector", "moderator", "tenant-admin"]));

/** Gives somebody what they were invited for, in the transaction in which they showed that the address is theirs. */
export async function acceptTeamInvitation(tx: Db, { tenantId, accountId, email, at, requestId }: { tenantId: string; accountId: string; email: string; at: Date; requestId: string }): Promise<void> {
  const asked = await tx.teamInvitation.findFirst({ where: { tenantId, email } });
  if (!asked) return;
  await tx.teamInvitation.deleteMany({ where: { tenantId, email } });
  if (after(asked.createdAt, { days: TEAM_INVITED_DAYS }) < at) return;
  await giveDuties(tx, tenantId, accountId, { ...asked, roles: roles.parse(asked.roles) }, at);
  await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: "member.invitation-accepted", subject: "member", subjectId: accountId, requestId, at });
}
