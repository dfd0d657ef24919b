import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { env } from "#app/platform/env.server.ts";
import { takeTurn, type Limit } from "#app/platform/limits/turns.server.ts";
import { withMail } from "#app/platform/mail/send-mail.server.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { editorInviteLetter } from "../letters.ts";
import { mayChange } from "../may-change.server.ts";
import { organisationMessages } from "../messages/index.ts";
import { organisationPaths } from "../paths.ts";
import type { OrganisationPage } from "../queries.server.ts";

/** Invitations of one organisation in a day: a mail goes to an address that somebody typed. */
const INVITATIONS: Limit = { name: "organisation-invite", tries: 20, seconds: 86_400 };

export type Invited = { ok: true } | { ok: false; reason: "not-allowed" | "too-many" } | { ok: false; reason: "writes-already"; name: string };

/**
 * Asks somebody to write in an organisation's name. Who has an account is asked on the site, and answers there; anybody else is mailed, and
 * can begin as soon as they confirm an account with that address. Whoever asks is not told which of the two it was, but does hear of who
 * writes already, whom they see on the same page. Asked again, it is said again.
 * @param email address of whoever is asked
 */
export async function inviteEditor(doing: Doing, organisation: OrganisationPage, email: string): Promise<Invited> {
  const { db, tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  const { id: organisationId, name, slug } = organisation;
  if (!mayChange(member, "organisation.choose-editors", { tenantId, organisationId })) return { ok: false, reason: "not-allowed" };
  if (!(await takeTurn(INVITATIONS, `${tenantId}:${organisationId}`)).ok) return { ok: false, reason: "too-many" };
  const writer = await writerOf(db, tenantId, organisationId, email);
  if (writer) return { ok: false, reason: "writes-already", name: writer.name };
  await withMail({ db, requestId }, async (tx, send) => {
    const account = await tx.account.findFirst({ where: { tenantId, email, emailConfirmedAt: { not: null } }, select: { id: true } });
    if (account && (await tx.organisationEditor.count({ where: { tenantId, organisationId, accountId: account.id } })) > 0) return;
    await tx.$executeRaw`
      insert into organisation_invitation (tenant_id, organisation_id, email, invited_by, created_at) values (${tenantId}::uuid, ${organisationId}::uuid, ${email}, ${member.accountId}::uuid, ${at})
      on conflict (tenant_id, organisation_id, email) do update set invited_by = excluded.invited_by, created_at = excluded.created_at`;
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "organisation.editor-invited", subject: "organisation", subjectId: organisationId, requestId, at });
    if (account) return ask(tx, doing, organisation, account.id);
    const href = `${townOrigin(tenant, env)}/registreren?${new URLSearchParams({ terug: organisationPaths.page(slug) }).toString()}`;
    await send({ tenant, to: email, locale: tenant.profile.defaultLocale, template: editorInviteLetter, props: { organisation: name, by: member.name, href }, at });
  });
  return { ok: true };
}

async function writerOf(db: Db, tenantId: string, organisationId: string, email: string): Promise<{ name: string } | undefined> {
  const account = await db.account.findFirst({ where: { tenantId, email, emailConfirmedAt: { not: null } }, select: { id: true, name: true } });
  return account && (await db.organisationEditor.count({ where: { tenantId, organisationId, accountId: account.id } })) > 0 ? account : undefined;
}

async function ask(tx: Db, { tenant, member, at, requestId }: Doing, { id: organisationId, name, slug }: OrganisationPage, accountId: string): Promise<void> {
  const tenantId = tenant.id;
  const eventId = await emit(tx, { tenantId, name: "organisation.editor-asked", actorId: member.accountId, payload: { organisationId, accountId }, at, requestId });
  const sentence = (locale: "nl" | "en") => organisationMessages.in(locale, tenant.words[locale]).editors.asks(member.name, name);
  const detail = { said: { nl: sentence("nl"), en: sentence("en") }, path: organisationPaths.invitation(slug) };
  await notify(tx, { tenantId, eventId, at, requestId }, [{ accountId, kind: "asked", onceKey: `editor-asked ${organisationId} ${eventId}`, detail }]);
}

/** Takes an invitation back; twice is once. @returns false when this member may not */
export async function cancelInvitation({ db, tenant, member, at, requestId }: Doing, { id: organisationId }: OrganisationPage, email: string): Promise<boolean> {
  const tenantId = tenant.id;
  if (!mayChange(member, "organisation.choose-editors", { tenantId, organisationId })) return false;
  await db.transact(async (tx) => {
    const { count } = await tx.organisationInvitation.deleteMany({ where: { tenantId, organisationId, email } });
    if (count > 0) await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "organisation.invitation-cancelled", subject: "organisation", subjectId: organisationId, requestId, at });
  });
  return true;
}
