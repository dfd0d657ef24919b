import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import type { AccountRole } from "#app/platform/permissions/actor.ts";
import type { InvitedPerson } from "./rows.ts";

/** What inviting somebody would do: write to somebody new, give a member something, or nothing. */
export type InviteStep = "invites" | "gives" | "nothing";

export interface Planned extends InvitedPerson {
  step: InviteStep;
  /** Of the member it is, when they are one. */
  accountId: string | null;
}

interface Known {
  email: string;
  accountId: string | null;
  confirmed: boolean;
  roles: AccountRole[];
  connectorFor: string[];
  civilServantTitle: string | null;
}

/** What is known of these addresses: members, and those who were invited before. */
async function knownOf(db: Db, tenantId: string, emails: readonly string[]): Promise<Map<string, Known>> {
  const rows = await db.$queryRaw<Known[]>`
    select a.email, a.id as "accountId", true as confirmed, a.civil_servant_title as "civilServantTitle",
           array(select r.role from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id) as roles,
           array(select c.neighbourhood_id::text from connector_neighbourhood c where c.tenant_id = a.tenant_id and c.account_id = a.id) as "connectorFor"
      from account a where a.tenant_id = ${tenantId}::uuid and a.email = any (${[...emails]}) and a.email_confirmed_at is not null and not a.is_support
    union all
    select i.email, null, false, i.civil_servant_title, i.roles, i.connector_for::text[]
      from team_invitation i where i.tenant_id = ${tenantId}::uuid and i.email = any (${[...emails]})`;
  return new Map(rows.sort((one, other) => Number(one.confirmed) - Number(other.confirmed)).map((row) => [row.email, row]));
}

const within = (some: readonly string[], all: readonly string[]) => some.every((each) => all.includes(each));

/** What inviting these people would do now. Nothing is ever taken from anybody; done a second time it does nothing. */
export async function planInvitations(db: Db | TenantDb, tenantId: string, people: readonly InvitedPerson[]): Promise<Planned[]> {
  const known = await knownOf(db, tenantId, people.map(({ email }) => email));
  return people.map((person) => {
    const has = known.get(person.email);
    if (!has) return { ...person, step: "invites", accountId: null };
    const complete = within(person.roles, has.roles) && within(person.connectorFor, has.connectorFor) && (person.civilServantTitle === null || person.civilServantTitle === has.civilServantTitle);
    return { ...person, step: complete ? "nothing" : has.confirmed ? "gives" : "invites", accountId: has.accountId };
  });
}

/** Whether somebody of this address was invited and has not come in yet. */
export async function isWaiting(db: TenantDb, email: string): Promise<boolean> {
  return (await db.teamInvitation.findFirst({ where: { tenantId: db.scope.tenantId, email }, select: { email: true } })) !== null;
}
