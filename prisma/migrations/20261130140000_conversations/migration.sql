-- Private conversations: between two people, or between somebody and those who write in an organisation's name.
create table conversation (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  -- What it is about; the words stay when the item goes.
  item_id uuid,
  about text not null check (length(about) between 1 and 120),
  starter_id uuid,
  with_account_id uuid,
  with_organisation_id uuid,
  created_at timestamptz not null,
  last_message_at timestamptz not null,
  -- Ended by whoever began it, or by the organisation; between two people a block says so.
  ended_by_starter boolean not null default false,
  ended_by_organisation boolean not null default false,
  primary key (tenant_id, id),
  foreign key (tenant_id, item_id) references item (tenant_id, id) on delete set null (item_id),
  foreign key (tenant_id, starter_id) references account (tenant_id, id) on delete set null (starter_id),
  foreign key (tenant_id, with_account_id) references account (tenant_id, id) on delete set null (with_account_id),
  foreign key (tenant_id, with_organisation_id) references organisation (tenant_id, id) on delete cascade,
  check (num_nonnulls(with_account_id, with_organisation_id) <= 1),
  check (starter_id <> with_account_id)
);
-- One between the same two about the same thing, whoever began it.
create unique index conversation_about_item on conversation (tenant_id, item_id, least(starter_id, with_account_id), greatest(starter_id, with_account_id))
  where item_id is not null and starter_id is not null and with_account_id is not null;
create unique index conversation_with_person on conversation (tenant_id, least(starter_id, with_account_id), greatest(starter_id, with_account_id))
  where item_id is null and starter_id is not null and with_account_id is not null;
create unique index conversation_with_organisation on conversation (tenant_id, starter_id, with_organisation_id)
  where with_organisation_id is not null and starter_id is not null;
create index conversation_starter on conversation (tenant_id, starter_id, last_message_at desc);
create index conversation_other on conversation (tenant_id, with_account_id, last_message_at desc);
create index conversation_organisation on conversation (tenant_id, with_organisation_id, last_message_at desc);
create index conversation_item on conversation (tenant_id, item_id);
create index conversation_age on conversation (tenant_id, last_message_at);
call close_to_tenant('conversation');

create table conversation_message (
  tenant_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  author_id uuid,
  -- Whether it was said in the organisation's name.
  for_organisation boolean not null default false,
  -- A telephone number, an address: something its owner chose to share, and can take back.
  kind text not null default 'text' check (kind in ('text', 'phone', 'email', 'address')),
  body text not null check (length(body) <= 3000),
  status text not null default 'published' check (status in ('published', 'withdrawn', 'held', 'hidden', 'removed', 'erased')),
  idempotency_key uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, author_id, idempotency_key),
  foreign key (tenant_id, conversation_id) references conversation (tenant_id, id) on delete cascade,
  foreign key (tenant_id, author_id) references account (tenant_id, id) on delete set null (author_id),
  check (status <> 'erased' or body = '')
);
create index conversation_message_order on conversation_message (tenant_id, conversation_id, created_at, id);
call close_to_tenant('conversation_message');

create table conversation_reading (
  tenant_id uuid not null,
  conversation_id uuid not null,
  account_id uuid not null,
  read_at timestamptz not null,
  primary key (tenant_id, conversation_id, account_id),
  foreign key (tenant_id, conversation_id) references conversation (tenant_id, id) on delete cascade,
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
create index conversation_reading_account on conversation_reading (tenant_id, account_id);
call close_to_tenant('conversation_reading');

-- Who does not want to hear from whom.
create table account_block (
  tenant_id uuid not null,
  account_id uuid not null,
  blocked_id uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, account_id, blocked_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
  foreign key (tenant_id, blocked_id) references account (tenant_id, id) on delete cascade,
  check (account_id <> blocked_id)
);
create index account_block_blocked on account_block (tenant_id, blocked_id);
call close_to_tenant('account_block');

-- A message can be reported, and looked at by the team from then on. What a case is about is worked out anew, with its indexes.
alter table report
  add column message_id uuid,
  add foreign key (tenant_id, message_id) references conversation_message (tenant_id, id) on delete cascade,
  drop constraint report_about_one,
  add constraint report_about_one check (num_nonnulls(item_id, reply_id, media_id, account_id, message_id) = 1);
create index report_message on report (tenant_id, message_id);

alter table moderation_case
  add column message_id uuid,
  drop column subject_id,
  drop constraint moderation_case_subject_check,
  drop constraint moderation_case_check,
  drop constraint moderation_case_check1,
  add constraint moderation_case_subject_check check (subject in ('item', 'reply', 'photo', 'profile', 'message')),
  add constraint moderation_case_about_one check (num_nonnulls(item_id, reply_id, media_id, account_id, message_id) = 1),
  add constraint moderation_case_about_its_subject check (
    (subject = 'item') = (item_id is not null) and (subject = 'reply') = (reply_id is not null)
    and (subject = 'photo') = (media_id is not null) and (subject = 'message') = (message_id is not null)),
  add foreign key (tenant_id, message_id) references conversation_message (tenant_id, id) on delete cascade;
alter table moderation_case
  add column subject_id uuid not null generated always as (coalesce(item_id, reply_id, media_id, account_id, message_id)) stored;
create unique index moderation_case_one_open on moderation_case (tenant_id, subject, subject_id) where status <> 'closed';
create index moderation_case_message on moderation_case (tenant_id, message_id);

alter table moderation_decision
  drop constraint moderation_decision_subject_check,
  add constraint moderation_decision_subject_check check (subject in ('item', 'reply', 'photo', 'profile', 'message'));

-- Whether an organisation can be written to shows on its page, which is kept as bytes.
create trigger organisation_editor_tells after insert or delete on organisation_editor for each row execute function tell_content();
