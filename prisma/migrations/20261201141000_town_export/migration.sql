-- An archive of the whole town that somebody asked for. The file itself stands in DATA_DIR until it expires.
create table town_export (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  asked_by text not null check (asked_by in ('operator', 'member')),
  account_id uuid,
  operator_id uuid,
  asked_at timestamptz not null,
  parts_done integer not null default 0,
  parts integer not null default 0,
  finished_at timestamptz,
  bytes bigint,
  expires_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete set null (account_id)
);
create index town_export_account on town_export (tenant_id, account_id);
call close_to_tenant('town_export');
