import type { Db } from "#app/platform/database/client.server.ts";
import { deskMembers, type DeskMember } from "../cases/desk-members.server.ts";
import type { AppealRecord } from "./appeal.server.ts";

/** Why somebody cannot judge an objection. */
export type NotJudge = "first-decider" | "own" | "not-allowed" | "decided";

function isLead({ roles }: DeskMember): boolean {
  return roles.includes("moderator") || roles.includes("tenant-admin");
}

function isInvolved({ firstDecider, authorId, accountId }: AppealRecord, who: string): boolean {
  return who === firstDecider || who === authorId || who === accountId;
}

/**
 * Those who may judge an objection: moderators and admins who neither took the first decision nor have a part in it (DSA, art. 20, 6). Where
 * there is none, the connectors of its neighbourhoods.
 */
export async function judgesOf(db: Db, tenantId: string, appeal: AppealRecord): Promise<DeskMember[]> {
  const others = (await deskMembers(db, tenantId, appeal)).filter(({ accountId }) => !isInvolved(appeal, accountId));
  const leads = others.filter(isLead);
  return leads.length > 0 ? leads : others;
}

/** Why somebody cannot judge an objection; undefined when they can. */
export function whyNotJudge(appeal: AppealRecord, judges: readonly DeskMember[], accountId: string): NotJudge | undefined {
  if (appeal.outcome !== null) return "decided";
  if (appeal.firstDecider === accountId) return "first-decider";
  if (isInvolved(appeal, accountId)) return "own";
  return judges.some((each) => each.accountId === accountId) ? undefined : "not-allowed";
}
