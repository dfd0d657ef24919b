-- A host name counts once a town proved that it is its own; until then several may claim it, and whoever proves it first has it.
alter table tenant_domain
  -- Null while it is only claimed. It serves nothing then, and is never the primary one, whatever is_primary says.
  add column verified_at timestamptz,
  -- What stands in the TXT record that proves it; null where no proof is asked.
  add column proof text check (proof ~ '^[a-z0-9]{20,64}$'),
  -- Since when DNS leads visitors elsewhere, as far as the daily check knows.
  add column astray_since timestamptz;
-- What is in use was let in by an operator before there was a proof.
update tenant_domain set verified_at = created_at;

alter table tenant_domain drop constraint tenant_domain_pkey;
alter table tenant_domain add primary key (tenant_id, hostname);
create unique index tenant_domain_verified on tenant_domain (hostname) where verified_at is not null;
create index tenant_domain_claimed on tenant_domain (created_at) where verified_at is null;
drop index tenant_domain_tenant;
