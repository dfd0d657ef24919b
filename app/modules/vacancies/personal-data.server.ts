import { eraseFromAddressOf } from "./applications/erase.server.ts";
import { handOverVacancies } from "./applications/hand-over.server.ts";
import type { PersonalData } from "#app/platform/privacy/personal-data.ts";

/**
 * What is kept of somebody who applied, or wants to hear of work. It goes with the account by its foreign keys, but for what they sent from its
 * address without logging in.
 */
export const vacancyPersonalData: PersonalData = {
  export: async (db, accountId) => ({
    applications: await db.$queryRaw`
      select i.title, a.status, a.name, a.email, a.motivation, a.phone, a.created_at as "createdAt", a.answered_at as "answeredAt", a.note, a.outcome, a.outcome_at as "outcomeAt"
        from vacancy_application a join item i on i.tenant_id = a.tenant_id and i.id = a.item_id
       where a.tenant_id = current_tenant()
         and (a.account_id = ${accountId}::uuid or a.email = (select c.email from account c where c.tenant_id = current_tenant() and c.id = ${accountId}::uuid and c.email_confirmed_at is not null))
       order by a.created_at`,
    alerts: await db.$queryRaw`
      select l.words, l.commitment, l.days::int[] as days, l.parts, l.skills, l.target_groups as "targetGroups", n.name as neighbourhood, l.adjacent, l.created_at as "createdAt"
        from vacancy_alert l left join neighbourhood n on n.tenant_id = l.tenant_id and n.id = l.neighbourhood_id
       where l.tenant_id = current_tenant() and l.account_id = ${accountId}::uuid order by l.created_at`,
  }),
  erase: async (tx, accountId, at) => {
    await handOverVacancies(tx, accountId, at);
    await eraseFromAddressOf(tx, accountId);
  },
};
