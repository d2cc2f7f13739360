-- Who works here in which role and mandate, and the record of every look at a person's file.
create schema toegang;
grant usage on schema toegang to meedoen_app;

create table toegang.medewerker (
  gemeente gemeentecode not null,
  id uuid not null default gen_random_uuid(),
  -- Subject at the issuer for staff.
  sub text not null,
  naam text not null,
  telefoon text not null,
  email text not null,
  team text not null,
  functie text not null,
  rollen text[] not null default '{}',
  -- Codes of decisions that this person may sign, see toegang/mandaat.ts; roles see toegang/wie.ts.
  mandaten text[] not null default '{}',
  actief boolean not null default true,
  primary key (gemeente, id),
  unique (gemeente, sub)
);

create table toegang.aanbiedermedewerker (
  gemeente gemeentecode not null,
  id uuid not null default gen_random_uuid(),
  sub text not null,
  naam text not null,
  agb agbcode not null,
  actief boolean not null default true,
  primary key (gemeente, id),
  unique (gemeente, sub)
);

-- Software suppliers that may post meldingen; only the hash of their token is kept.
create table toegang.leverancier (
  gemeente gemeentecode not null,
  id uuid not null default gen_random_uuid(),
  naam text not null,
  token_hash text not null,
  actief boolean not null default true,
  primary key (gemeente, id),
  unique (gemeente, token_hash)
);

-- Access log: append-only, one chain of keyed hashes per person ("persoon:…"), per viewer for looks at nobody in
-- particular such as a search ("wie:…"), and one ("register") in which the start of every other chain is recorded.
create table toegang.inzage (
  gemeente gemeentecode not null,
  keten text not null,
  volgnummer integer not null,
  op timestamptz not null,
  wie_soort text not null,
  wie_id text not null,
  persoon uuid,
  zaak uuid,
  handeling text not null,
  doel text not null,
  reden text,
  hash text not null,
  check (volgnummer > 0),
  primary key (gemeente, keten, volgnummer)
);
create index inzage_persoon on toegang.inzage (gemeente, persoon, op desc);

-- The head of a chain: how long it is and where it ends, sealed with the same key. It is locked while a look is added, so
-- two looks at one person never take the same number, and a removed last row is noticed.
create table toegang.keten (
  gemeente gemeentecode not null,
  keten text not null,
  laatste integer not null,
  hash text not null,
  zegel text not null,
  primary key (gemeente, keten)
);

-- Break-glass: for a few hours an employee may read the file of somebody who is not with their team.
create table toegang.noodinzage (
  gemeente gemeentecode not null,
  id uuid not null default gen_random_uuid(),
  medewerker uuid not null,
  persoon uuid not null,
  reden text not null check (length(reden) >= 20),
  op timestamptz not null,
  verloopt timestamptz not null,
  primary key (gemeente, id),
  foreign key (gemeente, medewerker) references toegang.medewerker (gemeente, id)
);
create index noodinzage_medewerker on toegang.noodinzage (gemeente, medewerker, persoon);
create index noodinzage_persoon on toegang.noodinzage (gemeente, persoon, op desc);

call platform.beveilig('toegang.medewerker');
call platform.beveilig('toegang.aanbiedermedewerker');
call platform.beveilig('toegang.leverancier');
call platform.beveilig('toegang.inzage', 'select, insert');
call platform.beveilig('toegang.keten', 'select, insert, update');
call platform.beveilig('toegang.noodinzage', 'select, insert');
