-- The moderation desk with due process (decision 17): cases, what was found, decisions with their reasons, appeals, restrictions, rota, log.

-- Held: kept back until somebody looked. Removed: out of sight for good, unless an appeal brings it back.
alter table item drop constraint item_status_check;
alter table item add constraint item_status_check check (status in ('draft', 'held', 'published', 'withdrawn', 'hidden', 'removed'));
alter table reply drop constraint reply_status_check;
alter table reply add constraint reply_status_check check (status in ('held', 'published', 'withdrawn', 'hidden', 'removed', 'erased'));
-- The newest texts of an author, without reading all they ever wrote.
drop index reply_author;
create index reply_author on reply (tenant_id, author_id, created_at desc);
alter table media add column status text not null default 'shown' check (status in ('shown', 'hidden', 'removed'));

-- A row that stays as it was written. The columns named may be emptied, when somebody's data are erased; the town itself may go.
create function append_only() returns trigger language plpgsql as $$
declare
  emptied text;
begin
  if tg_op = 'DELETE' then
    if exists (select from tenant where id = old.tenant_id) then
      raise exception 'rows of % are kept as they are', tg_table_name using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  if to_jsonb(new) - tg_argv <> to_jsonb(old) - tg_argv then
    raise exception 'rows of % are kept as they are', tg_table_name using errcode = 'restrict_violation';
  end if;
  foreach emptied in array tg_argv loop
    if to_jsonb(new) -> emptied <> to_jsonb(old) -> emptied and jsonb_typeof(to_jsonb(new) -> emptied) <> 'null' then
      raise exception 'rows of % are kept as they are', tg_table_name using errcode = 'restrict_violation';
    end if;
  end loop;
  return new;
end $$;

-- One thing that somebody published and that a person should look at. One is open at a time for each thing.
create table moderation_case (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  subject text not null check (subject in ('item', 'reply', 'photo', 'profile')),
  item_id uuid,
  reply_id uuid,
  media_id uuid,
  account_id uuid,
  subject_id uuid not null generated always as (coalesce(item_id, reply_id, media_id, account_id)) stored,
  author_id uuid,
  -- For whom it is, so that connectors see what is theirs without asking the thing itself.
  whole_town boolean not null,
  neighbourhood_ids uuid[] not null default '{}',
  -- Waiting: for its author to change it.
  status text not null default 'open' check (status in ('open', 'waiting', 'closed')),
  -- Whether it is out of sight until somebody decides.
  holds boolean not null default false,
  step text not null default 'connector' check (step in ('connector', 'moderator', 'tenant-admin')),
  opened_at timestamptz not null,
  due_at timestamptz not null,
  closed_at timestamptz,
  claimed_by uuid,
  claimed_until timestamptz,
  -- Whoever handed it over, and with which words.
  handed_by uuid,
  handed_note text check (length(handed_note) <= 500),
  -- Who decided before and was found wrong: another decides anew.
  barred_decider uuid,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, item_id) references item (tenant_id, id) on delete cascade,
  foreign key (tenant_id, reply_id) references reply (tenant_id, id) on delete cascade,
  foreign key (tenant_id, media_id) references media (tenant_id, id) on delete cascade,
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
  foreign key (tenant_id, author_id) references account (tenant_id, id) on delete set null (author_id),
  foreign key (tenant_id, claimed_by) references account (tenant_id, id) on delete set null (claimed_by),
  foreign key (tenant_id, handed_by) references account (tenant_id, id) on delete set null (handed_by),
  foreign key (tenant_id, barred_decider) references account (tenant_id, id) on delete set null (barred_decider),
  check (num_nonnulls(item_id, reply_id, media_id, account_id) = 1),
  check ((subject = 'item') = (item_id is not null) and (subject = 'reply') = (reply_id is not null) and (subject = 'photo') = (media_id is not null)),
  check ((status = 'closed') = (closed_at is not null))
);
create unique index moderation_case_one_open on moderation_case (tenant_id, subject, subject_id) where status <> 'closed';
create index moderation_case_queue on moderation_case (tenant_id, due_at, id) where status = 'open';
create index moderation_case_author on moderation_case (tenant_id, author_id, opened_at desc);
create index moderation_case_item on moderation_case (tenant_id, item_id);
create index moderation_case_reply on moderation_case (tenant_id, reply_id);
create index moderation_case_media on moderation_case (tenant_id, media_id);
create index moderation_case_account on moderation_case (tenant_id, account_id);
call close_to_tenant('moderation_case');

-- A notice in the sense of the DSA, art. 16: now also about a photo or a profile, and from somebody without an account who wants to hear.
alter table report
  add column media_id uuid,
  add column account_id uuid,
  add column case_id uuid,
  add column reporter_name text check (length(reporter_name) <= 80),
  add column reporter_email text check (reporter_email = lower(reporter_email) and length(reporter_email) <= 254),
  -- What the reporter can ask after their report with.
  add column receipt text check (receipt ~ '^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$'),
  add column outcome text check (outcome in ('acted', 'not-acted', 'gone')),
  add column decision_id uuid,
  add column answered_at timestamptz,
  add foreign key (tenant_id, media_id) references media (tenant_id, id) on delete cascade,
  add foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
  add foreign key (tenant_id, case_id) references moderation_case (tenant_id, id) on delete cascade,
  add check ((outcome is null) = (answered_at is null)),
  drop constraint report_check,
  add constraint report_about_one check (num_nonnulls(item_id, reply_id, media_id, account_id) = 1);
