/** How many things come back every week in a town, and for how many weeks there are times of them. */
const EVENTS = 40;
const WEEKS = 60;

/** A town's agenda, on the towns, people and neighbourhoods of `seed.ts`: as many times a month as a lively town of 100,000 has. */
export const AGENDA = `
  create temp table held as
    select t.id as tenant_id, t.slug as town, e.n, pg_temp.id_of(t.slug || ' activiteit ' || e.n) as id, e.n % 3 = 0 as whole_town,
           date_trunc('day', now()) - interval '14 days' + (e.n % 7) * interval '1 day' + (9 + e.n % 12) * interval '1 hour' as first
      from town t, generate_series(1, ${EVENTS}) as e (n);
  insert into item (tenant_id, id, kind, author_id, organisation_id, slug, title, body, status, whole_town, published_at, last_activity_at, idempotency_key, created_at)
    select tenant_id, id, 'event', pg_temp.id_of(town || ' mens ' || 1 + n % 60), case when n % 2 = 0 then pg_temp.id_of(town || ' club ' || 1 + n % 12) end,
           'samen-eten-' || n, 'Samen eten in het buurthuis ' || n, 'Kom je ook? Iedereen is welkom, ook als je niemand kent.', 'published', whole_town,
           date_trunc('milliseconds', now() - n * interval '1 hour'), now(), gen_random_uuid(), now() from held;
  insert into event (tenant_id, item_id, starts_local, minutes, time_zone, rule, place, theme, signing_up, capacity, made_until)
    select tenant_id, id, to_char(first, 'YYYY-MM-DD"T"HH24:MI'), 120, 'UTC', 'FREQ=WEEKLY', 'Buurthuis De Lantaarn', (array['food', 'sport', 'music', 'meeting'])[1 + n % 4], 'once', 20, now() + interval '550 days' from held;
  insert into event_occurrence (tenant_id, item_id, recurrence, starts_local, starts_at, ends_at, capacity, taken)
    select tenant_id, id, to_char(moment, 'YYYY-MM-DD"T"HH24:MI'), to_char(moment, 'YYYY-MM-DD"T"HH24:MI'), moment, moment + interval '2 hours', 20, n % 20
      from held cross join generate_series(0, ${WEEKS - 1}) w cross join lateral (select first + w * interval '7 days' as moment) m order by moment;
  insert into item_audience (tenant_id, item_id, neighbourhood_id, kind, listed_at)
    select tenant_id, id, case when not whole_town then pg_temp.id_of(town || ' wijk ' || 1 + n % 9) end, 'event', date_trunc('milliseconds', now() - n * interval '1 hour') from held`;
