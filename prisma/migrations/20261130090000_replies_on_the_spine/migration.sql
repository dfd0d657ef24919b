-- Whether others may reply is the same question for every kind of item. `post.replies_open` stays until no running release reads it.
alter table item add column replies_open boolean not null default true;
update item set replies_open = false
  from post where post.tenant_id = item.tenant_id and post.item_id = item.id and not post.replies_open;
