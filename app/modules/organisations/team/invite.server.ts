import { recordAudit } from "#app/platform/audit/record.server.ts";
import { env } from "#app/platform/env.server.ts";
import { takeTurn, type Limit } from "#app/platform/limits/turns.server.ts";
import { withMail } from "#app/platform/mail/send-mail.server.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { addEditor } from "../commands.server.ts";
import { editorInviteLetter } from "../letters.ts";
import { mayChange } from "../may-change.server.ts";
import { organisationPaths } from "../paths.ts";
import type { OrganisationPage } from "../queries.server.ts";

/** People whom one organisation invites in a day: mail goes to addresses that somebody typed, and an answer says who has an account. */
const INVITATIONS: Limit = { name: "organisation-invite", tries: 20, seconds: 86_400 };

export type Invited = { ok: true; what: "added" | "invited" } | { ok: false; reason: "not-allowed" | "too-many" };

/**
 * Asks somebody to write in an organisation's name. Who has an account can at once; anybody else is mailed, and can as soon as they confirm
 * an account with that address. Asked again, the mail goes again.
 * @param email address of whoever is asked
 */
export async function inviteEditor(doing: Doing, organisation: OrganisationPage, email: string): Promise<Invited> {
  const { db, tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  const { id: organisationId, name, slug } = organisation;
  if (!mayChange(member, "organisation.choose-editors", { tenantId, organisationId })) return { ok: false, reason: "not-allowed" };
  if (!(await takeTurn(INVITATIONS, `${tenantId}:${organisationId}`)).ok) return { ok: false, reason: "too-many" };
  const added = await addEditor(doing, organisation, email);
  if (added.ok) return { ok: true, what: "added" };
  if (added.reason === "not-allowed") return { ok: false, reason: "not-allowed" };
  await withMail({ db, requestId }, async (tx, send) => {
    await tx.$executeRaw`
      insert into organisation_invitation (tenant_id, organisation_id, email, invited_by, created_at) values (${tenantId}::uuid, ${organisationId}::uuid, ${email}, ${member.accountId}::uuid, ${at})
      on conflict (tenant_id, organisation_id, email) do update set invited_by = excluded.invited_by, created_at = excluded.created_at`;
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "organisation.editor-invited", subject: "organisation", subjectId: organisationId, requestId, at });
    const href = `${townOrigin(tenant, env)}/registreren?${new URLSearchParams({ terug: organisationPaths.page(slug) }).toString()}`;
    await send({ tenant, to: email, locale: tenant.profile.defaultLocale, template: editorInviteLetter, props: { organisation: name, by: member.name, href }, at });
  });
  return { ok: true, what: "invited" };
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
