/** How many neighbours talk with the one who is logged in about each thing in the agenda, and for how many organisations that one reads. */
const ABOUT_EACH = 25;
const CLUBS = 2;

/**
 * Conversations of the member who is logged in, on the towns, people, organisations and agenda of the other seeds: a thousand with neighbours, and
 * those of everybody with the organisations for which they write. What triggers would write stands in the rows.
 */
export const CONVERSATIONS = `
  update organisation o set kept_since = now() - interval '2 years' from town t, generate_series(1, ${CLUBS}) k where o.tenant_id = t.id and o.id = pg_temp.id_of(t.slug || ' club ' || k);
  insert into organisation_editor (tenant_id, organisation_id, account_id, since)
    select t.id, pg_temp.id_of(t.slug || ' club ' || k), pg_temp.id_of(t.slug || ' mens 1'), now() - interval '2 years' from town t, generate_series(1, ${CLUBS}) k;
  create temp table talked as
    select h.tenant_id, h.town, uuidv7() as id, h.id as item_id, pg_temp.id_of(h.town || ' mens ' || 1 + k) as other, null::uuid as club, now() - (h.n * ${ABOUT_EACH} + k) * interval '3 hours' as moment
      from held h, generate_series(1, ${ABOUT_EACH}) k
    union all
    select t.id, t.slug, uuidv7(), null, pg_temp.id_of(t.slug || ' mens ' || 1 + k), pg_temp.id_of(t.slug || ' club ' || c), now() - (k * ${CLUBS} + c) * interval '5 hours' from town t, generate_series(1, 59) k, generate_series(1, ${CLUBS}) c;
  insert into conversation (tenant_id, id, item_id, about, starter_id, with_account_id, with_organisation_id, created_at, last_message_at)
    select tenant_id, id, item_id, case when item_id is not null then 'Samen eten in het buurthuis' end, other, case when club is null then pg_temp.id_of(town || ' mens 1') end, club, moment - interval '1 hour', moment from talked;
  insert into conversation_message (tenant_id, id, conversation_id, author_id, for_organisation, body, idempotency_key, created_at)
    select tenant_id, uuidv7(), id, case when k = 1 then other else pg_temp.id_of(town || ' mens 1') end, k = 2 and club is not null, (array['Is er nog plek zaterdag?', 'Ja hoor, kom gerust langs.'])[k], gen_random_uuid(), moment - (2 - k) * interval '1 hour'
      from talked, generate_series(1, 2) k`;
