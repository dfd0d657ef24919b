import type { PersonalData } from "#app/platform/privacy/personal-data.ts";

/** What is kept of somebody who began an initiative or wrote for an organisation, beyond what the platform knows of editors and claims. */
export const organisationsPersonalData: PersonalData = {
  export: async (db, accountId) => ({
    begun: await db.$queryRaw`
      select o.name, o.about, o.how_to_join as "howToJoin", o.status, o.created_at as "createdAt", o.ended_at as "endedAt" from organisation o
       where o.tenant_id = current_tenant() and o.starter_id = ${accountId}::uuid order by o.created_at, o.name`,
    wrote: await db.$queryRaw`
      select o.name, o.about, o.how_to_join as "howToJoin", case when o.waiting_by = ${accountId}::uuid then o.waiting end as waiting from organisation o
       where o.tenant_id = current_tenant() and ${accountId}::uuid in (o.text_by, o.waiting_by) order by o.name`,
    asked: await db.$queryRaw`
      select o.name, v.created_at as "createdAt" from organisation_invitation v
        join account a on a.tenant_id = v.tenant_id and a.email = v.email join organisation o on o.tenant_id = v.tenant_id and o.id = v.organisation_id
       where v.tenant_id = current_tenant() and a.id = ${accountId}::uuid order by v.created_at`,
  }),
  erase: async (tx, accountId) => {
    // What others were told of it names them.
    await tx.$executeRaw`
      delete from notification n using domain_event e
       where n.tenant_id = current_tenant() and e.tenant_id = n.tenant_id and e.id = n.event_id and e.actor_id = ${accountId}::uuid
         and e.name in ('organisation.claimed', 'organisation.editor-added', 'organisation.editor-asked', 'organisation.editor-refused')`;
    await tx.$executeRaw`
      delete from organisation_invitation v using account a
       where v.tenant_id = current_tenant() and a.tenant_id = v.tenant_id and a.id = ${accountId}::uuid and v.email = a.email`;
    // An initiative that nobody else keeps is theirs alone.
    await tx.$executeRaw`
      delete from organisation o
       where o.tenant_id = current_tenant() and o.kind = 'initiative'
         and exists (select from organisation_editor e where e.tenant_id = o.tenant_id and e.organisation_id = o.id and e.account_id = ${accountId}::uuid)
         and not exists (select from organisation_editor e where e.tenant_id = o.tenant_id and e.organisation_id = o.id and e.account_id <> ${accountId}::uuid)`;
    // What was found of their words holds the words themselves. The text of an organisation that others keep stays; a change nobody saw goes.
    await tx.$executeRaw`
      delete from moderation_facts f using organisation o
       where f.tenant_id = current_tenant() and o.tenant_id = f.tenant_id and o.id = f.organisation_id and coalesce(o.waiting_by, o.text_by) = ${accountId}::uuid`;
    await tx.$executeRaw`
      update moderation_case c set status = 'closed', closed_at = c.opened_at, holds = false, claimed_by = null, claimed_until = null, version = c.version + 1 from organisation o
       where c.tenant_id = current_tenant() and o.tenant_id = c.tenant_id and o.id = c.organisation_id and o.waiting_by = ${accountId}::uuid and c.status <> 'closed'
         and not exists (select from moderation_cause w where w.tenant_id = c.tenant_id and w.case_id = c.id and w.kind = 'report')`;
    await tx.$executeRaw`update organisation set waiting = null, waiting_by = null where tenant_id = current_tenant() and waiting_by = ${accountId}::uuid`;
  },
};
