-- What a town was before it was suspended: it comes back as that, a trial as a trial.
alter table tenant add column status_before text check (status_before in ('trial', 'live', 'closing'));
