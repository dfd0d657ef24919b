-- A town's own name for a module in English; `label` is the Dutch one. Where there is none, the module's own English name is said.
alter table tenant_module add column label_en text check (length(label_en) between 1 and 40);
