import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Actor } from "#app/platform/permissions/actor.ts";
import { standingStatement } from "./read.server.ts";
import type { Statement } from "./statement.ts";

/** Why something is out of sight: the decision, and whether a rule took it. */
export interface SightReason {
  decisionId: string;
  automatic: boolean;
  kind: Statement["kind"];
  /** Before when its author is asked to change it; null when nobody waits for them. */
  until: Date | null;
}

/** Why something of one's own is out of sight; null for others, and when no decision keeps it there. */
export async function sightReason(db: TenantDb, actor: Actor, { subject, subjectId, authorId }: Pick<Statement, "subject" | "subjectId" | "authorId">): Promise<SightReason | null> {
  if (actor.kind !== "member" || actor.accountId !== authorId) return null;
  const found = await standingStatement(db, db.scope.tenantId, subject, subjectId);
  if (!found) return null;
  const { id: decisionId, automatic, kind, caseId } = found;
  const waiting = kind !== "request-edit" || caseId === null ? null : await db.moderationCase.findFirst({ where: { tenantId: db.scope.tenantId, id: caseId, status: "waiting" }, select: { dueAt: true } });
  return { decisionId, automatic, kind, until: waiting?.dueAt ?? null };
}

/** What a member was asked to change, by id of the item: before when. */
export async function editsAsked(db: TenantDb, accountId: string): Promise<ReadonlyMap<string, Date>> {
  const waiting = await db.moderationCase.findMany({ where: { tenantId: db.scope.tenantId, authorId: accountId, subject: "item", status: "waiting" }, select: { itemId: true, dueAt: true } });
  return new Map(waiting.flatMap(({ itemId, dueAt }) => (itemId === null ? [] : [[itemId, dueAt] as const])));
}
