-- What a volunteer vacancy has beyond the spine. Whatever a draft may still lack can be empty here; what goes out is whole by its form.
create table vacancy (
  tenant_id uuid not null,
  item_id uuid not null,
  -- What somebody will do, a line each.
  tasks text[] not null default '{}' check (cardinality(tasks) <= 12),
  commitment text not null check (commitment in ('once', 'lasting')),
  -- The day of what is done once, where it is known.
  once_on date,
  hours smallint check (hours between 1 and 60),
  hours_per text not null default 'week' check (hours_per in ('week', 'month', 'once')),
  -- Days as in ISO 8601 and parts of a day; empty where any will do.
  days smallint[] not null default '{}' check (days <@ '{1,2,3,4,5,6,7}'),
  parts text[] not null default '{}' check (parts <@ '{morning,afternoon,evening}'),
  skills text[] not null default '{}' check (cardinality(skills) <= 30),
  target_groups text[] not null default '{}' check (cardinality(target_groups) <= 30),
  -- Where it is done; null where that is anywhere in town, or at home.
  neighbourhood_id uuid,
  place text check (length(place) between 1 and 200),
  -- How many people are looked for.
  seats smallint not null default 1 check (seats between 1 and 500),
  -- The last day on which one can apply, on the town's calendar.
  expires_on date not null,
  -- When its owner was asked whether it is still open.
  asked_at timestamptz,
  ended_at timestamptz,
  ended_why text check (ended_why in ('filled', 'not-needed', 'expired')),
  primary key (tenant_id, item_id),
  foreign key (tenant_id, item_id) references item (tenant_id, id) on delete cascade,
  foreign key (tenant_id, neighbourhood_id) references neighbourhood (tenant_id, id) on delete set null (neighbourhood_id),
  check (once_on is null or commitment = 'once'),
  check ((ended_at is null) = (ended_why is null))
);
call close_to_tenant('vacancy');
create index vacancy_open on vacancy (tenant_id, expires_on) where ended_at is null;
create index vacancy_where on vacancy (tenant_id, neighbourhood_id) where ended_at is null;
create trigger vacancy_tells after update on vacancy for each row execute function tell_content();

-- Somebody who wants to do it. Who has no account leaves a name and an e-mail address, which they confirm before anybody sees it.
create table vacancy_application (
  tenant_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  account_id uuid,
  name text check (length(name) between 1 and 80),
  email text check (email = lower(email) and email like '%_@_%' and length(email) <= 254),
  phone text check (length(phone) between 6 and 30),
  motivation text not null check (length(motivation) between 1 and 2000),
  locale text not null check (locale in ('nl', 'en')),
  status text not null check (status in ('unconfirmed', 'open', 'talking', 'chosen', 'declined', 'withdrawn')),
  idempotency_key uuid not null,
  created_at timestamptz not null,
  -- Since when the organisation knows, until when it answers, and how often it was reminded.
  opened_at timestamptz,
  due_at timestamptz,
  next_at timestamptz,
  reminded smallint not null default 0 check (reminded >= 0),
  answered_at timestamptz,
  -- Null where nobody in person answered: the vacancy was ended.
  answered_by uuid,
  -- What was written to them with the last answer.
  note text check (length(note) <= 2000),
  outcome text check (outcome in ('started', 'not-started', 'stopped')),
  outcome_at timestamptz,
  -- When nothing happens to it any more: from then on it is kept for so long, and no longer.
  ended_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, item_id, idempotency_key),
  foreign key (tenant_id, item_id) references vacancy (tenant_id, item_id) on delete cascade,
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
  foreign key (tenant_id, answered_by) references account (tenant_id, id) on delete set null (answered_by),
  check (case when account_id is null then name is not null and email is not null else name is null and email is null end),
  check (account_id is null or status <> 'unconfirmed'),
  check (status = 'unconfirmed' or opened_at is not null),
  check (outcome is null or status = 'chosen')
);
call close_to_tenant('vacancy_application');
-- One at a time for each person.
create unique index vacancy_application_once on vacancy_application (tenant_id, item_id, account_id) where account_id is not null and status in ('open', 'talking', 'chosen');
create unique index vacancy_application_once_by_mail on vacancy_application (tenant_id, item_id, email) where email is not null and status in ('open', 'talking', 'chosen');
create index vacancy_application_of on vacancy_application (tenant_id, account_id) where account_id is not null;
create index vacancy_application_next on vacancy_application (tenant_id, next_at) where next_at is not null;
create index vacancy_application_ended on vacancy_application (tenant_id, ended_at) where ended_at is not null;

-- What somebody wants to hear of as soon as it is there; empty where any will do.
create table vacancy_alert (
  tenant_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  words text not null default '' check (length(words) <= 100),
  commitment text check (commitment in ('once', 'lasting')),
  days smallint[] not null default '{}' check (days <@ '{1,2,3,4,5,6,7}'),
  parts text[] not null default '{}' check (parts <@ '{morning,afternoon,evening}'),
  skills text[] not null default '{}' check (cardinality(skills) <= 30),
  target_groups text[] not null default '{}' check (cardinality(target_groups) <= 30),
  neighbourhood_id uuid,
  -- Whether what is in the neighbourhoods around counts too.
  adjacent boolean not null default false,
  -- The words as words_find() takes them, and the things to do that they name.
  wanted text[] not null default '{}' check (cardinality(wanted) <= 8),
  meant text[] not null default '{}' check (cardinality(meant) <= 60),
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
  foreign key (tenant_id, neighbourhood_id) references neighbourhood (tenant_id, id) on delete cascade
);
call close_to_tenant('vacancy_alert');
create unique index vacancy_alert_once on vacancy_alert (tenant_id, account_id, words, commitment, days, parts, skills, target_groups, neighbourhood_id, adjacent) nulls not distinct;
create index vacancy_alert_of on vacancy_alert (tenant_id, account_id);
