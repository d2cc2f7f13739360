-- From decision to delivery: assignments by facts, and every iWmo message in and out.
create schema levering;
grant usage on schema levering to meedoen_app;

create type levering.stand as enum ('opgesteld', 'verzonden', 'aanvaard', 'afgewezen', 'gestart', 'beeindigd', 'ingetrokken');

create table levering.toewijzing (
  gemeente gemeentecode not null,
  id uuid not null,
  -- Unique per municipality (iWmo OP275, TR332).
  nummer integer not null check (nummer between 1 and 999999999),
  zaak uuid not null,
  voorziening uuid not null,
  persoon uuid not null,
  agb agbcode not null,
  product text not null,
  categorie text not null,
  volume integer not null,
  eenheid text not null,
  frequentie text not null,
  begin date not null,
  eind date,
  -- Moment of the decision: tells which version is newest.
  toegewezen_op timestamptz not null,
  stand levering.stand not null,
  gestart_op date,
  versie integer not null,
  primary key (gemeente, id),
  unique (gemeente, nummer)
);
create index toewijzing_aanbieder on levering.toewijzing (gemeente, agb, stand, begin);
create index toewijzing_zaak on levering.toewijzing (gemeente, zaak);
create index toewijzing_persoon on levering.toewijzing (gemeente, persoon, agb);

create table levering.feit (
  gemeente gemeentecode not null,
  toewijzing uuid not null,
  volgnummer integer not null check (volgnummer > 0),
  soort text not null,
  op timestamptz not null,
  door_soort text not null,
  door_id text not null,
  gegevens jsonb not null,
  primary key (gemeente, toewijzing, volgnummer),
  foreign key (gemeente, toewijzing) references levering.toewijzing (gemeente, id)
);

create table levering.bericht (
  gemeente gemeentecode not null,
  id uuid not null,
  richting text not null check (richting in ('in', 'uit')),
  soort text not null,
  afzender text not null,
  ontvanger text not null,
  -- BerichtIdentificatie: unique per kind for the sender (iWmo TR056). For a retour the identification of the retour itself.
  identificatie text not null,
  agb agbcode not null,
  -- in: ontvangen, verwerkt, afgekeurd; uit: klaar, verzonden, beantwoord.
  stand text not null check (stand in ('klaar', 'verzonden', 'beantwoord', 'ontvangen', 'verwerkt', 'afgekeurd')),
  inhoud bytea not null,
  sha256 text not null,
  bevindingen jsonb not null default '[]',
  antwoord_op uuid,
  aangemaakt timestamptz not null,
  afgehandeld timestamptz,
  primary key (gemeente, id),
  unique (gemeente, richting, soort, afzender, identificatie)
);
create index bericht_aanbieder on levering.bericht (gemeente, agb, aangemaakt desc);

-- Which assignments a message is about.
create table levering.berichtregel (
  gemeente gemeentecode not null,
  bericht uuid not null,
  toewijzing uuid not null,
  primary key (gemeente, bericht, toewijzing),
  foreign key (gemeente, bericht) references levering.bericht (gemeente, id),
  foreign key (gemeente, toewijzing) references levering.toewijzing (gemeente, id)
);
create index berichtregel_toewijzing on levering.berichtregel (gemeente, toewijzing);

create table levering.nummerreeks (
  gemeente gemeentecode not null,
  reeks text not null,
  laatste integer not null,
  primary key (gemeente, reeks)
);

call platform.beveilig('levering.toewijzing');
call platform.beveilig('levering.feit', 'select, insert');
call platform.beveilig('levering.bericht');
call platform.beveilig('levering.berichtregel', 'select, insert');
call platform.beveilig('levering.nummerreeks');
