-- What an event has beyond the spine. Names follow iCalendar (RFC 5545): it begins at a time as a clock on the wall shows it, in a zone, and
-- repeats by a rule. Wall time is text, "2026-03-24T19:30": no driver turns it into an instant on the way.
create function is_wall_time(given text) returns boolean language sql immutable parallel safe as
  $$ select given ~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]$' $$;

create table event (
  tenant_id uuid not null,
  item_id uuid not null,
  starts_local text not null check (is_wall_time(starts_local)),
  minutes integer not null check (minutes between 0 and 44640),
  time_zone text not null check (length(time_zone) between 1 and 64),
  all_day boolean not null default false,
  -- RRULE without its name; UNTIL in UTC, or a date for what lasts all day.
  rule text check (length(rule) between 1 and 500),
  place text check (length(place) between 1 and 200),
  online_link text check (online_link ~ '^https?://' and length(online_link) <= 500),
  cost text not null default 'unknown' check (cost in ('unknown', 'free', 'donation', 'paid')),
  price_cents integer check (price_cents between 1 and 1000000),
  theme text check (theme ~ '^[a-z-]{2,30}$'),
  access_facts text[] not null default '{}' check (cardinality(access_facts) <= 20),
  -- Whether one signs up for one time or for all of them.
  signing_up text not null default 'none' check (signing_up in ('none', 'once', 'series')),
  capacity integer check (capacity between 1 and 100000),
  -- How long before it begins signing up ends.
  closes_hours integer not null default 0 check (closes_hours between 0 and 720),
  taken integer not null default 0 check (taken >= 0),
  cancelled_at timestamptz,
  notice text check (notice in ('weather', 'ill', 'few', 'place', 'other')),
  -- SEQUENCE: grows with each change of when or whether.
  sequence integer not null default 0 check (sequence >= 0),
  made_until timestamptz,
  source_id uuid,
  uid text check (length(uid) between 1 and 500),
  -- Of what its source said last, so that what did not change is left alone.
  imprint text,
  primary key (tenant_id, item_id),
  foreign key (tenant_id, item_id) references item (tenant_id, id) on delete cascade,
  check ((cost = 'paid') = (price_cents is not null)),
  check (not all_day or (starts_local like '%T00:00' and minutes % 1440 = 0 and minutes > 0)),
  check (capacity is null or signing_up <> 'none'),
  -- No more people than there is room for, however many come at the same moment.
  check (capacity is null or taken <= capacity),
  check ((source_id is null) = (uid is null))
);
call close_to_tenant('event');
create unique index event_of_source on event (tenant_id, source_id, uid) where source_id is not null;
create index event_to_extend on event (tenant_id, made_until) where rule is not null and cancelled_at is null;
create trigger event_tells after insert or update on event for each row execute function tell_content();

-- EXDATE (dropped), RDATE (extra) and RECURRENCE-ID (moved, cancelled), by the time at which the rule would have it.
create table event_exception (
  tenant_id uuid not null,
  item_id uuid not null,
  recurrence text not null check (is_wall_time(recurrence)),
  kind text not null check (kind in ('dropped', 'extra', 'moved', 'cancelled')),
  starts_local text check (is_wall_time(starts_local)),
  minutes integer check (minutes between 0 and 44640),
  place text check (length(place) between 1 and 200),
  notice text check (notice in ('weather', 'ill', 'few', 'place', 'other')),
  primary key (tenant_id, item_id, recurrence),
  foreign key (tenant_id, item_id) references event (tenant_id, item_id) on delete cascade,
  check (kind <> 'moved' or starts_local is not null),
  check (starts_local is null or kind in ('moved', 'cancelled'))
);
call close_to_tenant('event_exception');

