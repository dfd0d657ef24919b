-- Who was asked to write in an organisation's name and has no account yet. The address itself is the proof.
create table organisation_invitation (
  tenant_id uuid not null,
  organisation_id uuid not null,
  email text not null check (email = lower(email) and length(email) <= 254),
  invited_by uuid,
  created_at timestamptz not null,
  primary key (tenant_id, organisation_id, email),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete cascade,
  foreign key (tenant_id, invited_by) references account (tenant_id, id) on delete set null (invited_by)
);
create index organisation_invitation_email on organisation_invitation (tenant_id, email);
create index organisation_invitation_by on organisation_invitation (tenant_id, invited_by);
call close_to_tenant('organisation_invitation');

-- Who says that a page is theirs to keep, and what became of it.
create table organisation_claim (
  tenant_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  account_id uuid not null,
  note text not null check (length(note) between 1 and 500),
  status text not null default 'open' check (status in ('open', 'granted', 'refused')),
  answer text check (length(answer) <= 500),
  answered_by uuid,
  answered_at timestamptz,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete cascade,
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
  foreign key (tenant_id, answered_by) references account (tenant_id, id) on delete set null (answered_by),
  check ((status = 'open') = (answered_at is null))
);
create unique index organisation_claim_open on organisation_claim (tenant_id, organisation_id, account_id) where status = 'open';
create index organisation_claim_account on organisation_claim (tenant_id, account_id);
create index organisation_claim_waiting on organisation_claim (tenant_id, created_at) where status = 'open';
create index organisation_claim_answered_by on organisation_claim (tenant_id, answered_by);
call close_to_tenant('organisation_claim');

-- How many follow an organisation shows on its page.
create trigger follow_organisation_tells after insert or delete on follow_organisation for each row execute function tell_content();
