-- What residents follow, what they are told and by which way, and what they read.

-- Following --------------------------------------------------------------------------------------------------------
-- Each index begins with what is followed and goes on with who follows it: those who must be told are read in pages, in that order.

create table follow_person (
  tenant_id uuid not null,
  account_id uuid not null,
  person_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, account_id, person_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
  foreign key (tenant_id, person_id) references account (tenant_id, id) on delete cascade,
  check (person_id <> account_id)
);
create index follow_person_followers on follow_person (tenant_id, person_id, account_id);
call close_to_tenant('follow_person');

create table follow_organisation (
  tenant_id uuid not null,
  account_id uuid not null,
  organisation_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, account_id, organisation_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete cascade
);
create index follow_organisation_followers on follow_organisation (tenant_id, organisation_id, account_id);
call close_to_tenant('follow_organisation');

create table follow_neighbourhood (
  tenant_id uuid not null,
  account_id uuid not null,
  neighbourhood_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, account_id, neighbourhood_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
  foreign key (tenant_id, neighbourhood_id) references neighbourhood (tenant_id, id) on delete cascade
);
create index follow_neighbourhood_followers on follow_neighbourhood (tenant_id, neighbourhood_id, account_id);
call close_to_tenant('follow_neighbourhood');

create table saved_search (
  tenant_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  typed text not null check (length(typed) between 1 and 200),
  -- The words as search_entries() takes them.
  wanted text[] not null check (cardinality(wanted) between 1 and 8),
  neighbourhood_id uuid,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, account_id, typed, neighbourhood_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
  foreign key (tenant_id, neighbourhood_id) references neighbourhood (tenant_id, id) on delete cascade
);
call close_to_tenant('saved_search');

-- Whether these words find a text: the same reading of them as in search_entries().
create function words_find(wanted text[], vector tsvector) returns boolean language plpgsql stable parallel safe as $$
declare
  query tsquery := '';
  spellings text;
begin
  foreach spellings in array wanted loop
    query := query && (to_tsquery('samen_dutch', spellings) || to_tsquery('samen_plain', spellings));
  end loop;
  return vector @@ query;
end $$;

-- The older table of followed items, made fit for the same.
create index follow_followers on follow (tenant_id, item_id, account_id);
drop index follow_item;

-- Being told -------------------------------------------------------------------------------------------------------

create table notification (
  tenant_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  event_id uuid not null,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  -- What it tells: nobody is told the same twice, whichever event says it.
  once_key text not null check (length(once_key) between 1 and 120),
  item_id uuid,
  reply_id uuid,
  detail jsonb not null default '{}',
  created_at timestamptz not null default now(),
  read_at timestamptz,
  -- Whether a mail is still to tell of it, and which one did, when.
  mail_due boolean not null default false,
  mailed_at timestamptz,
  mail_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, account_id, once_key),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
  foreign key (tenant_id, event_id) references domain_event (tenant_id, id) on delete cascade,
  foreign key (tenant_id, item_id) references item (tenant_id, id) on delete cascade,
  foreign key (tenant_id, reply_id) references reply (tenant_id, id) on delete cascade,
  foreign key (tenant_id, mail_id) references mail_message (tenant_id, id) on delete set null (mail_id)
);
create index notification_newest on notification (tenant_id, account_id, created_at desc, id desc);
create index notification_unread on notification (tenant_id, account_id, item_id) where read_at is null;
create index notification_event on notification (tenant_id, event_id);
create index notification_item on notification (tenant_id, item_id);
create index notification_reply on notification (tenant_id, reply_id);
create index notification_mail on notification (tenant_id, mail_id);
create index notification_age on notification (tenant_id, created_at);
call close_to_tenant('notification');

-- Only where somebody chose otherwise than is usual.
create table notification_choice (
  tenant_id uuid not null,
  account_id uuid not null,
  kind text not null,
  channel text not null check (channel in ('mail', 'edition', 'push')),
  wanted boolean not null,
  primary key (tenant_id, account_id, kind, channel),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
call close_to_tenant('notification_choice');

-- Hours of the town's own clock in which nothing is mailed or pushed; both null for somebody who wants none.
create table quiet_hours (
  tenant_id uuid not null,
  account_id uuid not null,
  quiet_from smallint check (quiet_from between 0 and 23),
  quiet_until smallint check (quiet_until between 0 and 23),
  primary key (tenant_id, account_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
  check ((quiet_from is null) = (quiet_until is null)),
  check (quiet_from <> quiet_until)
);
call close_to_tenant('quiet_hours');

-- A browser that may be pushed to (RFC 8030); the keys encrypt what is sent, so that its push service cannot read it (RFC 8291).
create table push_subscription (
  tenant_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  endpoint text not null check (endpoint like 'https://%' and length(endpoint) <= 1000),
  p256dh text not null check (p256dh ~ '^[A-Za-z0-9_-]{87}=?$'),
  auth text not null check (auth ~ '^[A-Za-z0-9_-]{22}(==)?$'),
  device text not null default '' check (length(device) <= 120),
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, endpoint),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
create index push_subscription_account on push_subscription (tenant_id, account_id);
call close_to_tenant('push_subscription');

-- Reading ----------------------------------------------------------------------------------------------------------

-- When a member last opened an item, within the hour.
create table reading (
  tenant_id uuid not null,
  account_id uuid not null,
  item_id uuid not null,
  read_at timestamptz not null,
  primary key (tenant_id, account_id, item_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
  foreign key (tenant_id, item_id) references item (tenant_id, id) on delete cascade
);
create index reading_item on reading (tenant_id, item_id);
create index reading_age on reading (tenant_id, read_at);
call close_to_tenant('reading');
