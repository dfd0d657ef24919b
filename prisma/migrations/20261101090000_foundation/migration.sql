-- The foundation: towns, people, the content spine. Every table that belongs to a town carries tenant_id, refers to its
-- neighbours by (tenant_id, id), and is closed by row level security that holds for its owner too.

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gin;
create extension if not exists fuzzystrmatch;

-- The town of this unit of work. Nothing set: null, and null equals no row's tenant.
create function current_tenant() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.tenant_id', true), '')::uuid;

-- One sentence closes a town's table: policy, force, and the rights of the application's own role.
create procedure close_to_tenant(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy tenant_isolation on %s to samen_app using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())', target);
  execute format('grant select, insert, update, delete on %s to samen_app', target);
end $$;

-- Tables of the platform itself: out of reach as soon as a unit of work belongs to a town.
create procedure close_to_platform(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy platform_only on %s to samen_app using (current_tenant() is null) with check (current_tenant() is null)', target);
  execute format('grant select, insert, update, delete on %s to samen_app', target);
end $$;

grant usage on schema public to samen_app, samen_search;

-- Towns ------------------------------------------------------------------------------------------------------------

create table tenant (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
  status text not null default 'draft' check (status in ('draft', 'trial', 'live', 'suspended', 'closing', 'closed')),
  status_note text,
  cbs_code text check (cbs_code ~ '^GM[0-9]{4}$'),
  profile jsonb not null,
  version integer not null default 1,
  is_demo boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
alter table tenant enable row level security;
alter table tenant force row level security;
create policy everyone_reads on tenant for select to samen_app using (true);
create policy platform_adds on tenant for insert to samen_app with check (current_tenant() is null);
create policy platform_removes on tenant for delete to samen_app using (current_tenant() is null);
create policy own_or_platform_changes on tenant for update to samen_app
  using (current_tenant() is null or id = current_tenant()) with check (current_tenant() is null or id = current_tenant());
grant select, insert, update, delete on tenant to samen_app;

create table tenant_domain (
  hostname text primary key check (hostname = lower(hostname) and hostname !~ '[\s/:]'),
  tenant_id uuid not null references tenant (id) on delete cascade,
  is_primary boolean not null default false,
  created_at timestamptz not null default now()
);
create unique index tenant_domain_one_primary on tenant_domain (tenant_id) where is_primary;
create index tenant_domain_tenant on tenant_domain (tenant_id);
alter table tenant_domain enable row level security;
alter table tenant_domain force row level security;
create policy everyone_reads on tenant_domain for select to samen_app using (true);
create policy platform_adds on tenant_domain for insert to samen_app with check (current_tenant() is null);
create policy platform_changes on tenant_domain for update to samen_app using (current_tenant() is null) with check (current_tenant() is null);
create policy platform_removes on tenant_domain for delete to samen_app using (current_tenant() is null);
grant select, insert, update, delete on tenant_domain to samen_app;

create table tenant_module (
  tenant_id uuid not null references tenant (id) on delete cascade,
  module_id text not null,
  allowed boolean not null default true,
  enabled boolean not null default false,
  settings jsonb not null default '{}',
  label text check (length(label) between 1 and 40),
  position integer not null default 0,
  updated_at timestamptz not null default now(),
  primary key (tenant_id, module_id)
);
call close_to_tenant('tenant_module');

create table tenant_asset (
  tenant_id uuid not null references tenant (id) on delete cascade,
  role text not null check (role in ('logo', 'favicon', 'hero')),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  width integer check (width > 0),
  height integer check (height > 0),
  bytes integer not null check (bytes > 0),
  primary key (tenant_id, role)
);
call close_to_tenant('tenant_asset');

create table neighbourhood (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  parent_id uuid,
  slug text not null check (slug ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$'),
  name text not null check (length(name) between 1 and 80),
  cbs_code text,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, slug),
  foreign key (tenant_id, parent_id) references neighbourhood (tenant_id, id),
  check (parent_id is distinct from id)
);
create unique index neighbourhood_name on neighbourhood (tenant_id, lower(name));
call close_to_tenant('neighbourhood');

-- Both directions are stored, so that "next to mine" is one range.
create table neighbourhood_adjacency (
  tenant_id uuid not null,
  neighbourhood_id uuid not null,
  adjacent_id uuid not null,
  primary key (tenant_id, neighbourhood_id, adjacent_id),
  foreign key (tenant_id, neighbourhood_id) references neighbourhood (tenant_id, id) on delete cascade,
  foreign key (tenant_id, adjacent_id) references neighbourhood (tenant_id, id) on delete cascade,
  check (neighbourhood_id <> adjacent_id)
);
call close_to_tenant('neighbourhood_adjacency');

-- A prefix of a Dutch postcode: "4201" or "4201AB". The longest match wins.
create table postcode (
  tenant_id uuid not null,
  prefix text not null check (prefix ~ '^[1-9][0-9]{3}([A-Z]{2})?$'),
  neighbourhood_id uuid not null,
  primary key (tenant_id, prefix),
  foreign key (tenant_id, neighbourhood_id) references neighbourhood (tenant_id, id) on delete cascade
);
call close_to_tenant('postcode');

-- People -----------------------------------------------------------------------------------------------------------

create table account (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  email text not null check (email = lower(email) and email like '%_@_%' and length(email) <= 254),
  email_confirmed_at timestamptz,
  name text not null check (length(name) between 2 and 60),
  password_hash text,
  neighbourhood_id uuid,
  about text check (length(about) <= 500),
  locale text not null default 'nl' check (locale in ('nl', 'en')),
  civil_servant_title text check (length(civil_servant_title) between 1 and 80),
  shows_adjacent boolean not null default false,
  is_demo boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, email),
  foreign key (tenant_id, neighbourhood_id) references neighbourhood (tenant_id, id) on delete set null (neighbourhood_id)
);
call close_to_tenant('account');

create table account_role (
  tenant_id uuid not null,
  account_id uuid not null,
  role text not null check (role in ('connector', 'moderator', 'tenant-admin')),
  granted_at timestamptz not null default now(),
  primary key (tenant_id, account_id, role),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
call close_to_tenant('account_role');

create table connector_neighbourhood (
  tenant_id uuid not null,
  account_id uuid not null,
  neighbourhood_id uuid not null,
  role text not null default 'connector' check (role = 'connector'),
  primary key (tenant_id, account_id, neighbourhood_id),
  foreign key (tenant_id, account_id, role) references account_role (tenant_id, account_id, role) on delete cascade,
  foreign key (tenant_id, neighbourhood_id) references neighbourhood (tenant_id, id) on delete cascade
);
call close_to_tenant('connector_neighbourhood');

-- The id is a SHA-256 of what the cookie holds: a copy of this table opens no door.
create table session (
  tenant_id uuid not null,
  id text not null,
  account_id uuid not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  device text not null default '' check (length(device) <= 120),
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
create index session_account on session (tenant_id, account_id);
create index session_expiry on session (tenant_id, expires_at);
call close_to_tenant('session');

create table login_token (
  tenant_id uuid not null,
  id text not null,
  account_id uuid not null,
  purpose text not null check (purpose in ('confirm-email', 'log-in', 'reset-password', 'change-email')),
  new_email text,
  return_to text,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
  check ((purpose = 'change-email') = (new_email is not null))
);
create index login_token_account on login_token (tenant_id, account_id);
call close_to_tenant('login_token');

-- What a visitor typed in a form that only members may send, for as long as logging in takes. The id is a SHA-256 of the word in the
-- address that leads back to it.
create table parked_form (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id text not null,
  path text not null check (length(path) <= 300),
  fields jsonb not null,
  expires_at timestamptz not null,
  primary key (tenant_id, id)
);
create index parked_form_expiry on parked_form (tenant_id, expires_at);
call close_to_tenant('parked_form');

create table operator (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  password_hash text not null,
  is_demo boolean not null default false,
  created_at timestamptz not null default now()
);
call close_to_platform('operator');

create table operator_session (
  id text primary key,
  operator_id uuid not null references operator (id) on delete cascade,
  expires_at timestamptz not null,
  created_at timestamptz not null default now()
);
call close_to_platform('operator_session');

-- Organisations ----------------------------------------------------------------------------------------------------

create table organisation (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$'),
  name text not null check (length(name) between 2 and 120),
  kind text not null,
  about text not null default '' check (length(about) <= 2000),
  is_demo boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, slug)
);
call close_to_tenant('organisation');

create table organisation_neighbourhood (
  tenant_id uuid not null,
  organisation_id uuid not null,
  neighbourhood_id uuid not null,
  primary key (tenant_id, organisation_id, neighbourhood_id),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete cascade,
  foreign key (tenant_id, neighbourhood_id) references neighbourhood (tenant_id, id) on delete cascade
);
call close_to_tenant('organisation_neighbourhood');

create table organisation_editor (
  tenant_id uuid not null,
  organisation_id uuid not null,
  account_id uuid not null,
  primary key (tenant_id, organisation_id, account_id),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete cascade,
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
create index organisation_editor_account on organisation_editor (tenant_id, account_id);
call close_to_tenant('organisation_editor');

-- The content spine ------------------------------------------------------------------------------------------------

create table item (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  kind text not null,
  author_id uuid not null,
  organisation_id uuid,
  slug text not null check (slug ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$' and length(slug) <= 90),
  title text not null check (length(title) between 1 and 120),
  body text not null default '' check (length(body) <= 10000),
  status text not null default 'draft' check (status in ('draft', 'published', 'withdrawn', 'hidden')),
  whole_town boolean not null default false,
  published_at timestamptz,
  last_activity_at timestamptz not null default now(),
  edited_at timestamptz,
  reply_count integer not null default 0 check (reply_count >= 0),
  thanks_count integer not null default 0 check (thanks_count >= 0),
  version integer not null default 1,
  idempotency_key uuid not null,
  is_demo boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, author_id, idempotency_key),
  foreign key (tenant_id, author_id) references account (tenant_id, id) on delete cascade,
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete set null (organisation_id),
  check (status <> 'published' or published_at is not null),
  -- Pages are cut at a moment that JavaScript can hold: a cursor finer than a millisecond would skip or repeat.
  check (published_at = date_trunc('milliseconds', published_at))
);
create index item_feed on item (tenant_id, published_at desc, id desc) include (kind) where status = 'published';
create index item_feed_by_kind on item (tenant_id, kind, published_at desc, id desc) where status = 'published';
create index item_author on item (tenant_id, author_id, created_at desc);
create index item_organisation on item (tenant_id, organisation_id, published_at desc, id desc) where status = 'published';
call close_to_tenant('item');

-- Whom an item is for. A null neighbourhood means the whole town. listed_at repeats the item's published_at while the item
-- may be seen and is null otherwise, so that a neighbourhood's news is one range of one index, however large the town.
create table item_audience (
  tenant_id uuid not null,
  item_id uuid not null,
  neighbourhood_id uuid,
  kind text not null,
  listed_at timestamptz,
  unique nulls not distinct (tenant_id, item_id, neighbourhood_id),
  foreign key (tenant_id, item_id) references item (tenant_id, id) on delete cascade,
  foreign key (tenant_id, neighbourhood_id) references neighbourhood (tenant_id, id) on delete cascade
);
create index item_audience_feed on item_audience (tenant_id, neighbourhood_id, listed_at desc, item_id desc) where listed_at is not null;
create index item_audience_feed_by_kind on item_audience (tenant_id, neighbourhood_id, kind, listed_at desc, item_id desc) where listed_at is not null;
call close_to_tenant('item_audience');

create function list_item() returns trigger language plpgsql as $$
begin
  update item_audience
     set listed_at = case when new.status = 'published' then new.published_at end
   where tenant_id = new.tenant_id and item_id = new.id
     and listed_at is distinct from case when new.status = 'published' then new.published_at end;
  return null;
end $$;
create trigger item_listing after update of status, published_at on item for each row execute function list_item();

create function list_audience() returns trigger language plpgsql as $$
begin
  select i.kind, case when i.status = 'published' then i.published_at end into new.kind, new.listed_at
    from item i where i.tenant_id = new.tenant_id and i.id = new.item_id;
  return new;
end $$;
create trigger item_audience_listing before insert on item_audience for each row execute function list_audience();

-- One level of threading: a reply's parent must be a reply of the same item at depth 0, held by the foreign key itself.
create table reply (
  tenant_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  parent_id uuid,
  depth smallint not null generated always as (case when parent_id is null then 0 else 1 end) stored,
  parent_depth smallint generated always as (case when parent_id is null then null else 0 end) stored,
  author_id uuid,
  body text not null check (length(body) <= 3000),
  status text not null default 'published' check (status in ('published', 'withdrawn', 'hidden', 'erased')),
  idempotency_key uuid not null,
  edited_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, item_id, id, depth),
  unique (tenant_id, author_id, idempotency_key),
  foreign key (tenant_id, item_id) references item (tenant_id, id) on delete cascade,
  foreign key (tenant_id, item_id, parent_id, parent_depth) references reply (tenant_id, item_id, id, depth) on delete cascade,
  foreign key (tenant_id, author_id) references account (tenant_id, id) on delete cascade,
  check (author_id is not null or status = 'erased')
);
create index reply_thread on reply (tenant_id, item_id, created_at, id);
create index reply_author on reply (tenant_id, author_id);
call close_to_tenant('reply');

create table reaction (
  tenant_id uuid not null,
  item_id uuid not null,
  account_id uuid not null,
  kind text not null default 'thanks' check (kind = 'thanks'),
  created_at timestamptz not null default now(),
  primary key (tenant_id, item_id, account_id, kind),
  foreign key (tenant_id, item_id) references item (tenant_id, id) on delete cascade,
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
create index reaction_account on reaction (tenant_id, account_id);
call close_to_tenant('reaction');

create table follow (
  tenant_id uuid not null,
  account_id uuid not null,
  item_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, account_id, item_id),
  foreign key (tenant_id, item_id) references item (tenant_id, id) on delete cascade,
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
create index follow_item on follow (tenant_id, item_id);
call close_to_tenant('follow');

create table report (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  item_id uuid,
  reply_id uuid,
  reporter_id uuid,
  reason text not null,
  note text not null default '' check (length(note) <= 2000),
  idempotency_key uuid not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, idempotency_key),
  foreign key (tenant_id, item_id) references item (tenant_id, id) on delete cascade,
  foreign key (tenant_id, reply_id) references reply (tenant_id, id) on delete cascade,
  foreign key (tenant_id, reporter_id) references account (tenant_id, id) on delete set null (reporter_id),
  check (num_nonnulls(item_id, reply_id) = 1)
);
create index report_item on report (tenant_id, item_id);
create index report_reply on report (tenant_id, reply_id);
call close_to_tenant('report');

create table media (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  owner_id uuid not null,
  item_id uuid,
  position smallint,
  alt text not null default '' check (length(alt) <= 300),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  widths integer[] not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, item_id, position) deferrable initially deferred,
  foreign key (tenant_id, owner_id) references account (tenant_id, id) on delete cascade,
  foreign key (tenant_id, item_id) references item (tenant_id, id) on delete cascade,
  check ((item_id is null) = (position is null)),
  check (position between 0 and 7)
);
create index media_owner on media (tenant_id, owner_id, created_at);
call close_to_tenant('media');

-- A photo is described in words before it is shown; asked at the end of the transaction, when item and photos are both written.
create function photos_are_described() returns trigger language plpgsql as $$
begin
  if exists (select from media m join item i on i.tenant_id = m.tenant_id and i.id = m.item_id
              where m.tenant_id = new.tenant_id and m.item_id = (case tg_table_name when 'media' then (to_jsonb(new) ->> 'item_id')::uuid else new.id end)
                and i.status = 'published' and m.alt = '') then
    raise exception 'a published photo has no description' using errcode = 'check_violation', constraint = 'media_alt_when_published';
  end if;
  return null;
end $$;
create constraint trigger media_described after insert or update of alt, item_id on media deferrable initially deferred
  for each row execute function photos_are_described();
create constraint trigger item_photos_described after update of status on item deferrable initially deferred
  for each row when (new.status = 'published') execute function photos_are_described();

create function count_replies() returns trigger language plpgsql as $$
declare
  counted_item uuid := coalesce(new.item_id, old.item_id);
  counted_tenant uuid := coalesce(new.tenant_id, old.tenant_id);
  change integer := (case when tg_op <> 'DELETE' and new.status = 'published' then 1 else 0 end)
                  - (case when tg_op <> 'INSERT' and old.status = 'published' then 1 else 0 end);
begin
  if change <> 0 then
    update item
       set reply_count = greatest(0, reply_count + change),
           last_activity_at = case when tg_op = 'INSERT' then greatest(last_activity_at, new.created_at) else last_activity_at end
     where tenant_id = counted_tenant and id = counted_item;
  end if;
  return null;
end $$;
create trigger reply_counting after insert or update of status or delete on reply for each row execute function count_replies();

create function count_thanks() returns trigger language plpgsql as $$
begin
  update item set thanks_count = greatest(0, thanks_count + case when tg_op = 'INSERT' then 1 else -1 end)
   where tenant_id = coalesce(new.tenant_id, old.tenant_id) and id = coalesce(new.item_id, old.item_id);
  return null;
end $$;
create trigger reaction_counting after insert or delete on reaction for each row execute function count_thanks();

-- Search -----------------------------------------------------------------------------------------------------------

create text search configuration samen_dutch (copy = pg_catalog.dutch);
alter text search configuration samen_dutch alter mapping for hword, hword_part, word with unaccent, dutch_stem;

-- Words as they stand. The stemmer makes "sinterklas" of "Sinterklaas", which no "Sinterklaasgedicht" begins with.
create text search configuration samen_plain (copy = pg_catalog.simple);
alter text search configuration samen_plain alter mapping for asciiword, hword, hword_part, word, asciihword, hword_asciipart with unaccent, simple;

create table search_entry (
  tenant_id uuid not null references tenant (id) on delete cascade,
  kind text not null,
  subject_id uuid not null,
  title text not null,
  body text not null,
  words text not null,
  neighbourhood_ids uuid[] not null default '{}',
  published_at timestamptz not null,
  vector tsvector not null,
  primary key (tenant_id, kind, subject_id)
);
create index search_entry_vector on search_entry using gin (tenant_id, vector);
create index search_entry_words on search_entry using gin (tenant_id, words gin_trgm_ops);
call close_to_tenant('search_entry');

-- Under row level security an index cannot serve @@ or <%, which are not leakproof. This function names the tenant itself, and is
-- owned by a role that may read this one table, so that a search costs what the town's own matches cost.
create policy search_function_reads on search_entry for select to samen_search using (true);
grant select on search_entry to samen_search;

-- Whether each of these words stands in a text, or begins a word of it, but for a slip of the finger: one letter, or one in four of a long word.
-- Trigrams alone take "overkant" for "over".
create function nearly_in(typed text, words text) returns boolean language sql immutable parallel safe
  return (
    select bool_and(exists (
      select from unnest(string_to_array(words, ' ')) as has (word)
       where least(levenshtein(wish, left(has.word, length(wish))), levenshtein(wish, left(has.word, length(wish) + 1))) <= greatest(1, length(wish) / 4)))
      from unnest(string_to_array(left(typed, 200), ' ')) as wanted (wish));

create function search_entries(exact text[], loose text, only_kinds text[], only_neighbourhood uuid, page_size integer, page_offset integer)
  returns table (kind text, subject_id uuid, score real, fuzzy boolean)
  language plpgsql stable security definer set search_path = public, pg_temp set pg_trgm.word_similarity_threshold = 0.4 as $$
declare
  town uuid := current_tenant();
  wanted tsquery := '';
  spellings text;
begin
  -- Every word, by its stem or as it was typed.
  foreach spellings in array exact loop
    wanted := wanted && (to_tsquery('samen_dutch', spellings) || to_tsquery('samen_plain', spellings));
  end loop;
  return query
    select e.kind, e.subject_id,
           (ts_rank_cd(e.vector, wanted) * (1 + 1 / (1 + extract(epoch from now() - e.published_at) / 2592000)))::real as score,
           false as fuzzy
      from search_entry e
     where e.tenant_id = town and e.vector @@ wanted
       and e.kind = any (only_kinds)
       and (only_neighbourhood is null or cardinality(e.neighbourhood_ids) = 0 or only_neighbourhood = any (e.neighbourhood_ids))
     order by score desc, e.subject_id
     limit page_size offset page_offset;
  if not found and page_offset = 0 then
    return query
      select e.kind, e.subject_id, word_similarity(loose, e.words) as score, true as fuzzy
        from search_entry e
       where e.tenant_id = town and loose <% e.words and nearly_in(loose, e.words)
         and e.kind = any (only_kinds)
         and (only_neighbourhood is null or cardinality(e.neighbourhood_ids) = 0 or only_neighbourhood = any (e.neighbourhood_ids))
       order by score desc, e.subject_id
       limit page_size;
  end if;
end $$;
grant create on schema public to samen_search;
alter function search_entries(text[], text, text[], uuid, integer, integer) owner to samen_search;
revoke create on schema public from samen_search;
revoke all on function search_entries(text[], text, text[], uuid, integer, integer) from public;
grant execute on function search_entries(text[], text, text[], uuid, integer, integer) to samen_app;

-- Mail, audit, limits ----------------------------------------------------------------------------------------------

create table mail_message (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  account_id uuid,
  template text not null,
  recipient text not null,
  subject text not null,
  html text not null,
  plain text not null,
  headers jsonb not null default '{}',
  -- Names what this mail tells whom, where telling it twice would be wrong.
  once_key text,
  status text not null default 'queued' check (status in ('queued', 'sent', 'failed')),
  attempts integer not null default 0,
  error text,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, once_key),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
  check ((status = 'sent') = (sent_at is not null))
);
create index mail_message_recent on mail_message (tenant_id, created_at desc);
create index mail_message_queued on mail_message (tenant_id, created_at) where status = 'queued';
call close_to_tenant('mail_message');

