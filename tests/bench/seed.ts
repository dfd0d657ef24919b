import pg from "pg";
import { modules } from "#app/modules/registry.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import { tenantProfile } from "#app/platform/tenancy/profile.ts";
import gorinchem from "#tenants/gorinchem/tenant.ts";
import { AGENDA } from "./seed-agenda.ts";
import { VACANCIES_OPEN } from "./seed-vacancies.ts";
import { CONVERSATIONS } from "./seed-conversations.ts";
import { sampleReplies, sampleTexts } from "./texts.ts";

const NEIGHBOURHOODS = 9;
const PEOPLE = 60;
const ORGANISATIONS = 12;
const TEXTS = 1_500;

/** The cookie of somebody logged in to a town is `samen=<this>`; the database knows its hash only, as of every session. */
export function sessionOf(slug: string): string {
  return `bench-session-of-${slug}`;
}

const TOWNS = `
  create temp table town as
    select n, gen_random_uuid() as id, 'stad-' || lpad(n::text, 4, '0') as slug from generate_series(1, $1::integer) n`;

// The same neighbour or neighbourhood of a town is met in several tables: its id follows from its name. Version and variant are set, for forms
// take no other id than a real one.
const HELPERS = `
  create function pg_temp.id_of(text) returns uuid language sql immutable as 'select overlay(overlay(md5($1) placing ''4'' from 13) placing ''8'' from 17)::uuid'`;

const PEOPLE_AND_PLACES = `
  insert into tenant_module (tenant_id, module_id, allowed, enabled, settings, position)
    select t.id, m.id, true, true, m.settings, m.position from town t, module m;
  insert into neighbourhood (tenant_id, id, slug, name, position)
    select t.id, pg_temp.id_of(t.slug || ' wijk ' || k), 'wijk-' || k, (array['Binnenstad', 'Noord', 'Oost', 'Zuid', 'West', 'Havenkwartier', 'Molenwijk', 'Bloemenbuurt', 'Dorpsweide'])[k], k
      from town t, generate_series(1, ${NEIGHBOURHOODS}) k;
  insert into neighbourhood_adjacency (tenant_id, neighbourhood_id, adjacent_id)
    select t.id, pg_temp.id_of(t.slug || ' wijk ' || k), pg_temp.id_of(t.slug || ' wijk ' || 1 + (k + step) % ${NEIGHBOURHOODS})
      from town t, generate_series(1, ${NEIGHBOURHOODS}) k, (values (0), (${NEIGHBOURHOODS - 2})) as s (step);
  insert into account (tenant_id, id, email, email_confirmed_at, name, neighbourhood_id, shows_adjacent)
    select t.id, pg_temp.id_of(t.slug || ' mens ' || k), 'bewoner' || k || '@' || t.slug || '.example', now(), 'Bewoner ' || k || ' van ' || t.slug,
           pg_temp.id_of(t.slug || ' wijk ' || 1 + k % ${NEIGHBOURHOODS}), k % 4 = 0
      from town t, generate_series(1, ${PEOPLE}) k;
  insert into organisation (tenant_id, id, slug, name, kind, about)
    select t.id, pg_temp.id_of(t.slug || ' club ' || k), 'club-' || k, 'Buurthuis De Lantaarn ' || k, 'community-centre', 'Voor iedereen in de buurt.'
      from town t, generate_series(1, ${ORGANISATIONS}) k;
  insert into session (tenant_id, id, account_id, expires_at, device)
    select t.id, encode(sha256(convert_to('${sessionOf("")}' || t.slug, 'UTF8')), 'hex'), pg_temp.id_of(t.slug || ' mens 1'), now() + interval '29 days', 'Bench' from town t`;

// Post n is the same text in every town and about as old, so that a page weighs the same at every size; rows are laid down in the order
// in which they would have been written, the towns' mixed.
const POSTED = `
  create temp table posted as
    select t.id as tenant_id, t.slug as town, p.n, uuidv7(-x.age) as id, date_trunc('milliseconds', now() - x.age) as published_at,
           1 + p.n % ${TEXTS} as text, p.n % 10 < 3 as whole_town, case when p.n % 2 = 0 then 0 else 1 + p.n % 5 end as replies, p.n % 4 as thanks
      from town t cross join generate_series(1, $1::integer) as p (n) cross join lateral (select p.n * interval '8 hours' + t.n * interval '73 seconds') as x (age)
     order by published_at`;

