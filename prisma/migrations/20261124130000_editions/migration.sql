-- The wijkblad: what a resident chooses, the editions that were made for them, and what those brought.

-- Whoever chose nothing has no row and gets what is usual: their own neighbourhood, once a week.
create table edition_choice (
  tenant_id uuid not null,
  account_id uuid not null,
  neighbourhood_ids uuid[] not null default '{}',
  with_adjacent boolean not null default true,
  kinds text[] not null default '{}',
  -- ISO days of the week; none means no edition.
  days smallint[] not null check (days <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]),
  hour smallint not null check (hour between 0 and 23),
  chosen_at timestamptz not null default now(),
  primary key (tenant_id, account_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
call close_to_tenant('edition_choice');

-- One row per resident and window, whether or not there was anything to tell. What it says is frozen in it.
create table edition (
  tenant_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  window_key text not null check (window_key ~ '^\d{4}-\d{2}-\d{2}T\d{2}$'),
  window_from timestamptz not null,
  window_until timestamptz not null,
  -- Null when there was nothing new: then nothing is sent, and the window is done all the same.
  content jsonb,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, account_id, window_key),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
  check (window_from < window_until)
);
create index edition_latest on edition (tenant_id, account_id, window_until desc);
call close_to_tenant('edition');

-- What a resident's editions brought: nothing comes twice.
create table edition_item (
  tenant_id uuid not null,
  account_id uuid not null,
  item_id uuid not null,
  edition_id uuid not null,
  primary key (tenant_id, account_id, item_id),
  foreign key (tenant_id, edition_id) references edition (tenant_id, id) on delete cascade,
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
  foreign key (tenant_id, item_id) references item (tenant_id, id) on delete cascade
);
create index edition_item_edition on edition_item (tenant_id, edition_id);
create index edition_item_item on edition_item (tenant_id, item_id);
call close_to_tenant('edition_item');
