import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { before } from "../decisions/before.ts";

/** What the desk keeps of a person beyond their texts: decisions about them, what they objected with, what they reported (GDPR, art. 15). */
export async function processOf(db: TenantDb, accountId: string): Promise<Record<string, unknown>> {
  const { tenantId } = db.scope;
  const decisions = await db.moderationDecision.findMany({
    where: { tenantId, authorId: accountId },
    select: { kind: true, subject: true, subjectId: true, automatic: true, foundBy: true, ground: true, rule: true, facts: true, until: true, undoes: true, at: true, before: true },
    orderBy: { at: "asc" },
  });
  return {
    decisions: decisions.map((decision) => ({ ...decision, text: before.safeParse(decision.before).data?.text ?? null })),
    objections: await db.moderationAppeal.findMany({ where: { tenantId, accountId }, select: { decisionId: true, appellant: true, body: true, filedAt: true, outcome: true, answer: true, decidedAt: true }, orderBy: { filedAt: "asc" } }),
    restrictions: await db.accountRestriction.findMany({ where: { tenantId, accountId }, select: { kind: true, since: true, until: true, liftedAt: true }, orderBy: { since: "asc" } }),
    reports: await db.report.findMany({
      where: { tenantId, reporterId: accountId },
      select: { itemId: true, replyId: true, mediaId: true, accountId: true, organisationId: true, reason: true, note: true, receipt: true, createdAt: true, outcome: true, answeredAt: true },
      orderBy: { createdAt: "asc" },
    }),
  };
}

/**
 * Empties what the desk wrote of a person and what they wrote to it, before their account goes (GDPR, art. 17). That something was decided,
 * when and by which rule, stays for the counts of the yearly report; nothing in it says of whom.
 */
export async function eraseProcess(tx: Db, tenantId: string, accountId: string): Promise<void> {
  await tx.$executeRaw`
    update moderation_appeal p set body = null, answer = null
     where p.tenant_id = ${tenantId}::uuid and (p.account_id = ${accountId}::uuid
       or exists(select from moderation_decision d where d.tenant_id = p.tenant_id and d.id = p.decision_id and d.author_id = ${accountId}::uuid))`;
  await tx.$executeRaw`update moderation_step s set detail = null where s.tenant_id = ${tenantId}::uuid and s.what = 'handed-over'
    and (s.actor_id = ${accountId}::uuid or exists(select from moderation_case c where c.tenant_id = s.tenant_id and c.id = s.case_id and c.author_id = ${accountId}::uuid))`;
  // The case goes with what it was about. It is let go here, as a row that this transaction changed may not point to one that goes later in it.
  await tx.$executeRaw`update moderation_decision set facts = null, note = null, before = null, case_id = null where tenant_id = ${tenantId}::uuid and author_id = ${accountId}::uuid`;
  await tx.report.updateMany({ where: { tenantId, reporterId: accountId }, data: { note: "" } });
}
