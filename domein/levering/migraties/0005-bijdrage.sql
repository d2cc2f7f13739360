-- The own contribution (Wmo 2.1.4a, 2.1.4b): each month what is expected of whom, and what the CAK is told of it.

-- One run over a calendar month. "nummer" counts the runs of that month that had something to tell.
create table levering.bijdrageronde (
  gemeente gemeentecode not null,
  id uuid not null,
  -- First day of the month up to and including which is computed.
  maand date not null check (extract(day from maand) = 1),
  nummer integer not null check (nummer > 0),
  -- The day that counts as that of the decision: 12 and 36 months are counted back from its month (UB 3.5 lid 4, 3.6).
  besluit date not null,
  stand text not null check (stand in ('bezig', 'klaar', 'aangeleverd')),
  gestart timestamptz not null,
  klaar timestamptz,
  -- Until where a run has come: people are done in the order of their id.
  tot_persoon uuid,
  tellingen jsonb not null,
  formaat text,
  bestand bytea,
  sha256 text,
  aangeleverd timestamptz,
  primary key (gemeente, id),
  unique (gemeente, maand, nummer)
);
-- Never two runs at a time: the second would compare with half of the first.
create unique index bijdrageronde_bezig on levering.bijdrageronde (gemeente) where stand = 'bezig';

-- What the CAK is told, record by record; never changed.
create table levering.bijdragemelding (
  gemeente gemeentecode not null,
  ronde uuid not null,
  volgnummer integer not null check (volgnummer > 0),
  persoon uuid not null,
  soort text not null check (soort in ('start', 'stop', 'wijziging', 'correctie')),
  -- Unique in the municipality; a stop, change or correction names the start that it is about.
  startnummer integer not null check (startnummer between 1 and 999999999),
  gegevens jsonb not null,
  primary key (gemeente, ronde, volgnummer),
  foreign key (gemeente, ronde) references levering.bijdrageronde (gemeente, id)
);
create index bijdragemelding_persoon on levering.bijdragemelding (gemeente, persoon);

-- What holds for a person since a run: what the CAK knows, and from which month which amount is expected. A new row only
-- when something changed; the highest number counts.
create table levering.bijdragelijn (
  gemeente gemeentecode not null,
  persoon uuid not null,
  volgnummer integer not null check (volgnummer > 0),
  ronde uuid not null,
  gemeld jsonb not null,
  lijn jsonb not null,
  primary key (gemeente, persoon, volgnummer),
  foreign key (gemeente, ronde) references levering.bijdrageronde (gemeente, id)
);
create index bijdragelijn_ronde on levering.bijdragelijn (gemeente, ronde);

-- What people did or told: runs, answers of the CAK, cost prices, months without contribution, reminders to providers.
create table levering.bijdragefeit (
  gemeente gemeentecode not null,
  -- "ronde:ID", "persoon:ID" or "aanbieder:AGB".
  onderwerp text not null,
  volgnummer integer not null check (volgnummer > 0),
  soort text not null,
  op timestamptz not null,
  door_soort text not null,
  door_id text not null,
  gegevens jsonb not null,
  primary key (gemeente, onderwerp, volgnummer)
);

call platform.beveilig('levering.bijdrageronde');
call platform.beveilig('levering.bijdragemelding', 'select, insert');
call platform.beveilig('levering.bijdragelijn', 'select, insert');
call platform.beveilig('levering.bijdragefeit', 'select, insert');
