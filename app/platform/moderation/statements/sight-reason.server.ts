import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Actor } from "#app/platform/permissions/actor.ts";
import { standingStatement } from "./read.server.ts";
import type { Statement } from "./statement.ts";

/** Why something is out of sight: the decision, and whether a rule took it. */
export interface SightReason {
  decisionId: string;
  automatic: boolean;
}

/** Why something of one's own is out of sight; null for others, and when no decision keeps it there. */
export async function sightReason(db: TenantDb, actor: Actor, { subject, subjectId, authorId }: Pick<Statement, "subject" | "subjectId" | "authorId">): Promise<SightReason | null> {
  if (actor.kind !== "member" || actor.accountId !== authorId) return null;
  const found = await standingStatement(db, db.scope.tenantId, subject, subjectId);
  return found ? { decisionId: found.id, automatic: found.automatic } : null;
}
