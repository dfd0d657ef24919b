-- A photo of oneself, and whether one wants to be introduced to the neighbourhood.
alter table account
  add column portrait_id uuid,
  add column introduces boolean not null default false,
  add foreign key (tenant_id, portrait_id) references media (tenant_id, id) on delete set null (portrait_id);
create index account_portrait on account (tenant_id, portrait_id) where portrait_id is not null;
create index account_introduces on account (tenant_id, neighbourhood_id, email_confirmed_at desc) where introduces;

-- Who looks after a neighbourhood stands on pages that are kept as bytes.
create trigger account_faces_tells after update of portrait_id, about on account for each row execute function tell_content();
create trigger connector_neighbourhood_tells after insert or delete on connector_neighbourhood for each row execute function tell_content();
