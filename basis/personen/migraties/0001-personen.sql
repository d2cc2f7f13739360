-- Persons, their addresses and the people around them, as the municipality may know them (Wmo 2015 5.1.1; BRP).
create schema personen;
grant usage on schema personen to meedoen_app;

create type personen.rol as enum
  ('partner', 'huisgenoot', 'mantelzorger', 'vertegenwoordiger', 'contactpersoon', 'clientondersteuner');

create table personen.persoon (
  gemeente gemeentecode not null,
  id uuid not null default gen_random_uuid(),
  bsn bsn not null,
  voornamen text not null,
  voorletters text not null,
  voorvoegsel text,
  achternaam text not null,
  partner_voorvoegsel text,
  partner_achternaam text,
  naamgebruik text not null default '1' check (naamgebruik in ('1', '2', '3', '4')),
  geboortedatum date not null,
  geslacht text not null check (geslacht in ('0', '1', '2')),
  overleden_op date,
  vertrokken_op date,
  -- Secret address (BRP "indicatie geheim"): never shown outside the municipality.
  geheim boolean not null default false,
  taal text not null default 'nl' check (taal in ('nl', 'en')),
  telefoon text,
  email text,
  -- 'meerpersoons': married, in a registered partnership, or living together as partners; needed for the own contribution (UB 3.8 lid 3 f).
  huishouden text not null default 'eenpersoons' check (huishouden in ('eenpersoons', 'meerpersoons')),
  primary key (gemeente, id),
  unique (gemeente, bsn)
);

create table personen.adres (
  gemeente gemeentecode not null,
  persoon uuid not null,
  -- COD757: 01 BRP, 02 correspondence, 03 residence, 04 temporary residence.
  soort text not null check (soort in ('01', '02', '03', '04')),
  vanaf date not null,
  tot date,
  straat text not null,
  huisnummer integer not null check (huisnummer between 0 and 99999),
  huisletter text,
  toevoeging text,
  postcode text not null check (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'),
  plaats text not null,
  -- "tot" is the last day on which the address counts.
  check (tot is null or tot >= vanaf),
  primary key (gemeente, persoon, soort, vanaf),
  foreign key (gemeente, persoon) references personen.persoon (gemeente, id) on delete cascade
);
-- Who lives at the same address.
create index adres_plek on personen.adres (gemeente, postcode, huisnummer);

create table personen.relatie (
  gemeente gemeentecode not null,
  id uuid not null default gen_random_uuid(),
  persoon uuid not null,
  -- The other person when known to the municipality, else only a name and telephone number.
  ander uuid,
  naam text not null,
  telefoon text,
  rol personen.rol not null,
  -- COD472 kind of relation.
  soort text not null check (soort ~ '^[0-9]{2}$'),
  vanaf date not null,
  tot date,
  check (tot is null or tot >= vanaf),
  check (ander is distinct from persoon),
  primary key (gemeente, id),
  foreign key (gemeente, persoon) references personen.persoon (gemeente, id) on delete cascade,
  foreign key (gemeente, ander) references personen.persoon (gemeente, id) on delete cascade
);
create index relatie_persoon on personen.relatie (gemeente, persoon);
create index relatie_ander on personen.relatie (gemeente, ander, rol);

-- Search goes through b-tree keys: under row-level security LIKE and full text ignore their indexes.
-- Keys: 'b:' bsn, 'g:' birth date, 'p:' postcode plus house number, 'n:' word of a name, 'k:' sound of that word.
create table personen.zoeksleutel (
  gemeente gemeentecode not null,
  sleutel text collate "C" not null,
  persoon uuid not null,
  primary key (gemeente, sleutel, persoon),
  foreign key (gemeente, persoon) references personen.persoon (gemeente, id) on delete cascade
);
create index zoeksleutel_persoon on personen.zoeksleutel (gemeente, persoon);

call platform.beveilig('personen.persoon');
call platform.beveilig('personen.adres');
call platform.beveilig('personen.relatie');
call platform.beveilig('personen.zoeksleutel');
