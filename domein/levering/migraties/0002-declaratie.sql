-- What providers declare (WMO323), line by line, and what became of it (WMO325).
alter table levering.bericht drop constraint bericht_soort_check;
alter table levering.bericht add constraint bericht_soort_check
  check (soort in ('WMO301', 'WMO302', 'WMO305', 'WMO306', 'WMO323', 'WMO325', 'onleesbaar'));

create table levering.declaratie (
  gemeente gemeentecode not null,
  id uuid not null,
  agb agbcode not null,
  -- DeclaratieNummer of the provider; once per provider (TR304).
  nummer text not null,
  bericht uuid not null,
  -- One calendar month (CS340).
  periode_begin date not null,
  periode_eind date not null,
  ontvangen_op date not null,
  -- Last day for the 325, as regels computed it.
  antwoord_uiterlijk date not null,
  -- Eurocents, debit minus credit.
  ingediend bigint not null,
  toegekend bigint not null,
  regels integer not null check (regels > 0),
  afgewezen integer not null check (afgewezen between 0 and regels),
  stand text not null check (stand in ('beoordeeld', 'goedgekeurd', 'betaald')),
  versie integer not null,
  primary key (gemeente, id),
  unique (gemeente, agb, nummer),
  foreign key (gemeente, bericht) references levering.bericht (gemeente, id)
);
create index declaratie_periode on levering.declaratie (gemeente, agb, periode_begin desc);
create index declaratie_stand on levering.declaratie (gemeente, stand, ontvangen_op);

create table levering.declaratiefeit (
  gemeente gemeentecode not null,
  declaratie uuid not null,
  volgnummer integer not null check (volgnummer > 0),
  soort text not null,
  op timestamptz not null,
  door_soort text not null,
  door_id text not null,
  gegevens jsonb not null,
  primary key (gemeente, declaratie, volgnummer),
  foreign key (gemeente, declaratie) references levering.declaratie (gemeente, id)
);

-- One Prestatie. Whose it is is told by its assignment alone: no numbers of people here.
create table levering.prestatie (
  gemeente gemeentecode not null,
  declaratie uuid not null,
  -- Place in the declaration, from 1.
  regel integer not null check (regel > 0),
  agb agbcode not null,
  referentie text not null,
  vorige_referentie text,
  -- Null when no assignment of this provider has that number.
  toewijzing uuid,
  toewijzing_nummer integer not null,
  categorie text not null,
  product text not null,
  begin date not null,
  eind date not null,
  volume integer not null,
  eenheid text not null,
  tarief integer,
  -- Eurocents; a credit is below zero.
  bedrag bigint not null,
  toegekend boolean not null,
  -- Why not: codes of the standard (WJ001).
  codes text[] not null default '{}',
  primary key (gemeente, declaratie, regel),
  foreign key (gemeente, declaratie) references levering.declaratie (gemeente, id),
  foreign key (gemeente, toewijzing) references levering.toewijzing (gemeente, id)
);
create index prestatie_referentie on levering.prestatie (gemeente, agb, referentie);
create index prestatie_vorige on levering.prestatie (gemeente, agb, vorige_referentie) where vorige_referentie is not null;
create index prestatie_toewijzing on levering.prestatie (gemeente, toewijzing, begin) where toegekend;

-- What was granted on each assignment, per unit: so that a check never adds up all earlier lines (TR322, TR369).
create table levering.verbruik (
  gemeente gemeentecode not null,
  toewijzing uuid not null,
  eenheid text not null,
  volume bigint not null,
  bedrag bigint not null,
  primary key (gemeente, toewijzing, eenheid),
  foreign key (gemeente, toewijzing) references levering.toewijzing (gemeente, id)
);

call platform.beveilig('levering.declaratie', 'select, insert, update');
call platform.beveilig('levering.declaratiefeit', 'select, insert');
call platform.beveilig('levering.prestatie', 'select, insert');
call platform.beveilig('levering.verbruik', 'select, insert, update');
