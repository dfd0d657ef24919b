-- A password alone no longer opens the operators' site: a code from their telephone does (RFC 6238), or one of ten codes on paper.

alter table operator
  add column totp_secret text,
  add column totp_confirmed_at timestamptz,
  add column totp_last_step bigint,
  add constraint operator_totp_needs_secret check (totp_confirmed_at is null or totp_secret is not null);

-- Sessions that are open now were begun with a password alone, and have to prove the rest.
alter table operator_session add column proved_at timestamptz;

create table operator_recovery_code (
  operator_id uuid not null references operator (id) on delete cascade,
  code_hash text not null check (code_hash ~ '^[0-9a-f]{64}$'),
  used_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (operator_id, code_hash)
);
call close_to_platform('operator_recovery_code');

-- What operators did that is of no town.
create table platform_event (
  id uuid primary key,
  operator_id uuid,
  action text not null check (length(action) between 3 and 80),
  subject text not null check (length(subject) between 1 and 60),
  subject_id text check (length(subject_id) <= 200),
  detail jsonb not null default '{}',
  request_id text,
  at timestamptz not null
);
create index platform_event_recent on platform_event (at desc, id desc);
call close_to_platform('platform_event');
revoke update, delete on platform_event from samen_app;
