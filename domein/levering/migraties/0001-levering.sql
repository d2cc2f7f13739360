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
  contract text not null,
  product text not null,
  categorie text not null,
  volume integer not null,
  eenheid text not null,
  frequentie text not null,
  begin date not null,
  eind date,
  -- Moment of the decision on this version: tells which version is newest.
  toegewezen_op timestamptz not null,
  -- WMO002, why this version differs from the one before; null as first assigned.
  reden_wijziging text,
  stand levering.stand not null,
  -- Last day for the startbericht when help begins on "begin", as regels computed it (iWmo OP271).
  start_uiterlijk date not null,
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
  -- "onleesbaar": a file that is no message of the standard (level 1); its sender is told outside the messages.
  soort text not null check (soort in ('WMO301', 'WMO302', 'WMO305', 'WMO306', 'onleesbaar')),
  afzender text not null,
  ontvanger text not null,
  -- BerichtIdentificatie: unique per kind for the sender (iWmo TR056). For a retour the identification of the retour itself.
  identificatie text not null,
  -- The provider at the other end; null when a file does not tell.
  agb agbcode,
  -- in: verwerkt, afgekeurd; uit: klaar, verzonden, and for a heenbericht what its retour said: aanvaard, geweigerd.
  stand text not null check (stand in ('klaar', 'verzonden', 'aanvaard', 'geweigerd', 'verwerkt', 'afgekeurd')),
  herkomst text not null check (herkomst in ('eigen', 'map', 'upload', 'portaal')),
  inhoud bytea not null,
  sha256 text not null,
  bevindingen jsonb not null default '[]',
  -- What the provider wrote in the portal beside the codes of the standard.
  toelichting text,
  -- The message that this one answers.
  antwoord_op uuid,
  -- Last day for the retour, with its explanation, as regels computed it (iWmo OP090).
  antwoord_uiterlijk date,
  termijn jsonb,
  aangemaakt timestamptz not null,
  verzonden timestamptz,
  primary key (gemeente, id),
  -- The same message twice is one row; another message under the same identification is kept too, and rejected (TR056).
  unique (gemeente, richting, soort, afzender, identificatie, sha256),
  foreign key (gemeente, antwoord_op) references levering.bericht (gemeente, id)
);
create index bericht_aanbieder on levering.bericht (gemeente, agb, aangemaakt desc);
create index bericht_tijd on levering.bericht (gemeente, aangemaakt desc);
create index bericht_antwoord on levering.bericht (gemeente, antwoord_op);

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

-- Numbers that must not repeat: of assignments and of messages. "ontvangst:AGB" counts what a provider sent; who holds that
-- row handles the messages of that provider, one after the other.
create table levering.nummerreeks (
  gemeente gemeentecode not null,
  reeks text not null,
  laatste integer not null,
  primary key (gemeente, reeks)
);

call platform.beveilig('levering.toewijzing', 'select, insert, update');
call platform.beveilig('levering.feit', 'select, insert');
call platform.beveilig('levering.bericht', 'select, insert, update');
call platform.beveilig('levering.berichtregel', 'select, insert');
call platform.beveilig('levering.nummerreeks', 'select, insert, update');
