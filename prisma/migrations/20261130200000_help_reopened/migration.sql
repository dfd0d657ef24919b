-- When it was last opened again: its time counts from then.
alter table help add column reopened_at timestamptz;
