-- What a post has beyond the spine.
create table post (
  tenant_id uuid not null,
  item_id uuid not null,
  replies_open boolean not null default true,
  primary key (tenant_id, item_id),
  foreign key (tenant_id, item_id) references item (tenant_id, id) on delete cascade
);
call close_to_tenant('post');
create trigger post_tells after update on post for each row execute function tell_content();
