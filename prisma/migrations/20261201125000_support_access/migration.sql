-- An operator comes into a town only when its admins let them, for a reason and a time that both know, and with an account of its own.

alter table account add column is_support boolean not null default false;

create table support_access (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  operator_id uuid not null,
  operator_name text not null check (length(operator_name) between 1 and 80),
  reason text not null check (length(reason) between 10 and 300),
  hours smallint not null check (hours between 1 and 24),
  status text not null default 'asked' check (status in ('asked', 'granted', 'refused', 'ended')),
  asked_at timestamptz not null,
  answered_by uuid,
  answered_at timestamptz,
  ends_at timestamptz,
  ended_at timestamptz,
  account_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, answered_by) references account (tenant_id, id) on delete set null (answered_by),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete set null (account_id),
  check ((status = 'granted') <= (ends_at is not null and answered_at is not null)),
  check (ends_at <= answered_at + make_interval(hours => 24))
);
-- One question or one way in at a time, for each operator.
create unique index support_access_open on support_access (tenant_id, operator_id) where status in ('asked', 'granted');
create index support_access_recent on support_access (tenant_id, asked_at desc);
create index support_access_account on support_access (tenant_id, account_id);
create index support_access_answered_by on support_access (tenant_id, answered_by);
call close_to_tenant('support_access');
