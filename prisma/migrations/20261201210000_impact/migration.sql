-- What a town achieves: how many come, without anybody being followed, what it aims for, and what it shows to other towns.

alter table neighbourhood add column households integer check (households between 0 and 1000000);

-- How many different visitors a period had. While it lasts, a sketch that can count and cannot say whom; afterwards the number alone.
create table visit_sketch (
  tenant_id uuid not null references tenant (id) on delete cascade,
  period text not null check (period in ('day', 'month', 'year')),
  starts_on date not null,
  -- Mixed into what is counted, and forgotten with the period.
  salt bytea check (length(salt) = 32),
  registers bytea check (length(registers) = 4096),
  visitors integer check (visitors >= 0),
  pages integer not null default 0 check (pages >= 0),
  primary key (tenant_id, period, starts_on),
  check ((salt is null) = (registers is null) and (registers is null) = (visitors is not null))
);
call close_to_tenant('visit_sketch');

create table impact_goal (
  tenant_id uuid not null references tenant (id) on delete cascade,
  year smallint not null check (year between 2020 and 2100),
  figure text not null check (length(figure) between 2 and 40),
  target double precision not null check (target >= 0 and target <= 10000000),
  primary key (tenant_id, year, figure)
);
call close_to_tenant('impact_goal');

-- The figures of towns that agreed to show them to each other; written anew each night, and gone with the agreement.
create table impact_shared (
  shared_id uuid primary key,
  year smallint not null check (year between 2020 and 2100),
  name text not null,
  figures jsonb not null check (jsonb_typeof(figures) = 'object'),
  made_at timestamptz not null
);
call close_to_platform('impact_shared');
