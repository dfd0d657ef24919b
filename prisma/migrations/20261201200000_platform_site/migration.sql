-- The platform's own site: mail that is of no town, workshops that can be booked, and towns to try that somebody asked for.

create table platform_mail (
  id uuid primary key,
  template text not null check (length(template) between 3 and 60),
  recipient text not null check (length(recipient) between 3 and 254),
  subject text not null,
  html text not null,
  plain text not null,
  calendar text,
  status text not null default 'queued' check (status in ('queued', 'sent', 'failed')),
  attempts smallint not null default 0,
  next_try_at timestamptz not null,
  error text,
  created_at timestamptz not null,
  sent_at timestamptz,
  once_key text unique
);
create index platform_mail_due on platform_mail (next_try_at) where status = 'queued';
create index platform_mail_recent on platform_mail (created_at desc);
call close_to_platform('platform_mail');

create table workshop (
  id uuid primary key,
  title text not null check (length(title) between 3 and 100),
  text text not null check (length(text) <= 4000),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null check (length(place) between 2 and 200),
  online_url text check (online_url ~ '^https://' and length(online_url) <= 400),
  seats smallint not null check (seats between 1 and 500),
  cancelled_at timestamptz,
  is_demo boolean not null default false,
  sequence integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null,
  check (ends_at > starts_at and ends_at <= starts_at + interval '12 hours')
);
create index workshop_when on workshop (starts_at);
call close_to_platform('workshop');

create table workshop_booking (
  id uuid primary key,
  workshop_id uuid not null references workshop (id) on delete cascade,
  name text not null check (length(name) between 2 and 80),
  email text not null check (email = lower(email) and length(email) <= 254),
  organisation text not null default '' check (length(organisation) <= 100),
  people smallint not null check (people between 1 and 6),
  status text not null check (status in ('booked', 'waiting', 'cancelled')),
  sequence integer not null default 0,
  -- From when its place in the waiting list counts.
  since timestamptz not null,
  created_at timestamptz not null,
  reminded_at timestamptz
);
create unique index workshop_booking_once on workshop_booking (workshop_id, email) where status <> 'cancelled';
create index workshop_booking_waiting on workshop_booking (workshop_id, status, since, id);
call close_to_platform('workshop_booking');

create table demo_request (
  id uuid primary key,
  municipality text not null check (length(municipality) between 2 and 60),
  name text not null check (length(name) between 2 and 60),
  email text not null check (email = lower(email) and length(email) <= 254),
  job text not null default '' check (length(job) <= 80),
  status text not null default 'asked' check (status in ('asked', 'confirmed', 'made', 'failed', 'removed')),
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  -- By whoever makes it now, so that nobody else does.
  claimed_at timestamptz,
  made_tenant_id uuid,
  slug text check (length(slug) <= 60),
  made_at timestamptz,
  expires_at timestamptz,
  warned_at timestamptz,
  check ((status = 'made') <= (made_tenant_id is not null and expires_at is not null))
);
create index demo_request_status on demo_request (status, asked_at);
-- One at a time for each address.
create unique index demo_request_open on demo_request (email) where status in ('confirmed', 'made');
call close_to_platform('demo_request');
