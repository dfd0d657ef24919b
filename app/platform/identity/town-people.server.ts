import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import type { AccountRole } from "#app/platform/permissions/actor.ts";

const PAGE = 30;

/** A member as the town's admins see them. */
export interface PersonLine {
  id: string;
  name: string;
  email: string;
  confirmed: boolean;
  neighbourhood: string | null;
  civilServantTitle: string | null;
  roles: AccountRole[];
}

export interface Person extends PersonLine {
  connectorFor: string[];
}

interface Asked {
  /** Part of a name or address. */
  search?: string;
  /** Only those with a role or a civil servant's badge. */
  team?: boolean;
  /** Id of the last person of the page before. */
  after?: string;
}

/** One page of a town's members, by name. */
export async function listPeople(db: TenantDb, { search = "", team = false, after }: Asked): Promise<{ people: PersonLine[]; next: string | null }> {
  const { tenantId } = db.scope;
  const like = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await db.$queryRaw<PersonLine[]>`
    select a.id, a.name, a.email, a.email_confirmed_at is not null as confirmed, n.name as neighbourhood, a.civil_servant_title as "civilServantTitle",
           array(select r.role from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id order by r.role) as roles
      from account a left join neighbourhood n on n.tenant_id = a.tenant_id and n.id = a.neighbourhood_id
     where a.tenant_id = ${tenantId}::uuid and not a.is_support
       and (a.name ilike ${like} or a.email ilike ${like})
       and (not ${team} or a.civil_servant_title is not null or exists (select from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id))
       and (${after ?? null}::uuid is null or (lower(a.name), a.id) > (select lower(b.name), b.id from account b where b.tenant_id = ${tenantId}::uuid and b.id = ${after ?? null}::uuid))
     order by lower(a.name), a.id limit ${PAGE + 1}`;
  const people = rows.slice(0, PAGE);
  return { people, next: rows.length > PAGE ? (people.at(-1)?.id ?? null) : null };
}

/** One member; undefined when this town has none with that id. */
export async function findPerson(db: Db, tenantId: string, id: string): Promise<Person | undefined> {
  const [row] = await db.$queryRaw<Person[]>`
    select a.id, a.name, a.email, a.email_confirmed_at is not null as confirmed, n.name as neighbourhood, a.civil_servant_title as "civilServantTitle",
           array(select r.role from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id order by r.role) as roles,
           array(select c.neighbourhood_id::text from connector_neighbourhood c where c.tenant_id = a.tenant_id and c.account_id = a.id order by 1) as "connectorFor"
      from account a left join neighbourhood n on n.tenant_id = a.tenant_id and n.id = a.neighbourhood_id
     where a.tenant_id = ${tenantId}::uuid and a.id = ${id}::uuid and not a.is_support`;
  return row;
}

/** How many people have a role in the town, by role. */
export async function countRoles(db: TenantDb): Promise<Record<AccountRole, number>> {
  const rows = await db.$queryRaw<{ role: AccountRole; count: number }[]>`select role, count(*)::int as count from account_role where tenant_id = ${db.scope.tenantId}::uuid group by role`;
  const by = new Map(rows.map(({ role, count }) => [role, count]));
  return { connector: by.get("connector") ?? 0, moderator: by.get("moderator") ?? 0, "tenant-admin": by.get("tenant-admin") ?? 0 };
}
