import type { PersonalData } from "#app/platform/privacy/personal-data.ts";

/** What is kept of somebody who asked, offered or helped, beyond title and text; all of it goes with the account by its foreign keys. */
export const helpPersonalData: PersonalData = {
  export: async (db, accountId) => ({
    asked: await db.$queryRaw`
      select h.item_id as "itemId", h.side, h.skills, h.days::int[] as days, h.parts, to_char(h.until, 'YYYY-MM-DD') as until, n.name as neighbourhood, h.lat, h.lon, h.reach, h.contact,
             h.begun_at as "begunAt", h.answered_at as "answeredAt", h.ended_at as "endedAt", o.outcome, o.way, o.thanks
        from help h join item i on i.tenant_id = h.tenant_id and i.id = h.item_id
        left join neighbourhood n on n.tenant_id = h.tenant_id and n.id = h.neighbourhood_id
        left join help_outcome o on o.tenant_id = h.tenant_id and o.item_id = h.item_id
       where h.tenant_id = current_tenant() and i.author_id = ${accountId}::uuid order by i.created_at`,
    matches: await db.$queryRaw`
      select m.asked_item_id as "askedItemId", m.offered_item_id as "offeredItemId", case when m.asker_id = ${accountId}::uuid then 'asked' else 'helped' end as as,
             case when m.helper_id = ${accountId}::uuid then m.reasons else '[]' end as reasons, m.told_at as "toldAt", m.answer, m.answered_at as "answeredAt"
        from help_match m where m.tenant_id = current_tenant() and (m.helper_id = ${accountId}::uuid or (m.asker_id = ${accountId}::uuid and m.answer = 'yes')) order by m.created_at`,
    thanked: await db.$queryRaw`
      select o.item_id as "itemId", o.thanks, o.at from help_outcome o where o.tenant_id = current_tenant() and o.helper_id = ${accountId}::uuid order by o.at`,
  }),
  erase: () => Promise.resolve(),
};
