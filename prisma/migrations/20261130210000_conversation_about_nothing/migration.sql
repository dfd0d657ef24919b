-- A conversation with somebody of the team, or with an organisation, is about nothing but the two.
alter table conversation alter column about drop not null;
update conversation set about = null where item_id is null and about = '…';
