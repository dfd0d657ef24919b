-- A town that goes takes its rows along in an order of PostgreSQL's own. Counters that follow a row away touch another row on the way, and its
-- foreign keys were then looked at before that row, too, had gone. Foreign keys of towns' tables can wait for the end of a transaction that asks for
-- it; they do not for any other.

create procedure let_keys_wait(target regclass) language plpgsql as $$
declare
  key record;
begin
  for key in select conname from pg_constraint where conrelid = target and contype = 'f' and not condeferrable loop
    execute format('alter table %s alter constraint %I deferrable initially immediate', target, key.conname);
  end loop;
end $$;

do $$
declare
  target record;
begin
  for target in
    select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
     where n.nspname = 'public' and c.relkind in ('r', 'p')
  loop
    call let_keys_wait(target.name);
  end loop;
end $$;

create or replace procedure close_to_tenant(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy tenant_isolation on %s to samen_app using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())', target);
  execute format('grant select, insert, update, delete on %s to samen_app', target);
  call let_keys_wait(target);
end $$;
