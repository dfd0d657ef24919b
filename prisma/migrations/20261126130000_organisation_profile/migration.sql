-- How one reaches an organisation and when it is open. Names follow Open Referral HSDS 3: website, email, phone, schedule.
alter table organisation
  add column website text check (website ~ '^https?://' and length(website) <= 300),
  add column email text check (email like '%_@_%' and length(email) <= 254),
  add column phone text check (phone ~ '^[+0-9][0-9 ()-]{5,24}$'),
  add column address text check (length(address) between 1 and 200),
  add column hours_note text check (length(hours_note) between 1 and 200);

-- One row a day on which it is open; wall time of the town, "09:30". Days count as in ISO 8601: 1 is Monday.
create table organisation_hours (
  tenant_id uuid not null,
  organisation_id uuid not null,
  weekday smallint not null check (weekday between 1 and 7),
  opens text not null check (opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  closes text not null check (closes ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  primary key (tenant_id, organisation_id, weekday),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete cascade,
  check (opens < closes)
);
call close_to_tenant('organisation_hours');
