-- An invitation runs out when the day after its last one begins in the Netherlands: what a mail says ("tot en met") is kept,
-- of those that are open too.
update toegang.uitnodiging
set verloopt = (date_trunc('day', verloopt at time zone 'Europe/Amsterdam') + interval '1 day') at time zone 'Europe/Amsterdam'
where gebruikt_op is null and ingetrokken_op is null;
