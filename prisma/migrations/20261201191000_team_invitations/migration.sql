-- Whom a town's admins asked to help, and as what: it holds once the address is proven theirs.

create table team_invitation (
  tenant_id uuid not null references tenant (id) on delete cascade,
  email text not null check (email = lower(email) and length(email) <= 254),
  name text not null check (length(name) between 2 and 60),
  roles text[] not null default '{}' check (roles <@ array['connector', 'moderator', 'tenant-admin']),
  connector_for uuid[] not null default '{}',
  civil_servant_title text check (length(civil_servant_title) between 1 and 80),
  invited_by uuid,
  created_at timestamptz not null,
  primary key (tenant_id, email),
  foreign key (tenant_id, invited_by) references account (tenant_id, id) on delete set null (invited_by),
  check ('connector' = any (roles) or connector_for = '{}')
);
create index team_invitation_by on team_invitation (tenant_id, invited_by);
call close_to_tenant('team_invitation');
