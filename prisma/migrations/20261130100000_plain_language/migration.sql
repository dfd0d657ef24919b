-- Words of an office that a town adds to the list of the writing coach, with what people there say instead.
create table plain_word (
  tenant_id uuid not null references tenant (id) on delete cascade,
  said text not null check (said = lower(said) and length(said) between 2 and 60),
  instead text not null check (length(instead) between 1 and 80),
  primary key (tenant_id, said)
);
call close_to_tenant('plain_word');

-- How what somebody published reads: of each item its text as it stands, and who wrote it so. Whether they then wrote for the municipality is
-- kept with it, as a badge may come and go.
create table plain_language_score (
  tenant_id uuid not null,
  item_id uuid not null,
  account_id uuid not null,
  municipal boolean not null,
  ease smallint not null check (ease between 0 and 100),
  words integer not null check (words > 0),
  written_at timestamptz not null,
  primary key (tenant_id, item_id),
  foreign key (tenant_id, item_id) references item (tenant_id, id) on delete cascade,
  foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
create index plain_language_score_writer on plain_language_score (tenant_id, account_id, written_at desc);
create index plain_language_score_municipal on plain_language_score (tenant_id, written_at desc) where municipal;
call close_to_tenant('plain_language_score');