-- Append only: the application may add a line and read it, and nothing else.
create table audit_event (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  actor text not null,
  actor_id uuid,
  action text not null,
  subject text not null,
  subject_id text,
  detail jsonb not null default '{}',
  request_id text,
  at timestamptz not null default now(),
  primary key (tenant_id, id)
);
create index audit_event_recent on audit_event (tenant_id, at desc);
call close_to_tenant('audit_event');
revoke update, delete on audit_event from samen_app;

-- Kept by rate-limiter-flexible; keys are keyed hashes, never an address.
create table rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
alter table rate_limit enable row level security;
alter table rate_limit force row level security;
create policy limiter on rate_limit to samen_app using (true) with check (true);
grant select, insert, update, delete on rate_limit to samen_app;

-- Caches hear of changes in the moment they are committed. ---------------------------------------------------------

create function tell_tenant() returns trigger language plpgsql as $$
begin
  perform pg_notify('samen_tenant', coalesce(to_jsonb(new) ->> 'tenant_id', to_jsonb(old) ->> 'tenant_id', to_jsonb(new) ->> 'id', to_jsonb(old) ->> 'id'));
  return null;
end $$;
create trigger tenant_tells after insert or update or delete on tenant for each row execute function tell_tenant();
create trigger tenant_domain_tells after insert or update or delete on tenant_domain for each row execute function tell_tenant();
create trigger tenant_module_tells after insert or update or delete on tenant_module for each row execute function tell_tenant();
create trigger tenant_asset_tells after insert or update or delete on tenant_asset for each row execute function tell_tenant();
create trigger neighbourhood_tells after insert or update or delete on neighbourhood for each row execute function tell_tenant();

create function tell_content() returns trigger language plpgsql as $$
begin
  perform pg_notify('samen_content', coalesce(new.tenant_id, old.tenant_id)::text);
  return null;
end $$;
create trigger item_tells after insert or update or delete on item for each row execute function tell_content();
create trigger item_audience_tells after insert or update or delete on item_audience for each row execute function tell_content();
create trigger reply_tells after insert or update or delete on reply for each row execute function tell_content();
create trigger media_tells after insert or update or delete on media for each row execute function tell_content();
create trigger organisation_tells after insert or update or delete on organisation for each row execute function tell_content();
create trigger account_tells after update of name, civil_servant_title or delete on account for each row execute function tell_content();