create unique index report_receipt on report (tenant_id, receipt);
create index report_case on report (tenant_id, case_id);
create index report_decision on report (tenant_id, decision_id);
create index report_media on report (tenant_id, media_id);
create index report_account on report (tenant_id, account_id);

-- Why a case is here; several reasons may come together.
create table moderation_cause (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('first-posts', 'all-posts', 'rule', 'report', 'own-look', 'edited', 'appeal')),
  report_id uuid,
  -- Rule: its id, name and reasons as they were then.
  detail jsonb not null default '{}',
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references moderation_case (tenant_id, id) on delete cascade,
  foreign key (tenant_id, report_id) references report (tenant_id, id) on delete cascade,
  check ((kind = 'report') = (report_id is not null))
);
create index moderation_cause_case on moderation_cause (tenant_id, case_id, at);
call close_to_tenant('moderation_cause');

-- What was known of a text when it was placed or changed: kept for the desk, and to try new rules on.
create table moderation_facts (
  tenant_id uuid not null,
  id uuid not null,
  item_id uuid,
  reply_id uuid,
  account_id uuid,
  facts jsonb not null,
  judgement jsonb not null,
  hits jsonb not null default '[]',
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, item_id) references item (tenant_id, id) on delete cascade,
  foreign key (tenant_id, reply_id) references reply (tenant_id, id) on delete cascade,
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
  check (num_nonnulls(item_id, reply_id, account_id) = 1)
);
create unique index moderation_facts_item on moderation_facts (tenant_id, item_id) where item_id is not null;
create unique index moderation_facts_reply on moderation_facts (tenant_id, reply_id) where reply_id is not null;
create unique index moderation_facts_account on moderation_facts (tenant_id, account_id) where account_id is not null;
create index moderation_facts_recent on moderation_facts (tenant_id, at);
call close_to_tenant('moderation_facts');

-- What was decided, by whom, and why: the statement of reasons (DSA, art. 17) is made of it. Never changed; what is undone is a row more.
create table moderation_decision (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  -- Decisions that were taken with one press.
  batch_id uuid not null,
  case_id uuid,
  subject text not null check (subject in ('item', 'reply', 'photo', 'profile')),
  subject_id uuid not null,
  kind text not null check (kind in ('approve', 'hold', 'request-edit', 'hide', 'remove', 'warn', 'mute', 'block', 'restore')),
  -- Taken by a rule, without a person.
  automatic boolean not null default false,
  -- How the town came to it (DSA, art. 17, 3 c).
  found_by text not null check (found_by in ('report', 'rule', 'first-posts', 'own-look')),
  ground text check (ground in ('law', 'house-rules')),
  -- Key of the rule that was broken.
  rule text,
  -- What it is about, in plain words, for its author.
  facts text check (facts <> '' and length(facts) <= 2000),
  -- For colleagues only.
  note text check (length(note) <= 2000),
  decided_by uuid,
  author_id uuid,
  until timestamptz,
  -- How it was before, so that an undo knows the way back.
  before jsonb,
  undoes uuid,
  at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, undoes),
  foreign key (tenant_id, undoes) references moderation_decision (tenant_id, id),
  foreign key (tenant_id, case_id) references moderation_case (tenant_id, id) on delete set null (case_id),
  foreign key (tenant_id, decided_by) references account (tenant_id, id) on delete set null (decided_by),
  foreign key (tenant_id, author_id) references account (tenant_id, id) on delete set null (author_id),
  check (kind in ('approve', 'restore') or (ground is not null and rule is not null)),
  check (not automatic or decided_by is null),
  check ((kind = 'mute') = (until is not null)),
  check (undoes is null or kind = 'restore')
);
create index moderation_decision_subject on moderation_decision (tenant_id, subject, subject_id, at desc);
create index moderation_decision_author on moderation_decision (tenant_id, author_id, at desc);
create index moderation_decision_batch on moderation_decision (tenant_id, batch_id);
create index moderation_decision_case on moderation_decision (tenant_id, case_id);
create index moderation_decision_at on moderation_decision (tenant_id, at);
call close_to_tenant('moderation_decision');
create trigger moderation_decision_stays before update or delete on moderation_decision
  for each row execute function append_only('case_id', 'decided_by', 'author_id', 'facts', 'note', 'before');

create function decided_by_another() returns trigger language plpgsql as $$
begin
  if exists (select from moderation_case where tenant_id = new.tenant_id and id = new.case_id and barred_decider = new.decided_by) then
    raise exception 'who decided before does not decide anew' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger moderation_decision_by_another before insert on moderation_decision for each row execute function decided_by_another();

