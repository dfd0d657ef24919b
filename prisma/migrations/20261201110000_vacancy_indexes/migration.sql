-- What is let go of is found without reading everything, and so is what somebody answered who deletes their account.
create index vacancy_application_unconfirmed on vacancy_application (tenant_id, created_at) where status = 'unconfirmed';
create index vacancy_application_chosen on vacancy_application (tenant_id, answered_at) where status = 'chosen' and ended_at is null;
create index vacancy_application_answered_by on vacancy_application (tenant_id, answered_by) where answered_by is not null;
