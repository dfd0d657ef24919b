-- Mail: what became of it, addresses that no mail goes to any more, and batches that are sent whole or not at all.

-- Mails that the post gets in one request. What is in a batch does not change any more, so that a second try says exactly what the first
-- said, under the same key; therefore the sender is kept with it.
create table mail_batch (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  sender_name text not null,
  sender_address text not null,
  reply_to text not null,
  attempts integer not null default 0,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
call close_to_tenant('mail_batch');

alter table mail_message
  add column batch_id uuid,
  -- The post's own name for it.
  add column provider_id text,
  -- What the post told afterwards; of several things the gravest.
  add column outcome text check (outcome in ('delayed', 'delivered', 'failed', 'bounced', 'complained')),
  add column outcome_at timestamptz,
  -- Goes to an address that mail was stopped to, as it mends just that.
  add column repairs boolean not null default false,
  add check ((outcome is null) = (outcome_at is null)),
  add foreign key (tenant_id, batch_id) references mail_batch (tenant_id, id),
  drop constraint mail_message_status_check,
  add constraint mail_message_status_check check (status in ('queued', 'sent', 'failed', 'suppressed'));
create index mail_message_batch on mail_message (tenant_id, batch_id) where batch_id is not null;
-- Mail to many, which may leave in batches: it says how to be rid of it (RFC 2369).
create index mail_message_to_batch on mail_message (tenant_id, id) where status = 'queued' and batch_id is null and attempts = 0 and headers ? 'List-Unsubscribe';

-- Addresses that mail is not sent to any more, and why.
create table mail_suppression (
  tenant_id uuid not null references tenant (id) on delete cascade,
  address text not null check (address = lower(address)),
  reason text not null check (reason in ('bounced', 'complained', 'refused')),
  -- Codes only; nothing that a person wrote.
  detail text not null default '' check (length(detail) <= 100),
  at timestamptz not null default now(),
  primary key (tenant_id, address)
);
create index mail_suppression_recent on mail_suppression (tenant_id, at desc);
call close_to_tenant('mail_suppression');

-- What the post told of a mail, by the id of the telling: told twice is told once.
create table mail_event (
  tenant_id uuid not null,
  id text not null check (length(id) between 1 and 200),
  mail_id uuid not null,
  kind text not null,
  at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, mail_id) references mail_message (tenant_id, id) on delete cascade
);
create index mail_event_mail on mail_event (tenant_id, mail_id);
call close_to_tenant('mail_event');

-- Work that somebody sits waiting for, such as a link to log in.
alter table job add column urgent boolean not null default false;
drop index job_waiting;
create index job_waiting on job (tenant_id, urgent desc, not_before, id) where state = 'waiting';

/*
 * Hands out work, fairly: each town has at most `per_town` jobs with the queue at a time, and beside them as many urgent ones, so that
 * what somebody waits for passes what can wait. Urgent work has a queue of its own. In each queue towns take turns, those with the least
 * under way before others, by lot where they have as much. A town that asks for ten thousand things waits for itself alone.
 *
 * A job whose lease has run out is in line again: the process that had it is gone.
 */
drop function hand_out_jobs(timestamptz, integer, integer, interval);
create function hand_out_jobs(at timestamptz, per_town integer, most integer, most_urgent integer, lease interval)
  returns table(tenant_id uuid, id uuid, name text, payload jsonb, hand integer, request_id text, urgent boolean)
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
    lanes as (
      select t.tenant_id, lane.urgent,
             (select count(*) from job h where h.tenant_id = t.tenant_id and h.state = 'handed' and h.urgent = lane.urgent) as under_way
        from towns t cross join (values (true), (false)) as lane (urgent)
       where t.tenant_id is not null
    ),
    next_in_line as (
      select l.tenant_id, l.urgent, n.id, l.under_way + row_number() over (partition by l.tenant_id, l.urgent order by n.not_before, n.id) as turn
        from lanes l
       cross join lateral (
         select j.id, j.not_before from job j
          where j.tenant_id = l.tenant_id and j.urgent = l.urgent and j.state = 'waiting' and j.not_before <= at
          order by j.not_before, j.id
          limit greatest(0, per_town - l.under_way)
       ) n
    ),
    in_order as (
      select n.tenant_id, n.id, n.urgent, row_number() over (partition by n.urgent order by n.turn, random()) as place from next_in_line n
    ),
    picked as (select o.tenant_id, o.id, o.place from in_order o where o.place <= case when o.urgent then most_urgent else most end),
    handed as (
      update job j set state = 'handed', hand = j.hand + 1, lease_until = at + lease, started_at = null, changed_at = at
        from picked p where j.tenant_id = p.tenant_id and j.id = p.id
      returning j.tenant_id, j.id, j.name, j.payload, j.hand, j.request_id, j.urgent, p.place
    )
    select h.tenant_id, h.id, h.name, h.payload, h.hand, h.request_id, h.urgent from handed h order by h.urgent desc, h.place;
end $$;

grant create on schema public to samen_relay;
alter function hand_out_jobs(timestamptz, integer, integer, integer, interval) owner to samen_relay;
revoke create on schema public from samen_relay;
revoke all on function hand_out_jobs(timestamptz, integer, integer, integer, interval) from public;
grant execute on function hand_out_jobs(timestamptz, integer, integer, integer, interval) to samen_app;