alter table report add foreign key (tenant_id, decision_id) references moderation_decision (tenant_id, id);

-- Somebody who does not agree (DSA, art. 20): its author, or whoever reported it. Never judged by who decided first.
create table moderation_appeal (
  tenant_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  appellant text not null check (appellant in ('author', 'reporter')),
  account_id uuid,
  report_id uuid,
  body text check (length(body) between 1 and 3000),
  idempotency_key uuid not null,
  filed_at timestamptz not null,
  due_at timestamptz not null,
  step text not null default 'moderator' check (step in ('moderator', 'tenant-admin')),
  first_decider uuid,
  decided_by uuid,
  decided_at timestamptz,
  outcome text check (outcome in ('upheld', 'overturned')),
  answer text check (length(answer) between 1 and 2000),
  primary key (tenant_id, id),
  unique (tenant_id, idempotency_key),
  unique nulls not distinct (tenant_id, decision_id, appellant, report_id),
  foreign key (tenant_id, decision_id) references moderation_decision (tenant_id, id) on delete cascade,
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete set null (account_id),
  foreign key (tenant_id, report_id) references report (tenant_id, id) on delete cascade,
  foreign key (tenant_id, first_decider) references account (tenant_id, id) on delete set null (first_decider),
  foreign key (tenant_id, decided_by) references account (tenant_id, id) on delete set null (decided_by),
  check (decided_by is null or decided_by is distinct from first_decider),
  check (num_nonnulls(outcome, decided_at) in (0, 2)),
  check ((appellant = 'reporter') = (report_id is not null))
);
create index moderation_appeal_report on moderation_appeal (tenant_id, report_id);
create index moderation_appeal_open on moderation_appeal (tenant_id, due_at) where outcome is null;
call close_to_tenant('moderation_appeal');

-- Who may not publish for a time, or not at all. Reading, one's own data and objecting stay open to them.
create table account_restriction (
  tenant_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  kind text not null check (kind in ('mute', 'block')),
  decision_id uuid not null,
  since timestamptz not null,
  until timestamptz check (until > since),
  lifted_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, decision_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
  foreign key (tenant_id, decision_id) references moderation_decision (tenant_id, id) on delete cascade,
  check ((kind = 'mute') = (until is not null))
);
create index account_restriction_now on account_restriction (tenant_id, account_id) where lifted_at is null;
call close_to_tenant('account_restriction');

-- Whose turn it is in a neighbourhood, by ISO day of the week.
create table moderation_rota (
  tenant_id uuid not null,
  neighbourhood_id uuid not null,
  weekday smallint not null check (weekday between 1 and 7),
  account_id uuid not null,
  primary key (tenant_id, neighbourhood_id, weekday, account_id),
  foreign key (tenant_id, neighbourhood_id) references neighbourhood (tenant_id, id) on delete cascade,
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
call close_to_tenant('moderation_rota');

-- Every step of a case. Written once, never changed.
create table moderation_step (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  case_id uuid not null,
  actor_id uuid,
  what text not null,
  detail jsonb default '{}',
  request_id text,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, actor_id) references account (tenant_id, id) on delete set null (actor_id)
);
create index moderation_step_case on moderation_step (tenant_id, case_id, at);
call close_to_tenant('moderation_step');
create trigger moderation_step_stays before update or delete on moderation_step
  for each row execute function append_only('actor_id', 'detail');

-- What a town holds texts against. Without rows it uses what every town begins with.
create table moderation_rule (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id text not null check (length(id) between 1 and 60),
  position integer not null default 0,
  definition jsonb not null,
  state text not null default 'draft' check (state in ('draft', 'live', 'off')),
  back_test jsonb,
  back_tested_at timestamptz,
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, changed_by) references account (tenant_id, id) on delete set null (changed_by),
  -- Tried before it works.
  check (state <> 'live' or back_tested_at is not null)
);
call close_to_tenant('moderation_rule');

create table moderation_words (
  tenant_id uuid primary key references tenant (id) on delete cascade,
  words jsonb not null,
  changed_at timestamptz not null
);
call close_to_tenant('moderation_words');

-- What the town's classifier counted. No text can be read back from it.
create table moderation_model (
  tenant_id uuid primary key references tenant (id) on delete cascade,
  model jsonb not null,
  changed_at timestamptz not null
);
call close_to_tenant('moderation_model');

-- Which decision taught it what, so that none is learnt twice and one that is undone is unlearnt.
create table moderation_lesson (
  tenant_id uuid not null,
  decision_id uuid not null,
  label text not null check (label in ('fine', 'harmful')),
  -- What was learnt from, as long as the decision may still be undone or overturned.
  body text,
  learnt_at timestamptz not null,
  unlearnt_at timestamptz,
  primary key (tenant_id, decision_id),
  foreign key (tenant_id, decision_id) references moderation_decision (tenant_id, id) on delete cascade
);
call close_to_tenant('moderation_lesson');
