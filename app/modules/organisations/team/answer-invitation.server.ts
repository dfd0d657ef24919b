import { recordAudit } from "#app/platform/audit/record.server.ts";
import { after } from "#app/platform/clock.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import { INVITED_DAYS } from "#app/platform/organisations/invited-days.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { organisationMessages } from "../messages/index.ts";
import { organisationPaths } from "../paths.ts";
import type { OrganisationPage } from "../queries.server.ts";

/** That a member is asked to write in an organisation's name. */
export interface OpenInvitation {
  /** Who asks; null when their account is gone. */
  by: string | null;
}

/** The invitation of an organisation to this member that they can still answer; undefined when there is none. */
export async function invitationFor(db: TenantDb, { email }: Pick<Member, "email">, organisationId: string, at: Date): Promise<OpenInvitation | undefined> {
  const [found] = await db.$queryRaw<OpenInvitation[]>`
    select a.name as by from organisation_invitation v left join account a on a.tenant_id = v.tenant_id and a.id = v.invited_by
     where v.tenant_id = ${db.scope.tenantId}::uuid and v.organisation_id = ${organisationId}::uuid and v.email = ${email} and v.created_at >= ${after(at, { days: -INVITED_DAYS })}`;
  return found;
}

export type Answered = "accepted" | "refused" | "gone" | "not-allowed";

/**
 * Answers an invitation: yes lets this member write in the organisation's name, no ends it; whoever asked is told. Said twice it is once.
 * Who may not write for a time can still say no.
 */
export async function answerInvitation(doing: Doing, organisation: OrganisationPage, accept: boolean): Promise<Answered> {
  const { db, tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  const { id: organisationId } = organisation;
  const { accountId, email } = member;
  if (accept && !may(member, "organisation.answer-invitation", { tenantId })) return "not-allowed";
  return db.transact(async (tx): Promise<Answered> => {
    const [asked] = await tx.$queryRaw<{ invitedBy: string | null; createdAt: Date }[]>`
      delete from organisation_invitation where tenant_id = ${tenantId}::uuid and organisation_id = ${organisationId}::uuid and email = ${email}
      returning invited_by as "invitedBy", created_at as "createdAt"`;
    if (!asked || after(asked.createdAt, { days: INVITED_DAYS }) < at) {
      // Sent twice, the first time made them an editor.
      return (await tx.organisationEditor.count({ where: { tenantId, organisationId, accountId } })) > 0 ? "accepted" : "gone";
    }
    if (accept) await tx.organisationEditor.createMany({ data: [{ tenantId, organisationId, accountId, since: at }], skipDuplicates: true });
    await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: accept ? "organisation.invitation-accepted" : "organisation.invitation-refused", subject: "organisation", subjectId: organisationId, requestId, at });
    await tellWhoAsked(tx, doing, organisation, asked.invitedBy, accept);
    return accept ? "accepted" : "refused";
  });
}

async function tellWhoAsked(tx: Db, { tenant, member, at, requestId }: Doing, { id: organisationId, name, slug }: OrganisationPage, invitedBy: string | null, accepted: boolean): Promise<void> {
  const tenantId = tenant.id;
  const { accountId } = member;
  const eventId = await emit(tx, { tenantId, name: accepted ? "organisation.editor-added" : "organisation.editor-refused", actorId: accountId, payload: { organisationId, accountId }, at, requestId });
  if (invitedBy === null || invitedBy === accountId) return;
  const sentence = (locale: "nl" | "en") => {
    const { accepted: yes, refused: no } = organisationMessages.in(locale, tenant.words[locale]).invitation.told;
    return accepted ? yes(member.name, name) : no(member.name, name);
  };
  const detail = { said: { nl: sentence("nl"), en: sentence("en") }, path: accepted ? organisationPaths.page(slug) : organisationPaths.editors(slug) };
  await notify(tx, { tenantId, eventId, at, requestId }, [{ accountId: invitedBy, kind: "taking-part", onceKey: `invitation-answer ${eventId}`, detail }]);
}
