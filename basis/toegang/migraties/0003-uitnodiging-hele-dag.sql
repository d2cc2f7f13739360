-- An invitation runs out when the day after its last one begins in the Netherlands: what a mail says ("tot en met") is kept,
-- of those that are open too.
-- The owner of the table sees all rows for this one change.
alter table toegang.uitnodiging no force row level security;
update toegang.uitnodiging
set verloopt = (date_trunc('day', verloopt at time zone 'Europe/Amsterdam') + interval '1 day') at time zone 'Europe/Amsterdam'
where gebruikt_op is null and ingetrokken_op is null;
alter table toegang.uitnodiging force row level security;
