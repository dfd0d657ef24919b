import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { editorsOf } from "#app/platform/people/team.server.ts";
import { canWithdraw } from "./domain/statuses.ts";
import { onceADay } from "./open.server.ts";
import { findApplication, holdVacancy } from "./row.server.ts";
import { tellAnswerers } from "./tell.server.ts";
import type { Owner } from "./withdraw.server.ts";

/**
 * Erases what somebody without an account sent, and the mail about it (GDPR art. 17); whoever has the link from their mail asks for it. Where
 * it stood the organisation is told that it was taken back, and by nothing that names them. Twice is once.
 */
export async function eraseByMail({ db, tenant, at, requestId }: Omit<Owner, "member">, id: string): Promise<void> {
  const tenantId = tenant.id;
  await db.transact(async (tx) => {
    const found = await findApplication(tx, tenantId, id);
    const vacancy = found && (await holdVacancy(tx, tenantId, found.itemId, tenant.profile.timeZone, at));
    const application = vacancy && (await findApplication(tx, tenantId, id));
    if (!application || application.email === null) return;
    const { item, organisation } = vacancy;
    await tx.mailMessage.deleteMany({ where: { tenantId, recipient: application.email, template: { startsWith: "vacancies." }, onceKey: { contains: id } } });
    await tx.vacancyApplication.deleteMany({ where: { tenantId, id } });
    await recordAudit(tx, { tenantId, actor: "visitor", action: "application.erased", subject: "vacancy", subjectId: item.id, requestId, at });
    if (!canWithdraw(application.status)) return;
    const accountIds = await editorsOf(tx, tenantId, item.organisationId, at);
    await tellAnswerers(tx, { tenant, item, organisation, actorId: null, at, requestId }, { kind: "task", about: onceADay("withdrawn", tenant, application, at), accountIds }, (texts) => texts.told.withdrawn(item.title));
  });
}

/** Erases what somebody sent from the confirmed address of their account before they had it, or without logging in, and the mail about it. */
export async function eraseFromAddressOf(tx: Db, accountId: string): Promise<void> {
  await tx.$executeRaw`
    delete from mail_message m using account c
     where c.tenant_id = current_tenant() and c.id = ${accountId}::uuid and c.email_confirmed_at is not null
       and m.tenant_id = c.tenant_id and m.recipient = c.email and m.template like 'vacancies.%'`;
  await tx.$executeRaw`
    delete from vacancy_application a using account c
     where c.tenant_id = current_tenant() and c.id = ${accountId}::uuid and c.email_confirmed_at is not null
       and a.tenant_id = c.tenant_id and a.email = c.email`;
}
