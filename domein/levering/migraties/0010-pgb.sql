-- Budgets that residents spend themselves: a budget has facts; plan, agreements, spending and settlement are folded from them.
create table levering.pgbbudget (
  gemeente gemeentecode not null,
  id uuid not null,
  nummer integer not null check (nummer > 0),
  zaak uuid not null,
  -- The provision in the decision: once a budget, however often the decision is told.
  voorziening uuid not null,
  persoon uuid not null,
  soort text not null,
  product text not null,
  -- Eurocents a year, or in all when the help is given once.
  bedrag integer not null check (bedrag >= 0),
  begin date not null,
  eind date,
  stand text not null check (stand in ('lopend', 'beeindigd', 'ingetrokken')),
  -- A plan or an agreement waits for a judgement.
  te_beoordelen boolean not null,
  -- Last day to pay the spending that waits longest; null when none waits.
  betaal_uiterlijk date,
  -- Evidence was asked and not judged yet.
  controle_open boolean not null,
  -- Last day of the first year that was not settled; null when all are, or when that day is not known.
  afrekenen_na date,
  versie integer not null,
  primary key (gemeente, id),
  unique (gemeente, nummer),
  unique (gemeente, voorziening)
);
create index pgbbudget_persoon on levering.pgbbudget (gemeente, persoon, product);
create index pgbbudget_zaak on levering.pgbbudget (gemeente, zaak);

create table levering.pgbfeit (
  gemeente gemeentecode not null,
  budget uuid not null,
  volgnummer integer not null check (volgnummer > 0),
  soort text not null,
  op timestamptz not null,
  door_soort text not null,
  door_id text not null,
  gegevens jsonb not null,
  primary key (gemeente, budget, volgnummer),
  foreign key (gemeente, budget) references levering.pgbbudget (gemeente, id)
);

-- Names of helpers and what people wrote, apart from the facts, so that they can be destroyed.
create table levering.pgbtekst (
  gemeente gemeentecode not null,
  id uuid not null,
  budget uuid not null,
  soort text not null check (soort in ('helper', 'hulp', 'waarom', 'kwaliteit', 'reden')),
  inhoud text not null,
  aangemaakt timestamptz not null,
  primary key (gemeente, id),
  foreign key (gemeente, budget) references levering.pgbbudget (gemeente, id)
);
create index pgbtekst_budget on levering.pgbtekst (gemeente, budget);

-- What was declared on an agreement in one month; its number is what the SVB names in what it paid.
create table levering.pgbbesteding (
  gemeente gemeentecode not null,
  id uuid not null,
  budget uuid not null,
  nummer integer not null check (nummer > 0),
  overeenkomst uuid not null,
  maand date not null,
  bedrag integer not null check (bedrag > 0),
  stand text not null check (stand in ('gedeclareerd', 'betaald', 'ingetrokken')),
  uiterlijk date not null,
  betaald_op date,
  check ((stand = 'betaald') = (betaald_op is not null)),
  primary key (gemeente, id),
  unique (gemeente, nummer),
  foreign key (gemeente, budget) references levering.pgbbudget (gemeente, id)
);
-- The same help in the same month is paid once.
create unique index pgbbesteding_eenmaal on levering.pgbbesteding (gemeente, overeenkomst, maand) where stand <> 'ingetrokken';
create index pgbbesteding_wacht on levering.pgbbesteding (gemeente, uiterlijk) where stand = 'gedeclareerd';
create index pgbbesteding_budget on levering.pgbbesteding (gemeente, budget);

-- A sample out of the budgets with spending in a year; the same seed gives the same sample.
create table levering.pgbsteekproef (
  gemeente gemeentecode not null,
  id uuid not null,
  jaar integer not null,
  zaad text not null,
  omvang integer not null check (omvang > 0),
  populatie integer not null,
  op date not null,
  door_id text not null,
  primary key (gemeente, id),
  unique (gemeente, jaar, zaad)
);

create table levering.pgbcontrole (
  gemeente gemeentecode not null,
  steekproef uuid not null,
  budget uuid not null,
  jaar integer not null,
  stand text not null check (stand in ('gevraagd', 'in-orde', 'niet-verantwoord')),
  uiterlijk date not null,
  -- Eurocents that were not accounted for.
  bedrag integer not null check (bedrag >= 0),
  primary key (gemeente, steekproef, budget),
  unique (gemeente, budget, jaar),
  foreign key (gemeente, steekproef) references levering.pgbsteekproef (gemeente, id),
  foreign key (gemeente, budget) references levering.pgbbudget (gemeente, id)
);

call platform.beveilig('levering.pgbbudget', 'select, insert, update');
call platform.beveilig('levering.pgbfeit', 'select, insert');
call platform.beveilig('levering.pgbtekst', 'select, insert, delete');
call platform.beveilig('levering.pgbbesteding', 'select, insert, update');
call platform.beveilig('levering.pgbsteekproef', 'select, insert');
call platform.beveilig('levering.pgbcontrole', 'select, insert, update');
