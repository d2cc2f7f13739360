-- From when to when a provider gave help on an assignment: a stop for a time does not end a stretch, one for good does.
alter table levering.toewijzing add column hulp jsonb not null default '[]';
-- The owner of the table sees all rows for this one change.
alter table levering.toewijzing no force row level security;
update levering.toewijzing
set hulp = jsonb_build_array(jsonb_build_object('begin', gestart_op, 'eind', case when stand = 'gestopt' then gestopt_op end))
where gestart_op is not null;
alter table levering.toewijzing force row level security;
