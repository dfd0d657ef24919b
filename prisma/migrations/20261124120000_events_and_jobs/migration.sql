-- What happened that others must hear of, and the work that follows from it. Both are written in the transaction of the change, so
-- that neither exists without the other.

create table domain_event (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  name text not null check (name ~ '^[a-z-]+\.[a-z-]+$'),
  actor_id uuid,
  -- Ids only: no name, address or text that somebody wrote.
  payload jsonb not null,
  request_id text,
  at timestamptz not null default now(),
  primary key (tenant_id, id)
);
create index domain_event_recent on domain_event (tenant_id, at desc, id desc);
call close_to_tenant('domain_event');
revoke update, delete on domain_event from samen_app;

-- Work that waits, is handed to the queue, or was given up. What is done has no row.
create table job (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  name text not null,
  payload jsonb not null,
  -- Names what would be wrong to do twice at once.
  once_key text,
  event_id uuid,
  state text not null default 'waiting' check (state in ('waiting', 'handed', 'parked')),
  not_before timestamptz not null default now(),
  -- How often it was handed to the queue; who comes with an older number finds that it is not theirs any more.
  hand integer not null default 0,
  -- Until when whoever has it is believed to be alive.
  lease_until timestamptz,
  started_at timestamptz,
  attempts integer not null default 0,
  error text,
  request_id text,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, once_key),
  foreign key (tenant_id, event_id) references domain_event (tenant_id, id) on delete cascade,
  check ((state = 'handed') = (lease_until is not null))
);
create index job_waiting on job (tenant_id, not_before, id) where state = 'waiting';
create index job_handed on job (tenant_id, lease_until) where state = 'handed';
create index job_parked on job (tenant_id, changed_at desc) where state = 'parked';
call close_to_tenant('job');

-- The relay sees the work of all towns, and nothing else of theirs: its functions are owned by a role that may read and hand out jobs.
grant usage on schema public to samen_relay;
create policy relay_hands_out on job to samen_relay using (true) with check (true);
grant select, update on job to samen_relay;

/*
 * Hands out work, fairly: each town has at most `per_town` jobs with the queue at a time, and those that are next in line in each town
 * go before the second ones of any. A town that asks for ten thousand things waits for itself alone.
 *
 * A job whose lease has run out is in line again: the process that had it is gone.
 */
create function hand_out_jobs(at timestamptz, per_town integer, most integer, lease interval)
  returns table(tenant_id uuid, id uuid, name text, payload jsonb, hand integer, request_id text)
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  -- One relay at a time counts; the others wait a few milliseconds for it.
  perform pg_advisory_xact_lock(7216349002);
  update job j set state = 'waiting', lease_until = null, started_at = null, changed_at = at
   where j.state = 'handed' and j.lease_until < at;
  return query
    with recursive towns as (
      (select j.tenant_id from job j where j.state = 'waiting' order by j.tenant_id limit 1)
      union all
      select (select j.tenant_id from job j where j.state = 'waiting' and j.tenant_id > t.tenant_id order by j.tenant_id limit 1)
        from towns t where t.tenant_id is not null
    ),
    next_in_line as (
      select n.tenant_id, n.id, row_number() over (partition by n.tenant_id order by n.not_before, n.id) as turn
        from towns t
       cross join lateral (
         select j.tenant_id, j.id, j.not_before from job j
          where j.tenant_id = t.tenant_id and j.state = 'waiting' and j.not_before <= at
          order by j.not_before, j.id
          limit greatest(0, per_town - (select count(*) from job h where h.tenant_id = t.tenant_id and h.state = 'handed'))
       ) n
       where t.tenant_id is not null
    ),
    picked as (select n.tenant_id, n.id, n.turn from next_in_line n order by n.turn, n.tenant_id limit most),
    handed as (
      update job j set state = 'handed', hand = j.hand + 1, lease_until = at + lease, started_at = null, changed_at = at
        from picked p where j.tenant_id = p.tenant_id and j.id = p.id
      returning j.tenant_id, j.id, j.name, j.payload, j.hand, j.request_id, p.turn
    )
    select h.tenant_id, h.id, h.name, h.payload, h.hand, h.request_id from handed h order by h.turn, h.tenant_id;
end $$;

-- What operators and their meters see: counts by town, kind and state, and since when.
create function job_figures() returns table(tenant_id uuid, name text, state text, jobs bigint, oldest timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select tenant_id, name, state, count(*), min(created_at) from job group by 1, 2, 3;
$$;

-- What was given up, newest first. Payloads stay where they are.
create function parked_jobs(most integer)
  returns table(tenant_id uuid, id uuid, name text, attempts integer, error text, created_at timestamptz, changed_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select tenant_id, id, name, attempts, error, created_at, changed_at from job where state = 'parked' order by changed_at desc, id limit most;
$$;

grant create on schema public to samen_relay;
alter function hand_out_jobs(timestamptz, integer, integer, interval) owner to samen_relay;
alter function job_figures() owner to samen_relay;
alter function parked_jobs(integer) owner to samen_relay;
revoke create on schema public from samen_relay;
revoke all on function hand_out_jobs(timestamptz, integer, integer, interval), job_figures(), parked_jobs(integer) from public;
grant execute on function hand_out_jobs(timestamptz, integer, integer, interval), job_figures(), parked_jobs(integer) to samen_app;

-- Relays are told in the moment work is committed.
create function tell_jobs() returns trigger language plpgsql as $$
begin
  perform pg_notify('samen_jobs', 'new');
  return null;
end $$;
create trigger job_tells after insert on job for each statement execute function tell_jobs();
