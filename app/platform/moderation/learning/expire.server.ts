import { after } from "#app/platform/clock.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { PAST_DAYS } from "../policy/past-items.server.ts";

/** Somebody may object to a decision for at least six months (DSA, art. 20, 1); a decision of which an objection waits may fall even later. */
const OBJECTION_DAYS = 184;

/** Removes what the desk knew of texts when nobody needs it any more: what is under way keeps its facts, and what may be taken back its text. */
export async function expireAssessments(db: Db, tenantId: string, now: Date): Promise<void> {
  await db.$executeRaw`
    delete from moderation_facts f
     where f.tenant_id = ${tenantId}::uuid and f.at <= ${after(now, { days: -PAST_DAYS })}
       and not exists (select from moderation_case c where c.tenant_id = f.tenant_id and c.status <> 'closed'
                          and (c.item_id = f.item_id or c.reply_id = f.reply_id or c.organisation_id = f.organisation_id or (c.subject = 'profile' and c.account_id = f.account_id)))`;
  await db.$executeRaw`
    update moderation_lesson l set body = null
     where l.tenant_id = ${tenantId}::uuid and l.body is not null and l.learnt_at <= ${after(now, { days: -OBJECTION_DAYS })}
       and not exists (select from moderation_appeal a where a.tenant_id = l.tenant_id and a.decision_id = l.decision_id and a.outcome is null)`;
}
