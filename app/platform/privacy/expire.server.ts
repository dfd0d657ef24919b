import { modules } from "#app/modules/registry.server.ts";
import { after } from "#app/platform/clock.ts";
import { expireConversations, KEPT_DAYS } from "#app/platform/conversations/expire.server.ts";
import { platformDb, type TenantDb } from "#app/platform/database/client.server.ts";
import { TEAM_INVITED_DAYS } from "#app/platform/identity/invite/accept.server.ts";
import { closePeriods } from "#app/platform/impact/visits/close-periods.server.ts";
import { INVITED_DAYS } from "#app/platform/organisations/invited-days.ts";
import { removeFiles } from "#app/platform/files/store.server.ts";
import { readTownVersion } from "#app/platform/tenancy/change-town.server.ts";
import { expireExports } from "#app/platform/transfer/asked-exports.server.ts";
import { handsOf } from "#app/platform/modules/kinds.server.ts";
import { expireAssessments } from "#app/platform/moderation/learning/expire.server.ts";
import { expireProcess } from "#app/platform/moderation/privacy/expire-process.server.ts";

/** How long things are kept that nobody needs any more, in days. */
const KEEP = {
  usedToken: 1,
  /** Photos uploaded to a form that was never sent. */
  looseMedia: 1,
  /** Photos that the town's team took out of sight: as long as somebody may object (DSA, art. 20). */
  hiddenMedia: 190,
  /** Accounts whose address was never confirmed. */
  unconfirmed: 14,
  /** Mail that left, with the links in it. */
  sentMail: 30,
  /** Addresses that mail was stopped to and that no account has. */
  strangersAddress: 30,
  /** What somebody read: no edition goes back further than three weeks. */
  reading: 60,
  notification: 180,
  /** Who asked for the page of an organisation, after the answer. */
  answeredClaim: 365,
} as const;

/**
 * Removes what is past its time in one town. Files go after the rows: a row without its file would be seen, a file without a row is not.
 */
export async function expireInTown(db: TenantDb, now: Date): Promise<void> {
  const { tenantId } = db.scope;
  const before = (days: number) => after(now, { days: -days });
  await db.session.deleteMany({ where: { tenantId, expiresAt: { lte: now } } });
  await db.loginToken.deleteMany({ where: { tenantId, expiresAt: { lte: before(KEEP.usedToken) } } });
  await db.parkedForm.deleteMany({ where: { tenantId, expiresAt: { lte: now } } });
  await db.account.deleteMany({ where: { tenantId, emailConfirmedAt: null, createdAt: { lte: before(KEEP.unconfirmed) } } });
  await expireAssessments(db, tenantId, now);
  await expireProcess(db, tenantId, now);
  await db.mailMessage.deleteMany({ where: { tenantId, status: { in: ["sent", "failed", "suppressed"] }, createdAt: { lte: before(KEEP.sentMail) } } });
  await db.$executeRaw`delete from mail_batch b where tenant_id = ${tenantId}::uuid and not exists (select from mail_message m where m.tenant_id = b.tenant_id and m.batch_id = b.id)`;
  await db.$executeRaw`delete from mail_suppression s where tenant_id = ${tenantId}::uuid and at <= ${before(KEEP.strangersAddress)}
    and not exists (select from account a where a.tenant_id = s.tenant_id and a.email = s.address)`;
  await expireExports(db, now);
  await expireConversations(db, tenantId, before(KEPT_DAYS));
  await db.organisationInvitation.deleteMany({ where: { tenantId, createdAt: { lte: before(INVITED_DAYS) } } });
  await closePeriods(db, (await readTownVersion(db)).profile.timeZone, now);
  await db.teamInvitation.deleteMany({ where: { tenantId, createdAt: { lte: before(TEAM_INVITED_DAYS) } } });
  await db.organisationClaim.deleteMany({ where: { tenantId, answeredAt: { lte: before(KEEP.answeredClaim) } } });
  await db.reading.deleteMany({ where: { tenantId, readAt: { lte: before(KEEP.reading) } } });
  await db.notification.deleteMany({ where: { tenantId, createdAt: { lte: before(KEEP.notification) } } });
  const loose = await db.$queryRaw<{ id: string }[]>`
    delete from media where tenant_id = ${tenantId}::uuid and item_id is null
      and (status <> 'shown' or not exists (select from account a where a.tenant_id = media.tenant_id and a.portrait_id = media.id))
      and created_at <= case status when 'shown' then ${before(KEEP.looseMedia)}::timestamptz else ${before(KEEP.hiddenMedia)}::timestamptz end returning id`;
  for (const { id } of loose) await removeFiles(tenantId, id);
  for (const module of modules) await (await handsOf(module)).expire?.(db, now);
}

/** The same for what belongs to no town: operators' sessions and counted tries. */
export async function expireOnPlatform(now: Date): Promise<void> {
  const db = platformDb();
  await db.operatorSession.deleteMany({ where: { expiresAt: { lte: now } } });
  await db.$executeRaw`delete from rate_limit where expire < ${now.getTime()}`;
}
