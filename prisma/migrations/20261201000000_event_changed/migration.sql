-- LAST-MODIFIED (RFC 5545 3.8.7.3) of its times: when one was last moved or cancelled, or all of it was. Of its text the spine knows.
alter table event add column changed_at timestamptz;
