import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { withMail, type MailWish } from "#app/platform/mail/send-mail.server.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import { env } from "#app/platform/env.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { localeOf } from "../in-town.ts";
import { tokenLink } from "../link.server.ts";
import { issueToken, revokeTokens } from "../tokens.server.ts";
import { teamInviteLetter } from "./letter.ts";
import { planInvitations, type Planned } from "./plan.server.ts";
import type { InvitedPerson } from "./rows.ts";

type Send = <Props>(wish: MailWish<Props>) => Promise<void>;

/**
 * Invites people to a town, with the roles they get once their address is proven theirs; who is a member gets them at once. All or nothing.
 * Nobody loses a role by it, and done again it does nothing.
 *
 * @returns how many were written to, and how many members got something
 */
export async function invitePeople(by: Doing, people: readonly InvitedPerson[]): Promise<{ invited: number; given: number }> {
  const { tenant, db, member, at, requestId } = by;
  return withMail({ db, requestId }, async (tx, send) => {
    // One at a time per town, as with a change of roles.
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`roles:${tenant.id}`}, 0))::text`;
    const planned = await planInvitations(tx, tenant.id, people);
    for (const person of planned) {
      if (person.step === "nothing") continue;
      const subjectId = person.step === "gives" ? await give(by, tx, send, person) : await invite(by, tx, send, person);
      const detail = { roles: [...person.roles].sort().join(" "), neighbourhoods: person.connectorFor.length };
      await recordAudit(tx, { tenantId: tenant.id, actor: "member", actorId: member.accountId, action: "member.invited", subject: "member", subjectId, detail, requestId, at });
    }
    const count = (step: Planned["step"]) => planned.filter((each) => each.step === step).length;
    return { invited: count("invites"), given: count("gives") };
  });
}

/** Writes again to somebody who was invited and did not come in yet. @returns false when nobody of that account waits */
export async function inviteAgain(by: Doing, accountId: string): Promise<boolean> {
  const { tenant, db, requestId, member, at } = by;
  return withMail({ db, requestId }, async (tx, send) => {
    const [waiting] = await tx.$queryRaw<(InvitedPerson & { email: string })[]>`
      select i.name, i.email, i.roles, i.connector_for::text[] as "connectorFor", i.civil_servant_title as "civilServantTitle"
        from team_invitation i join account a on a.tenant_id = i.tenant_id and a.email = i.email
       where i.tenant_id = ${tenant.id}::uuid and a.id = ${accountId}::uuid and a.email_confirmed_at is null`;
    if (!waiting) return false;
    await invite(by, tx, send, waiting);
    await recordAudit(tx, { tenantId: tenant.id, actor: "member", actorId: member.accountId, action: "member.invited", subject: "member", subjectId: accountId, requestId, at });
    return true;
  });
}

async function invite({ tenant, member, at }: Doing, tx: Db, send: Send, person: InvitedPerson): Promise<string> {
  const tenantId = tenant.id;
  const { name, email, roles, connectorFor, civilServantTitle } = person;
  const row = { name, roles, connectorFor, civilServantTitle, invitedBy: member.accountId, createdAt: at };
  await tx.teamInvitation.upsert({ where: { tenantId_email: { tenantId, email } }, create: { tenantId, email, ...row }, update: row });
  await tx.account.createMany({ data: { tenantId, email, name, locale: tenant.profile.defaultLocale, createdAt: at }, skipDuplicates: true });
  const account = await tx.account.findFirst({ where: { tenantId, email } });
  if (!account) throw new Error("An account vanished while its owner was invited.");
  // Whoever is invited again has the full time anew to confirm the address.
  await tx.account.updateMany({ where: { tenantId, id: account.id }, data: { createdAt: at } });
  await revokeTokens(tx, tenantId, account.id, ["confirm-email"]);
  const href = tokenLink(tenant, await issueToken(tx, { tenantId, accountId: account.id, purpose: "confirm-email", returnTo: "/account", at }));
  await send({ tenant, to: email, accountId: account.id, locale: localeOf(account, { tenant }), template: teamInviteLetter, props: { name, by: member.name, roles: person.roles, href, isNew: true }, at });
  return account.id;
}

async function give({ tenant, member, at }: Doing, tx: Db, send: Send, { accountId, ...person }: Planned): Promise<string> {
  const tenantId = tenant.id;
  const account = accountId === null ? null : await tx.account.findFirst({ where: { tenantId, id: accountId } });
  if (!account) throw new Error("A member vanished while they were given a role.");
  await giveDuties(tx, tenantId, account.id, person, at);
  await send({ tenant, to: account.email, accountId: account.id, locale: localeOf(account, { tenant }), template: teamInviteLetter, props: { name: account.name, by: member.name, roles: person.roles, href: townOrigin(tenant, env), isNew: false }, at });
  return account.id;
}

/** Adds roles, neighbourhoods and badge to what somebody has. Neighbourhoods that went in the meantime are left out. */
export async function giveDuties(tx: Db, tenantId: string, accountId: string, { roles, connectorFor, civilServantTitle }: Pick<InvitedPerson, "roles" | "connectorFor" | "civilServantTitle">, at: Date): Promise<void> {
  await tx.accountRole.createMany({ data: roles.map((role) => ({ tenantId, accountId, role, grantedAt: at })), skipDuplicates: true });
  const known = await tx.neighbourhood.findMany({ where: { tenantId, id: { in: connectorFor } }, select: { id: true } });
  await tx.connectorNeighbourhood.createMany({ data: known.map(({ id }) => ({ tenantId, accountId, neighbourhoodId: id })), skipDuplicates: true });
  if (civilServantTitle !== null) await tx.account.updateMany({ where: { tenantId, id: accountId }, data: { civilServantTitle } });
}