const POSTS = `
  insert into item (tenant_id, id, kind, author_id, organisation_id, slug, title, body, status, whole_town, published_at, last_activity_at, reply_count, thanks_count, idempotency_key, created_at)
    select p.tenant_id, p.id, 'post', pg_temp.id_of(p.town || ' mens ' || 1 + p.n % ${PEOPLE}), case when p.n % 6 = 0 then pg_temp.id_of(p.town || ' club ' || 1 + p.n % ${ORGANISATIONS}) end,
           s.slug, s.title, s.body, 'published', p.whole_town, p.published_at, p.published_at, p.replies, p.thanks, gen_random_uuid(), p.published_at
      from posted p join sample s on s.n = p.text order by p.published_at;
  insert into post (tenant_id, item_id) select tenant_id, id from posted;
  insert into item_audience (tenant_id, item_id, neighbourhood_id, kind, listed_at)
    select p.tenant_id, p.id, case when not p.whole_town then pg_temp.id_of(p.town || ' wijk ' || 1 + (p.n + place) % ${NEIGHBOURHOODS}) end, 'post', p.published_at
      from posted p, generate_series(0, case when p.n % 4 = 0 and not p.whole_town then 1 else 0 end) place order by p.published_at;
  insert into media (tenant_id, id, owner_id, item_id, position, alt, width, height, widths)
    select tenant_id, gen_random_uuid(), pg_temp.id_of(town || ' mens ' || 1 + n % ${PEOPLE}), id, 0, 'De straat op een zomeravond, met lichtjes in de bomen', 1600, 1067, '{480,960,1600}'
      from posted where n % 5 = 0;
  insert into follow (tenant_id, account_id, item_id, created_at)
    select tenant_id, pg_temp.id_of(town || ' mens ' || 1 + n % ${PEOPLE}), id, published_at from posted;
  insert into reaction (tenant_id, item_id, account_id)
    select tenant_id, id, pg_temp.id_of(town || ' mens ' || 1 + (n + k) % ${PEOPLE}) from posted, generate_series(1, thanks) k;
  insert into reply (tenant_id, id, item_id, parent_id, author_id, body, idempotency_key, created_at)
    select p.tenant_id, pg_temp.id_of(p.id || ' reactie ' || k), p.id, case when k = 3 then pg_temp.id_of(p.id || ' reactie 1') end,
           pg_temp.id_of(p.town || ' mens ' || 1 + (p.n + k * 11) % ${PEOPLE}), r.body, gen_random_uuid(), p.published_at + k * interval '37 minutes'
      from posted p cross join generate_series(1, p.replies) k join answers r on r.n = 1 + (p.n + k) % (select count(*) from answers) order by p.published_at;
  insert into search_entry (tenant_id, kind, subject_id, title, body, words, neighbourhood_ids, published_at, vector)
    select p.tenant_id, 'post', p.id, s.title, s.body, s.words,
           array(select neighbourhood_id from item_audience a where a.tenant_id = p.tenant_id and a.item_id = p.id and neighbourhood_id is not null), p.published_at, s.vector
      from posted p join sample s on s.n = p.text order by p.published_at`;

async function sampleTables(client: pg.Client): Promise<void> {
  const texts = sampleTexts(TEXTS);
  const column = (name: "title" | "slug" | "body" | "words" | "variants") => texts.map((text) => text[name]);
  await client.query("create temp table sample (n integer primary key, title text, slug text, body text, words text, vector tsvector)");
  await client.query(
    `insert into sample select n, title, slug, body, words, setweight(to_tsvector('samen_dutch', title), 'A') || setweight(to_tsvector('samen_dutch', body), 'C') || setweight(to_tsvector('samen_dutch', variants), 'D')
       from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) with ordinality as t (title, slug, body, words, variants, n)`,
    [column("title"), column("slug"), column("body"), column("words"), column("variants")],
  );
  await client.query("create temp table answers as select n, body from unnest($1::text[]) with ordinality as t (body, n)", [sampleReplies()]);
  const faces = modules.map((module, position) => ({ id: module.id, settings: toJson(module.settings.parse({})), position }));
  await client.query("create temp table module as select * from jsonb_to_recordset($1::jsonb) as m (id text, settings jsonb, position integer)", [JSON.stringify(faces)]);
}

/** Runs `work` without the search table's GIN indexes, which are faster built over all rows than kept up row by row. */
async function withoutSearchIndexes(client: pg.Client, work: () => Promise<unknown>): Promise<void> {
  const { rows } = await client.query<{ name: string; sql: string }>(
    "select indexname as name, indexdef as sql from pg_indexes where schemaname = 'public' and tablename = 'search_entry' and indexdef like '% USING gin %'",
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await work();
  for (const { sql } of rows) await client.query(sql);
}

/**
 * Fills a migrated database with so many towns and posts, the posts spread evenly.
 *
 * @param ownerUrl login of the cluster's superuser: triggers and foreign keys are left aside while the rows are written, so the rows
 *   carry what the triggers would have written
 */
export async function seed(ownerUrl: string, { towns, posts }: { towns: number; posts: number }): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '512MB'; set work_mem = '256MB'; set timezone = 'UTC'");
    await client.query(HELPERS);
    await sampleTables(client);
    await client.query(TOWNS, [towns]);
    await client.query(
      "insert into tenant (id, slug, status, profile) select id, slug, 'live', jsonb_set($1::jsonb, '{name}', to_jsonb('Samen in ' || slug)) from town",
      [JSON.stringify(toJson(tenantProfile.parse(gorinchem.profile)))],
    );
    await client.query(PEOPLE_AND_PLACES);
    await client.query(POSTED, [Math.round(posts / towns)]);
    await client.query("analyze posted; analyze sample; analyze answers");
    await withoutSearchIndexes(client, () => client.query(POSTS));
    await client.query(AGENDA);
    await client.query(VACANCIES_OPEN);
    await client.query(CONVERSATIONS);
    await client.query("vacuum (analyze)");
    await client.query("checkpoint");
  } finally {
    await client.end();
  }
}
