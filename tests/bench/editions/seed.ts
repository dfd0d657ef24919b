import pg from "pg";
import { Temporal } from "temporal-polyfill";
import { toJson } from "#app/platform/database/json.ts";
import { tenantProfile } from "#app/platform/tenancy/profile.ts";
import gorinchem from "#tenants/gorinchem/tenant.ts";
import { sampleTexts } from "../texts.ts";
import type { EditionOptions } from "./options.ts";

const NEIGHBOURHOODS = 9;
const TEXTS = 400;

// Towns as they are: the n-th is n^0.7 times smaller than the first, and none is empty.
const TOWNS = `
  create temp table town as
    select n, gen_random_uuid() as id, 'stad-' || lpad(n::text, 4, '0') as slug, greatest(10, round($2::numeric * power(n, -0.7) / sum(power(n, -0.7)) over ()))::integer as people
      from generate_series(1, $1::integer) n`;

const PEOPLE = `
  insert into tenant_module (tenant_id, module_id, allowed, enabled, settings, position) select id, 'posts', true, true, '{}', 0 from town;
  insert into neighbourhood (tenant_id, id, slug, name, position)
    select t.id, pg_temp.id_of(t.slug || ' wijk ' || k), 'wijk-' || k, 'Wijk ' || k, k from town t, generate_series(1, ${NEIGHBOURHOODS}) k;
  insert into neighbourhood_adjacency (tenant_id, neighbourhood_id, adjacent_id)
    select t.id, pg_temp.id_of(t.slug || ' wijk ' || k), pg_temp.id_of(t.slug || ' wijk ' || 1 + (k + step) % ${NEIGHBOURHOODS})
      from town t, generate_series(1, ${NEIGHBOURHOODS}) k, (values (0), (${NEIGHBOURHOODS - 2})) as s (step);
  insert into account (tenant_id, id, email, email_confirmed_at, name, neighbourhood_id, locale)
    select t.id, pg_temp.id_of(t.slug || ' mens ' || k), 'bewoner' || k || '@' || t.slug || '.example', now() - interval '60 days', 'Bewoner ' || k, pg_temp.id_of(t.slug || ' wijk ' || 1 + k % ${NEIGHBOURHOODS}),
           case when k % 20 = 0 then 'en' else 'nl' end
      from town t, generate_series(1, t.people) k`;

// Everybody's day and hour is the last full hour; most want the neighbourhoods around theirs too.
const CHOICES = `
  insert into edition_choice (tenant_id, account_id, neighbourhood_ids, with_adjacent, days, hour, chosen_at)
    select tenant_id, id, array[neighbourhood_id], abs(hashtext(id::text)) % 4 > 0, array[$1::smallint], $2::smallint, now() - interval '30 days' from account`;

// A week of news: more of it where more people live.
const NEWS = `
  create temp table posted as
    select t.id as tenant_id, t.slug as town, t.people, p.n, uuidv7(-x.age) as id, date_trunc('milliseconds', now() - x.age) as at, 1 + (p.n * 7 + t.n) % ${TEXTS} as text, p.n % 10 < 3 as whole_town
      from town t cross join lateral generate_series(1, 15 + t.people / 60) as p (n) cross join lateral (select interval '2 hours' + random() * interval '6 days' as age) as x;
  insert into item (tenant_id, id, kind, author_id, slug, title, body, status, whole_town, published_at, last_activity_at, reply_count, thanks_count, idempotency_key, created_at)
    select p.tenant_id, p.id, 'post', pg_temp.id_of(p.town || ' mens ' || 1 + p.n % p.people), s.slug, s.title, s.body, 'published', p.whole_town, p.at, p.at, p.n % 5, p.n % 4, gen_random_uuid(), p.at
      from posted p join sample s on s.n = p.text;
  insert into post (tenant_id, item_id) select tenant_id, id from posted;
  insert into item_audience (tenant_id, item_id, neighbourhood_id, kind, listed_at)
    select tenant_id, id, case when not whole_town then pg_temp.id_of(town || ' wijk ' || 1 + n % ${NEIGHBOURHOODS}) end, 'post', at from posted`;

// One in four follows something, and so reads another edition than the neighbours.
const FOLLOWS = `
  insert into follow (tenant_id, account_id, item_id)
    select a.tenant_id, a.id, p.id from account a join town t on t.id = a.tenant_id
      join posted p on p.tenant_id = a.tenant_id and p.n = 1 + abs(hashtext(a.id::text || 'volgt')) % (15 + t.people / 60)
     where abs(hashtext(a.id::text || 'wie')) % 4 = 0`;

/**
 * Fills a migrated database with towns of very different sizes, a week of news in each, and residents whose edition is due now.
 * @param ownerUrl login of the cluster's superuser; triggers and foreign keys are left aside while rows are written
 */
export async function seedEditions(ownerUrl: string, { towns, residents }: EditionOptions): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const lastHour = Temporal.Now.zonedDateTimeISO("Europe/Amsterdam").round({ smallestUnit: "hour", roundingMode: "floor" });
  try {
    await client.query("set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'; set timezone = 'UTC'");
    await client.query("create function pg_temp.id_of(text) returns uuid language sql immutable as 'select overlay(overlay(md5($1) placing ''4'' from 13) placing ''8'' from 17)::uuid'");
    const texts = sampleTexts(TEXTS);
    await client.query("create temp table sample as select n, title, slug, body from unnest($1::text[], $2::text[], $3::text[]) with ordinality as t (title, slug, body, n)", [texts.map(({ title }) => title), texts.map(({ slug }) => slug), texts.map(({ body }) => body)]);
    await client.query(TOWNS, [towns, residents]);
    await client.query("insert into tenant (id, slug, status, profile) select id, slug, 'live', jsonb_set($1::jsonb, '{name}', to_jsonb('Samen in ' || slug)) from town", [JSON.stringify(toJson(tenantProfile.parse(gorinchem.profile)))]);
    await client.query(PEOPLE);
    await client.query(CHOICES, [lastHour.dayOfWeek, lastHour.hour]);
    await client.query(NEWS);
    await client.query(FOLLOWS);
    await client.query("vacuum (analyze)");
    await client.query("checkpoint");
  } finally {
    await client.end();
  }
}
