import { modules } from "#app/modules/registry.server.ts";
import { conversationsOf } from "#app/platform/conversations/personal-data.server.ts";
import { assessmentsOf } from "#app/platform/moderation/learning/personal-data.server.ts";
import { handsOf } from "#app/platform/modules/kinds.server.ts";
import { processOf } from "#app/platform/moderation/privacy/own-process.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import type { InTown } from "./in-town.ts";

/** All that is kept about a member, as plain JSON (GDPR art. 15 and 20): the platform's own, then each module's. */
export async function exportData({ tenant, db, clock }: InTown, { accountId }: Member): Promise<Record<string, unknown>> {
  const tenantId = tenant.id;
  const where = { tenantId, accountId };
  const byModule: Record<string, unknown> = {};
  for (const module of modules) {
    const { personalData } = await handsOf(module);
    if (personalData !== "none") byModule[module.id] = await personalData.export(db, accountId);
  }
  const account = await db.account.findFirst({ where: { tenantId, id: accountId }, omit: { passwordHash: true, tenantId: true } });
  return {
    site: tenant.profile.name,
    madeAt: clock.now(),
    account: account && { ...account, neighbourhood: tenant.neighbourhoods.find(({ id }) => id === account.neighbourhoodId)?.name ?? null },
    roles: await db.accountRole.findMany({ where, select: { role: true, grantedAt: true } }),
    connectorFor: await db.$queryRaw`select n.name from connector_neighbourhood c join neighbourhood n on n.tenant_id = c.tenant_id and n.id = c.neighbourhood_id
      where c.tenant_id = ${tenantId}::uuid and c.account_id = ${accountId}::uuid order by n.name`,
    organisations: await db.$queryRaw`select o.name from organisation_editor e join organisation o on o.tenant_id = e.tenant_id and o.id = e.organisation_id
      where e.tenant_id = ${tenantId}::uuid and e.account_id = ${accountId}::uuid order by o.name`,
    organisationsAsked: await db.$queryRaw`select o.name, c.note, c.status, c.answer, c.created_at as "createdAt" from organisation_claim c join organisation o on o.tenant_id = c.tenant_id and o.id = c.organisation_id
      where c.tenant_id = ${tenantId}::uuid and c.account_id = ${accountId}::uuid order by c.created_at`,
    townExports: await db.townExport.findMany({ where, select: { askedAt: true, finishedAt: true } }),
    sessions: await db.session.findMany({ where, select: { device: true, createdAt: true, expiresAt: true } }),
    items: await db.item.findMany({ where: { tenantId, authorId: accountId }, omit: { tenantId: true, idempotencyKey: true }, orderBy: { createdAt: "asc" } }),
    photos: await db.media.findMany({ where: { tenantId, ownerId: accountId }, omit: { tenantId: true, ownerId: true }, orderBy: { createdAt: "asc" } }),
    replies: await db.reply.findMany({ where: { tenantId, authorId: accountId }, omit: { tenantId: true, idempotencyKey: true }, orderBy: { createdAt: "asc" } }),
    thanked: await db.reaction.findMany({ where, select: { itemId: true, kind: true, createdAt: true } }),
    follows: await db.follow.findMany({ where, select: { itemId: true, createdAt: true } }),
    followsPeople: await db.$queryRaw`select a.name, f.created_at as "createdAt" from follow_person f join account a on a.tenant_id = f.tenant_id and a.id = f.person_id
      where f.tenant_id = ${tenantId}::uuid and f.account_id = ${accountId}::uuid order by f.created_at`,
    followsOrganisations: await db.$queryRaw`select o.name, f.created_at as "createdAt" from follow_organisation f join organisation o on o.tenant_id = f.tenant_id and o.id = f.organisation_id
      where f.tenant_id = ${tenantId}::uuid and f.account_id = ${accountId}::uuid order by f.created_at`,
    followsNeighbourhoods: await db.$queryRaw`select n.name, f.created_at as "createdAt" from follow_neighbourhood f join neighbourhood n on n.tenant_id = f.tenant_id and n.id = f.neighbourhood_id
      where f.tenant_id = ${tenantId}::uuid and f.account_id = ${accountId}::uuid order by f.created_at`,
    savedSearches: await db.savedSearch.findMany({ where, select: { typed: true, neighbourhoodId: true, createdAt: true }, orderBy: { createdAt: "asc" } }),
    ...(await conversationsOf(db, tenantId, accountId)),
    notifications: await db.notification.findMany({ where, select: { kind: true, itemId: true, replyId: true, detail: true, createdAt: true, readAt: true, mailedAt: true }, orderBy: { createdAt: "asc" } }),
    notificationChoices: await db.notificationChoice.findMany({ where, select: { kind: true, channel: true, wanted: true } }),
    quietHours: await db.quietHours.findFirst({ where, select: { quietFrom: true, quietUntil: true } }),
    pushDevices: await db.pushSubscription.findMany({ where, select: { device: true, endpoint: true, createdAt: true } }),
    plainLanguage: await db.plainLanguageScore.findMany({ where, select: { itemId: true, ease: true, words: true, municipal: true, writtenAt: true }, orderBy: { writtenAt: "asc" } }),
    read: await db.reading.findMany({ where, select: { itemId: true, readAt: true }, orderBy: { readAt: "asc" } }),
    ...(await processOf(db, accountId)),
    moderation: await assessmentsOf(db, tenantId, accountId),
    invitedAs: account && (await db.teamInvitation.findFirst({ where: { tenantId, email: account.email }, select: { name: true, roles: true, civilServantTitle: true, createdAt: true } })),
    mailStopped: account && (await db.mailSuppression.findMany({ where: { tenantId, address: account.email }, select: { address: true, reason: true, at: true } })),
    mail: await db.mailMessage.findMany({ where, select: { subject: true, recipient: true, createdAt: true, sentAt: true, outcome: true }, orderBy: { createdAt: "asc" } }),
    log: await db.auditEvent.findMany({ where: { tenantId, actorId: accountId }, select: { action: true, subject: true, subjectId: true, at: true }, orderBy: { at: "asc" } }),
    modules: byModule,
  };
}
