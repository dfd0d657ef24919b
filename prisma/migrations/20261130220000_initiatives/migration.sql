-- Initiatives of residents, texts of organisations at the desk, and since when somebody has kept a page without a gap.
alter table organisation
  -- Held: waits for its first look. Hidden, removed: out of sight by a decision. Ended: its editors took it away, and can bring it back.
  add column status text not null default 'published' check (status in ('held', 'published', 'hidden', 'removed', 'ended')),
  -- The resident who began it; null for what the town put here.
  add column starter_id uuid,
  add column idempotency_key uuid,
  add column how_to_join text check (length(how_to_join) between 1 and 500),
  -- Whoever wrote what it says of itself now.
  add column text_by uuid,
  -- A change of its text that waits for a look, with who wrote it. Others read the former one until then.
  add column waiting jsonb,
  add column waiting_by uuid,
  add column ended_at timestamptz,
  -- Since when it has had somebody who writes for it, without a gap; null when nobody does. Decision 27.
  add column kept_since timestamptz,
  add foreign key (tenant_id, starter_id) references account (tenant_id, id) on delete set null (starter_id),
  add foreign key (tenant_id, text_by) references account (tenant_id, id) on delete set null (text_by),
  add foreign key (tenant_id, waiting_by) references account (tenant_id, id) on delete set null (waiting_by),
  add check ((status = 'ended') = (ended_at is not null)),
  add check (waiting is not null or waiting_by is null);
create unique index organisation_begun_once on organisation (tenant_id, starter_id, idempotency_key) where starter_id is not null;
create index organisation_text_by on organisation (tenant_id, text_by);
create index organisation_waiting_by on organisation (tenant_id, waiting_by);
create index organisation_ended on organisation (tenant_id, ended_at) where status = 'ended';

alter table organisation_editor add column since timestamptz not null default now();
update organisation o set kept_since = o.created_at where exists (select from organisation_editor e where e.tenant_id = o.tenant_id and e.organisation_id = o.id);

-- The first to come keeps it from then on; when the last has gone, whoever comes later is somebody else.
create function organisation_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    update organisation set kept_since = new.since where tenant_id = new.tenant_id and id = new.organisation_id and kept_since is null;
  else
    update organisation o set kept_since = null
     where o.tenant_id = old.tenant_id and o.id = old.organisation_id
       and not exists (select from organisation_editor e where e.tenant_id = o.tenant_id and e.organisation_id = o.id);
  end if;
  return null;
end $$;
create trigger organisation_editor_keeps after insert or delete on organisation_editor for each row execute function organisation_is_kept();

-- What others said to an organisation stays theirs when it goes.
alter table conversation
  drop constraint conversation_tenant_id_with_organisation_id_fkey,
  add foreign key (tenant_id, with_organisation_id) references organisation (tenant_id, id) on delete set null (with_organisation_id);

-- An organisation can be reported, and looked at.
alter table report
  add column organisation_id uuid,
  add foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete cascade,
  drop constraint report_about_one,
  add constraint report_about_one check (num_nonnulls(item_id, reply_id, media_id, account_id, message_id, organisation_id) = 1);
create index report_organisation on report (tenant_id, organisation_id);

drop index moderation_case_one_open;
alter table moderation_case
  add column organisation_id uuid,
  drop column subject_id,
  drop constraint moderation_case_subject_check,
  drop constraint moderation_case_about_one,
  drop constraint moderation_case_about_its_subject,
  add constraint moderation_case_subject_check check (subject in ('item', 'reply', 'photo', 'profile', 'message', 'organisation')),
  add constraint moderation_case_about_one check (num_nonnulls(item_id, reply_id, media_id, account_id, message_id, organisation_id) = 1),
  add constraint moderation_case_about_its_subject check (
    (subject = 'item') = (item_id is not null) and (subject = 'reply') = (reply_id is not null) and (subject = 'photo') = (media_id is not null)
    and (subject = 'message') = (message_id is not null) and (subject = 'organisation') = (organisation_id is not null)),
  add foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete cascade;
alter table moderation_case
  add column subject_id uuid not null generated always as (coalesce(item_id, reply_id, media_id, account_id, message_id, organisation_id)) stored;
create unique index moderation_case_one_open on moderation_case (tenant_id, subject, subject_id) where status <> 'closed';
create index moderation_case_organisation on moderation_case (tenant_id, organisation_id);

alter table moderation_facts
  add column organisation_id uuid,
  drop constraint moderation_facts_check,
  add constraint moderation_facts_about_one check (num_nonnulls(item_id, reply_id, account_id, organisation_id) = 1),
  add foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete cascade;
create unique index moderation_facts_organisation on moderation_facts (tenant_id, organisation_id) where organisation_id is not null;

alter table moderation_decision
  drop constraint moderation_decision_subject_check,
  add constraint moderation_decision_subject_check check (subject in ('item', 'reply', 'photo', 'profile', 'message', 'organisation')),
  drop constraint moderation_decision_found_by_check,
  add constraint moderation_decision_found_by_check check (found_by in ('report', 'rule', 'first-posts', 'initiative', 'own-look'));

alter table moderation_cause
  drop constraint moderation_cause_kind_check,
  add constraint moderation_cause_kind_check check (kind in ('first-posts', 'all-posts', 'rule', 'report', 'own-look', 'edited', 'appeal', 'care', 'initiative'));
