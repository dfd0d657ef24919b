-- When a town was closed: it can be deleted for good some time after.
alter table tenant add column closed_at timestamptz;

-- What is left of a town that was deleted: that it was, and how much. Nobody's name but the operator's.
create table town_certificate (
  id uuid primary key,
  slug text not null,
  name text not null,
  deleted_at timestamptz not null,
  operator_id uuid not null,
  body text not null,
  signature text not null,
  public_key text not null
);
create index town_certificate_recent on town_certificate (deleted_at desc);
call close_to_platform('town_certificate');
revoke update, delete on town_certificate from samen_app;
