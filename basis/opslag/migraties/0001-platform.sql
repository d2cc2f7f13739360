-- The ground every room stands on: roles, value domains, the tables shared by all municipalities, and the lock on the door.

-- Two roles, neither of which can bypass row-level security or log in. A transaction takes one of them
-- (set local role) and gives it back at the end. Roles belong to the cluster, so another database may have made them.
do $$
declare
  rol text;
begin
  foreach rol in array array['meedoen_app', 'meedoen_platform'] loop
    begin
      execute format('create role %I nologin noinherit nobypassrls', rol);
    exception when duplicate_object or unique_violation then
      null;
    end;
    -- From PostgreSQL 16 on, who makes a role may give it out but not yet take it: hence a grant to ourselves. A user who may
    -- not give it out was given it by the administrator.
    if not (select rolsuper from pg_roles where rolname = current_user) then
      begin
        execute format('grant %I to current_user', rol);
      exception when insufficient_privilege then
        null;
      end;
    end if;
  end loop;
end
$$;

-- Wabb: nine digits that pass the elfproef. The case keeps the arithmetic away from text that has no digits.
create domain public.bsn as text check (
  case when value ~ '^[0-9]{9}$' and value <> '000000000' then (
    9 * substr(value, 1, 1)::int + 8 * substr(value, 2, 1)::int + 7 * substr(value, 3, 1)::int
    + 6 * substr(value, 4, 1)::int + 5 * substr(value, 5, 1)::int + 4 * substr(value, 6, 1)::int
    + 3 * substr(value, 7, 1)::int + 2 * substr(value, 8, 1)::int - substr(value, 9, 1)::int
  ) % 11 = 0 else value is null end
);
-- Vektis: eight digits.
create domain public.agbcode as text check (value ~ '^[0-9]{8}$');
-- CBS: four digits.
create domain public.gemeentecode as text check (value ~ '^[0-9]{4}$');

-- The schema itself and platform.migratie exist already: the keeper of the migrations made them.
create table platform.gemeente (
  code gemeentecode primary key,
  naam text not null check (naam <> ''),
  hostnaam text not null unique check (hostnaam = lower(hostnaam)),
  instellingen jsonb not null default '{}'
);

-- id is the SHA-256 of the token in the cookie: who reads this table cannot take over a session.
create table platform.sessie (
  id text primary key,
  gemeente gemeentecode not null references platform.gemeente (code),
  gegevens jsonb not null,
  aangemaakt timestamptz not null default now(),
  laatst_gezien timestamptz not null default now(),
  verloopt timestamptz not null
);
create index sessie_verloopt on platform.sessie (verloopt);

grant usage on schema platform to meedoen_app, meedoen_platform;
grant select on platform.migratie to meedoen_platform;
grant select, insert, update, delete on platform.gemeente, platform.sessie to meedoen_platform;

-- Closes a table: each municipality sees and writes its own rows only, and meedoen_app gets these rights and no others.
create procedure platform.beveilig(tabel regclass, rechten text default 'select, insert, update, delete')
language plpgsql as $$
declare
  kamer text;
  eerste text;
begin
  select n.nspname into kamer from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = tabel;
  select a.attname into eerste
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
    where i.indrelid = tabel and i.indisprimary;
  if eerste is distinct from 'gemeente' then
    raise exception 'tabel % heeft gemeente niet als eerste kolom van de primaire sleutel', tabel;
  end if;
  execute format('alter table %s enable row level security', tabel);
  execute format('alter table %s force row level security', tabel);
  execute format(
    'create policy eigen_gemeente on %s using (gemeente = current_setting(''meedoen.gemeente'', true)) '
    'with check (gemeente = current_setting(''meedoen.gemeente'', true))', tabel);
  execute format('grant usage on schema %I to meedoen_app', kamer);
  execute format('grant %s on %s to meedoen_app', rechten, tabel);
end
$$;
revoke all on procedure platform.beveilig from public;

-- One waiting line per kind of job. "short": at most one job with the same key waits; a job that fails is tried again
-- eight times with growing pauses (10 s to 1 hour), then stays visible for 30 days.
create function platform.maak_wachtrij(naam text) returns void
language sql set search_path = pg_catalog, pg_temp as $$
  select pgboss.create_queue(naam, jsonb_build_object(
    'policy', 'short', 'retryLimit', 8, 'retryDelay', 10, 'retryBackoff', true, 'retryDelayMax', 3600,
    'expireInSeconds', 900, 'retentionSeconds', 31536000, 'deleteAfterSeconds', 2592000))
$$;
revoke all on function platform.maak_wachtrij from public;

-- Puts a job in line within the caller's transaction. meedoen_app may call this and may not touch the schema pgboss at all,
-- so it can neither read the jobs of another municipality nor put one in its name.
create function platform.zet_taak(naam text, gegevens jsonb, start_na timestamptz, sleutel text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  taak uuid := gen_random_uuid();
begin
  if gegevens ->> 'gemeente' is distinct from current_setting('meedoen.gemeente', true) then
    raise exception 'een taak hoort bij de gemeente van de transactie';
  end if;
  if not exists (select from pgboss.queue q where q.name = zet_taak.naam) then
    perform platform.maak_wachtrij(zet_taak.naam);
  end if;
  -- On conflict the waiting job is locked rather than skipped: a worker then cannot run it before this transaction
  -- commits, and so cannot miss what was written here.
  insert into pgboss.job_common as j (id, name, data, start_after, keep_until, singleton_key, policy,
    expire_seconds, deletion_seconds, retry_limit, retry_delay, retry_backoff, retry_delay_max)
  select taak, q.name, gegevens, coalesce(start_na, now()),
    coalesce(start_na, now()) + q.retention_seconds * interval '1 second',
    coalesce((gegevens ->> 'gemeente') || ':' || sleutel, taak::text), q.policy,
    q.expire_seconds, q.deletion_seconds, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max
  from pgboss.queue q where q.name = zet_taak.naam
  on conflict (name, coalesce(singleton_key, '')) where state = 'created' and policy = 'short'
  do update set start_after = least(j.start_after, excluded.start_after);
end
$$;
revoke all on function platform.zet_taak from public;
grant execute on function platform.zet_taak to meedoen_app;
