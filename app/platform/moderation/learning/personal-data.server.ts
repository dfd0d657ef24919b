import type { Db } from "#app/platform/database/client.server.ts";

/** What the desk knows of somebody's texts: what was found in each, and which taught the classifier (GDPR art. 15). */
export async function assessmentsOf(db: Db, tenantId: string, accountId: string): Promise<{ assessed: unknown; learntFrom: unknown }> {
  return {
    assessed: await db.$queryRaw`
      select f.at, f.facts, f.judgement, f.hits from moderation_facts f
        left join item i on i.tenant_id = f.tenant_id and i.id = f.item_id
        left join reply r on r.tenant_id = f.tenant_id and r.id = f.reply_id
        left join organisation g on g.tenant_id = f.tenant_id and g.id = f.organisation_id
       where f.tenant_id = ${tenantId}::uuid and ${accountId}::uuid in (i.author_id, r.author_id, f.account_id, coalesce(g.waiting_by, g.text_by)) order by f.at`,
    learntFrom: await db.$queryRaw`
      select l.label, l.body, l.learnt_at as "learntAt" from moderation_lesson l join moderation_decision d on d.tenant_id = l.tenant_id and d.id = l.decision_id
       where l.tenant_id = ${tenantId}::uuid and d.author_id = ${accountId}::uuid order by l.learnt_at`,
  };
}

/** Empties the texts of an account that goes, as long as it is known whose they were. What was counted of them stays: no text can be read back from it. */
export async function forgetLessonsOf(tx: Db, tenantId: string, accountId: string): Promise<void> {
  await tx.$executeRaw`
    update moderation_lesson l set body = null from moderation_decision d
     where l.tenant_id = ${tenantId}::uuid and d.tenant_id = l.tenant_id and d.id = l.decision_id and d.author_id = ${accountId}::uuid`;
}
