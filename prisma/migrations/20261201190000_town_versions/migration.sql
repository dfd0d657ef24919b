-- What a town says in pages of its own, and what every change of a town made of it, so that it can be put back.

create table town_page (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$' and length(slug) <= 60),
  title text not null check (length(title) between 2 and 80),
  body text not null default '' check (length(body) <= 20000),
  place text not null default 'none' check (place in ('menu', 'footer', 'none')),
  position integer not null default 0,
  published boolean not null default false,
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id),
  -- Looked at in the end, so that two pages can change addresses in one step.
  constraint town_page_address unique (tenant_id, slug) deferrable initially deferred
);
call close_to_tenant('town_page');

create table town_version (
  tenant_id uuid not null references tenant (id) on delete cascade,
  version integer not null check (version > 1),
  at timestamptz not null,
  actor_id uuid,
  action text not null check (length(action) between 3 and 80),
  subject_id text not null check (length(subject_id) <= 200),
  changes jsonb not null check (jsonb_typeof(changes) = 'object'),
  primary key (tenant_id, version),
  foreign key (tenant_id, actor_id) references account (tenant_id, id) on delete set null (actor_id)
);
create index town_version_actor on town_version (tenant_id, actor_id);
call close_to_tenant('town_version');
revoke update, delete on town_version from samen_app;