-- Each time that it is held, as instants, as far ahead as lists look. Made anew from the rule whenever that changes; a job goes on with it.
create table event_occurrence (
  tenant_id uuid not null,
  item_id uuid not null,
  recurrence text not null check (is_wall_time(recurrence)),
  starts_local text not null check (is_wall_time(starts_local)),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  cancelled boolean not null default false,
  moved boolean not null default false,
  place text,
  notice text,
  capacity integer check (capacity > 0),
  taken integer not null default 0 check (taken >= 0),
  primary key (tenant_id, item_id, recurrence),
  foreign key (tenant_id, item_id) references event (tenant_id, item_id) on delete cascade,
  check (ends_at >= starts_at),
  check (capacity is null or taken <= capacity)
);
call close_to_tenant('event_occurrence');
create index event_occurrence_when on event_occurrence (tenant_id, starts_at, item_id) include (ends_at);
create index event_occurrence_next on event_occurrence (tenant_id, item_id, starts_at);
create trigger event_occurrence_tells after insert or update or delete on event_occurrence for each row execute function tell_content();

-- Who comes. Without a time: to all of them.
create table event_registration (
  tenant_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  recurrence text,
  account_id uuid not null,
  party_size integer not null check (party_size between 1 and 20),
  status text not null check (status in ('registered', 'waiting', 'withdrawn', 'cancelled')),
  -- Place in the row of those who wait; it only grows.
  position bigint not null,
  idempotency_key uuid not null,
  reminded_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, account_id, idempotency_key),
  foreign key (tenant_id, item_id) references event (tenant_id, item_id) on delete cascade,
  foreign key (tenant_id, item_id, recurrence) references event_occurrence (tenant_id, item_id, recurrence) on update cascade on delete cascade,
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
call close_to_tenant('event_registration');
create unique index event_registration_once on event_registration (tenant_id, item_id, coalesce(recurrence, ''), account_id) where status in ('registered', 'waiting');
create index event_registration_row on event_registration (tenant_id, item_id, recurrence, status, position);
create index event_registration_of on event_registration (tenant_id, account_id, status);

-- Seats taken are counted where people come and go, so that the check above refuses one too many by whichever way.
create function count_seats() returns trigger language plpgsql as $$
declare
  less integer := case when tg_op <> 'INSERT' and old.status = 'registered' then old.party_size else 0 end;
  more integer := case when tg_op <> 'DELETE' and new.status = 'registered' then new.party_size else 0 end;
  at_item uuid := case when tg_op = 'DELETE' then old.item_id else new.item_id end;
  at_town uuid := case when tg_op = 'DELETE' then old.tenant_id else new.tenant_id end;
  at_time text := case when tg_op = 'DELETE' then old.recurrence else new.recurrence end;
begin
  if more = less then return null; end if;
  if at_time is null then
    update event set taken = taken + more - less where tenant_id = at_town and item_id = at_item;
  else
    update event_occurrence set taken = taken + more - less where tenant_id = at_town and item_id = at_item and recurrence = at_time;
  end if;
  return null;
end $$;
create trigger event_registration_counts after insert or delete or update of status, party_size on event_registration for each row execute function count_seats();

-- An organisation's own calendar elsewhere, by its address (RFC 5545 by HTTP), and how it goes with reading it.
create table calendar_source (
  tenant_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  url text not null check (url ~ '^https?://' and length(url) <= 1000),
  added_by uuid,
  theme text check (theme ~ '^[a-z-]{2,30}$'),
  etag text,
  last_modified text,
  tried_at timestamptz,
  read_at timestamptz,
  next_at timestamptz not null,
  failures integer not null default 0 check (failures >= 0),
  fault text check (length(fault) <= 40),
  told_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, organisation_id, url),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete cascade,
  foreign key (tenant_id, added_by) references account (tenant_id, id) on delete set null (added_by)
);
call close_to_tenant('calendar_source');
create index calendar_source_due on calendar_source (tenant_id, next_at);

alter table event add foreign key (tenant_id, source_id) references calendar_source (tenant_id, id) on delete cascade;

-- Under which number a member's own calendar can be read; another number makes the old address worthless.
create table calendar_address (
  tenant_id uuid not null,
  account_id uuid not null,
  nonce uuid not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, account_id),
  unique (tenant_id, nonce),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
call close_to_tenant('calendar_address');
