import type { Db } from "#app/platform/database/client.server.ts";
import type { CaseStep } from "./standing.server.ts";

/** Somebody who works at the desk. */
export interface DeskMember {
  accountId: string;
  name: string;
  email: string;
  locale: string;
  roles: CaseStep[];
}

/**
 * Those who may decide a case, by name.
 * @param about whom it is for: connectors look after their own neighbourhoods
 */
export async function deskMembers(db: Db, tenantId: string, about: { wholeTown: boolean; neighbourhoodIds: readonly string[] }): Promise<DeskMember[]> {
  return db.$queryRaw<DeskMember[]>`
    select a.id as "accountId", a.name, a.email, a.locale, array_agg(r.role order by r.role) as roles
      from account a join account_role r on r.tenant_id = a.tenant_id and r.account_id = a.id
     where a.tenant_id = ${tenantId}::uuid and a.email_confirmed_at is not null
       and (r.role in ('moderator', 'tenant-admin') or ${about.wholeTown}
            or exists(select from connector_neighbourhood c where c.tenant_id = a.tenant_id and c.account_id = a.id and c.neighbourhood_id = any (${[...about.neighbourhoodIds]}::uuid[])))
     group by a.id, a.name, a.email, a.locale order by a.name, a.id`;
}
