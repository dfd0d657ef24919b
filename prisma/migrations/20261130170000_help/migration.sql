-- What a request for help, or an offer of it, has beyond the spine.
create table help (
  tenant_id uuid not null,
  item_id uuid not null,
  side text not null check (side in ('ask', 'offer')),
  skills text[] not null check (cardinality(skills) between 1 and 20),
  -- Days as in ISO 8601, parts of a day, and the last day on which it is of use; empty where any will do.
  days smallint[] not null default '{}' check (days <@ '{1,2,3,4,5,6,7}'),
  parts text[] not null default '{}' check (parts <@ '{morning,afternoon,evening}'),
  until date,
  neighbourhood_id uuid,
  -- A point of a coarse grid, never where somebody lives: app/modules/help/domain/place.ts.
  lat double precision check (lat between -90 and 90),
  lon double precision check (lon between -180 and 180),
  reach text not null default 'adjacent' check (reach in ('own', 'adjacent', 'town')),
  contact text not null default 'chat' check (contact in ('chat', 'call', 'meet')),
  -- The clock of a request: which rung was asked last, since when, and when the next is asked.
  begun_at timestamptz,
  step smallint not null default 0 check (step between 0 and 5),
  step_at timestamptz,
  due_at timestamptz,
  -- When somebody first said that they can help.
  answered_at timestamptz,
  -- When it is asked how it went, and how often that was.
  remind_at timestamptz,
  reminded smallint not null default 0,
  ended_at timestamptz,
  primary key (tenant_id, item_id),
  foreign key (tenant_id, item_id) references item (tenant_id, id) on delete cascade,
  foreign key (tenant_id, neighbourhood_id) references neighbourhood (tenant_id, id) on delete set null (neighbourhood_id),
  check ((lat is null) = (lon is null)),
  check (side = 'ask' or (begun_at is null and due_at is null)),
  check (side = 'offer' or cardinality(skills) = 1)
);
create index help_offers on help (tenant_id, neighbourhood_id) where side = 'offer' and ended_at is null;
create index help_reminders on help (tenant_id, remind_at) where remind_at is not null;
create index help_begun on help (tenant_id, begun_at) where begun_at is not null;
create index help_until on help (tenant_id, until) where until is not null and ended_at is null;
call close_to_tenant('help');
create trigger help_tells after update on help for each row execute function tell_content();

-- Two people about a request, or about an offer that somebody wants to make use of. Somebody was told, and what they said.
create table help_match (
  tenant_id uuid not null,
  id uuid not null,
  asked_item_id uuid,
  offered_item_id uuid,
  asker_id uuid not null,
  helper_id uuid not null,
  reasons jsonb not null default '[]',
  told_at timestamptz,
  -- What the helper said to a request, or the asker to an offer.
  answer text check (answer in ('yes', 'no')),
  answered_at timestamptz,
  conversation_id uuid,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, asked_item_id) references item (tenant_id, id) on delete cascade,
  foreign key (tenant_id, offered_item_id) references item (tenant_id, id) on delete cascade,
  foreign key (tenant_id, asker_id) references account (tenant_id, id) on delete cascade,
  foreign key (tenant_id, helper_id) references account (tenant_id, id) on delete cascade,
  foreign key (tenant_id, conversation_id) references conversation (tenant_id, id) on delete set null (conversation_id),
  check (asked_item_id is not null or offered_item_id is not null),
  check (asker_id <> helper_id),
  check ((answer is null) = (answered_at is null))
);
create unique index help_match_asked on help_match (tenant_id, asked_item_id, helper_id) where asked_item_id is not null;
create unique index help_match_offered on help_match (tenant_id, offered_item_id, asker_id) where asked_item_id is null;
create index help_match_offer on help_match (tenant_id, offered_item_id);
create index help_match_told on help_match (tenant_id, helper_id, told_at);
create index help_match_conversation on help_match (tenant_id, conversation_id);
create index help_match_asker on help_match (tenant_id, asker_id);
call close_to_tenant('help_match');

-- What was done for a request, rung by rung: shown to who asked.
create table help_step (
  tenant_id uuid not null,
  item_id uuid not null,
  step smallint not null check (step between 1 and 5),
  at timestamptz not null,
  -- How many were told; none means that there was nobody to ask.
  told integer not null check (told >= 0),
  primary key (tenant_id, item_id, step),
  foreign key (tenant_id, item_id) references help (tenant_id, item_id) on delete cascade
);
call close_to_tenant('help_step');

-- What became of a request or an offer.
create table help_outcome (
  tenant_id uuid not null,
  item_id uuid not null,
  outcome text not null check (outcome in ('matched', 'not-found', 'not-needed')),
  way text check (way in ('neighbour', 'team', 'organisation', 'elsewhere')),
  helper_id uuid,
  thanks text not null default '' check (length(thanks) <= 500),
  -- By the link in a mail, on the site, or because its time was up.
  said_by text not null check (said_by in ('mail', 'site', 'clock')),
  at timestamptz not null,
  primary key (tenant_id, item_id),
  foreign key (tenant_id, item_id) references help (tenant_id, item_id) on delete cascade,
  foreign key (tenant_id, helper_id) references account (tenant_id, id) on delete set null (helper_id),
  check (way is null or outcome = 'matched')
);
create index help_outcome_helper on help_outcome (tenant_id, helper_id);
call close_to_tenant('help_outcome');

-- Whom a town asks when neighbours and connectors did not answer.
create table help_arrangement (
  tenant_id uuid not null references tenant (id) on delete cascade,
  organisation_id uuid,
  primary key (tenant_id),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete set null (organisation_id)
);
create index help_arrangement_organisation on help_arrangement (tenant_id, organisation_id);
call close_to_tenant('help_arrangement');

-- A text may wait out of care for who wrote it, where no rule was broken.
alter table moderation_cause drop constraint moderation_cause_kind_check;
alter table moderation_cause add constraint moderation_cause_kind_check check (kind in ('first-posts', 'all-posts', 'rule', 'report', 'own-look', 'edited', 'appeal', 'care'));
