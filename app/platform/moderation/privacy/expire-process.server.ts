import { after } from "#app/platform/clock.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";

/** How long the desk keeps words and names, in days. */
const KEEP = {
  /** Who reported something, and the code to ask after it with: as long as somebody may object (DSA, art. 20), with a few days to spare. */
  reporter: 190,
  /** Why something was decided, and what was said of it: claims in court lapse after five years (Burgerlijk Wetboek, art. 3:310). */
  reasons: 5 * 365 + 1,
} as const;

/** Empties what nobody may be asked about any more. What was decided, and when, stays for the counts of the yearly reports. */
export async function expireProcess(db: TenantDb, tenantId: string, now: Date): Promise<void> {
  const [reporter, reasons] = [after(now, { days: -KEEP.reporter }), after(now, { days: -KEEP.reasons })];
  await db.$executeRaw`
    update report t set reporter_name = null, reporter_email = null, receipt = null
     where t.tenant_id = ${tenantId}::uuid and t.answered_at <= ${reporter} and (t.reporter_name is not null or t.reporter_email is not null or t.receipt is not null)
       and not exists(select from moderation_appeal p where p.tenant_id = t.tenant_id and p.report_id = t.id and p.outcome is null)`;
  await db.$executeRaw`update report set note = '' where tenant_id = ${tenantId}::uuid and answered_at <= ${reasons} and note <> ''`;
  await db.$executeRaw`update moderation_appeal set body = null, answer = null where tenant_id = ${tenantId}::uuid and decided_at <= ${reasons} and (body is not null or answer is not null)`;
  await db.$executeRaw`update moderation_step set detail = null where tenant_id = ${tenantId}::uuid and what = 'handed-over' and at <= ${reasons} and detail is not null`;
  await db.$executeRaw`
    update moderation_decision set facts = null, note = null, before = null
     where tenant_id = ${tenantId}::uuid and at <= ${reasons} and (facts is not null or note is not null or before is not null)`;
}
