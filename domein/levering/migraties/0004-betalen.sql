-- From what was granted to what was paid: approval, disputes on a line, and payment batches.
alter table levering.declaratie drop constraint declaratie_stand_check;
alter table levering.declaratie add constraint declaratie_stand_check
  check (stand in ('beoordeeld', 'eerste-akkoord', 'goedgekeurd', 'klaargezet', 'betaald'));

-- Words about one line. The provider writes, the municipality answers; apart from the facts, so that they can be destroyed.
create table levering.betwisting (
  gemeente gemeentecode not null,
  id uuid not null,
  declaratie uuid not null,
  regel integer not null,
  agb agbcode not null,
  tekst text not null,
  op timestamptz not null,
  antwoord text,
  uitkomst text check (uitkomst in ('blijft', 'opnieuw')),
  beantwoord_op timestamptz,
  check ((antwoord is null) = (uitkomst is null) and (antwoord is null) = (beantwoord_op is null)),
  primary key (gemeente, id),
  foreign key (gemeente, declaratie, regel) references levering.prestatie (gemeente, declaratie, regel)
);
-- One question at a time about a line.
create unique index betwisting_open on levering.betwisting (gemeente, declaratie, regel) where antwoord is null;
create index betwisting_wacht on levering.betwisting (gemeente, op) where antwoord is null;

create table levering.betaalbatch (
  gemeente gemeentecode not null,
  id uuid not null,
  nummer integer not null check (nummer > 0),
  stand text not null check (stand in ('klaar', 'bij-bank', 'betaald', 'vervallen')),
  -- Eurocents; the sum of its payments.
  bedrag bigint not null check (bedrag > 0),
  betalingen integer not null check (betalingen > 0),
  -- Day on which the bank is asked to pay.
  uitvoerdatum date not null,
  -- The pain.001 as it was made; asked again, the same bytes are given.
  bestand bytea not null,
  sha256 text not null,
  aangemaakt timestamptz not null,
  versie integer not null,
  primary key (gemeente, id),
  unique (gemeente, nummer)
);

create table levering.betaalbatchfeit (
  gemeente gemeentecode not null,
  batch uuid not null,
  volgnummer integer not null check (volgnummer > 0),
  soort text not null,
  op timestamptz not null,
  door_soort text not null,
  door_id text not null,
  gegevens jsonb not null,
  primary key (gemeente, batch, volgnummer),
  foreign key (gemeente, batch) references levering.betaalbatch (gemeente, id)
);

-- One payment per provider in a batch, as the file says.
create table levering.betaling (
  gemeente gemeentecode not null,
  batch uuid not null,
  agb agbcode not null,
  iban text not null,
  bedrag bigint not null check (bedrag > 0),
  omschrijving text not null,
  primary key (gemeente, batch, agb),
  foreign key (gemeente, batch) references levering.betaalbatch (gemeente, id)
);

create table levering.batchdeclaratie (
  gemeente gemeentecode not null,
  batch uuid not null,
  declaratie uuid not null,
  agb agbcode not null,
  -- What was granted; a credit is below zero and is set off against the others of this provider.
  bedrag bigint not null,
  -- The batch was cancelled: the declaration may go into another.
  vervallen boolean not null default false,
  primary key (gemeente, batch, declaratie),
  foreign key (gemeente, batch, agb) references levering.betaling (gemeente, batch, agb),
  foreign key (gemeente, declaratie) references levering.declaratie (gemeente, id)
);
-- A declaration is never paid twice.
create unique index batchdeclaratie_eenmaal on levering.batchdeclaratie (gemeente, declaratie) where not vervallen;

create index prestatie_periode on levering.prestatie (gemeente, agb, begin);

call platform.beveilig('levering.betwisting', 'select, insert, update');
call platform.beveilig('levering.betaalbatch', 'select, insert, update');
call platform.beveilig('levering.betaalbatchfeit', 'select, insert');
call platform.beveilig('levering.betaling', 'select, insert');
call platform.beveilig('levering.batchdeclaratie', 'select, insert, update');
