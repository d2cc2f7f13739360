-- The post: every attempt to deliver, what got stuck and who repaired it, and how each provider is reached.
alter table levering.bericht
  -- Why a person must look at it: sending failed for good, or what came in could not be taken in and was not answered.
  add column vastgelopen_om text,
  -- The corrected message that somebody handed in for it.
  add column vervangen_door uuid,
  add foreign key (gemeente, vervangen_door) references levering.bericht (gemeente, id);
create index bericht_vastgelopen on levering.bericht (gemeente, aangemaakt desc) where vastgelopen_om is not null;
create index bericht_stand on levering.bericht (gemeente, richting, stand, antwoord_uiterlijk);
alter table levering.bericht drop constraint bericht_herkomst_check;
alter table levering.bericht add constraint bericht_herkomst_check
  check (herkomst in ('eigen', 'map', 'upload', 'portaal', 'http'));

-- How the sending of one outgoing message stands; only who holds it until "bezig_tot" may be sending.
create table levering.verzending (
  gemeente gemeentecode not null,
  bericht uuid not null,
  -- Failed ones since it was put in line, by us or by somebody who pressed "send again".
  pogingen integer not null check (pogingen >= 0),
  volgende timestamptz,
  bezig_tot timestamptz,
  primary key (gemeente, bericht),
  foreign key (gemeente, bericht) references levering.bericht (gemeente, id)
);

create table levering.poging (
  gemeente gemeentecode not null,
  bericht uuid not null,
  nummer integer not null check (nummer > 0),
  op timestamptz not null,
  transport text not null check (transport in ('map', 'http', 'ophalen')),
  gelukt boolean not null,
  -- What went wrong, and the code of the other side (an HTTP status, a Fo01 code).
  code text,
  detail text,
  primary key (gemeente, bericht, nummer),
  foreign key (gemeente, bericht) references levering.bericht (gemeente, id),
  check (gelukt = (code is null))
);

-- What happened to a message beside the exchange itself: it got stuck, was sent or read again, replaced, set aside.
create table levering.postfeit (
  gemeente gemeentecode not null,
  bericht uuid not null,
  volgnummer integer not null check (volgnummer > 0),
  soort text not null,
  op timestamptz not null,
  door_soort text not null,
  door_id text not null,
  gegevens jsonb not null,
  primary key (gemeente, bericht, volgnummer),
  foreign key (gemeente, bericht) references levering.bericht (gemeente, id)
);
-- Why somebody set a message aside, in their own words.
create table levering.postnotitie (
  gemeente gemeentecode not null,
  bericht uuid not null,
  volgnummer integer not null,
  tekst text not null,
  primary key (gemeente, bericht, volgnummer),
  foreign key (gemeente, bericht, volgnummer) references levering.postfeit (gemeente, bericht, volgnummer)
);

-- How a provider gets its messages; "iedereen" is for who has no line of its own. Without any line: the drop folder.
create table levering.verbinding (
  gemeente gemeentecode not null,
  partij text not null check (partij = 'iedereen' or partij ~ '^[0-9]{8}$'),
  transport text not null check (transport in ('map', 'http', 'ophalen')),
  adres text,
  -- Put messages in a StUF-GGk envelope.
  envelop boolean not null default false,
  gewijzigd timestamptz not null,
  door_id text not null,
  -- When the address was last tried, and what was wrong with it; null when it answered as it should.
  beproefd timestamptz,
  beproefd_code text,
  beproefd_detail text,
  primary key (gemeente, partij),
  check ((transport = 'http') = (adres is not null))
);

-- Public keys of who may hand in and fetch messages by HTTP: a provider, or an intermediary for several.
create table levering.afzendersleutel (
  gemeente gemeentecode not null,
  id uuid not null,
  uitgever text not null,
  kid text not null,
  agbs text[] not null check (cardinality(agbs) > 0),
  jwk jsonb not null,
  geldig_tot date not null,
  ingetrokken timestamptz,
  toegevoegd timestamptz not null,
  door_id text not null,
  primary key (gemeente, id),
  unique (gemeente, uitgever, kid)
);

-- Which generation of our own key signs; the key itself follows from the main key of the program and is kept nowhere.
create table levering.eigensleutel (
  gemeente gemeentecode not null,
  generatie integer not null check (generatie > 1),
  vanaf timestamptz not null,
  door_id text not null,
  primary key (gemeente, generatie)
);

-- The reference on the StUF-GGk envelope that a message travelled in: the same one each time it is sent.
create table levering.envelop (
  gemeente gemeentecode not null,
  bericht uuid not null,
  referentie uuid not null,
  primary key (gemeente, bericht),
  unique (gemeente, referentie, bericht),
  foreign key (gemeente, bericht) references levering.bericht (gemeente, id)
);

call platform.beveilig('levering.verzending', 'select, insert, update');
call platform.beveilig('levering.poging', 'select, insert');
call platform.beveilig('levering.postfeit', 'select, insert');
call platform.beveilig('levering.postnotitie', 'select, insert, update, delete');
call platform.beveilig('levering.verbinding', 'select, insert, update');
call platform.beveilig('levering.afzendersleutel', 'select, insert, update');
call platform.beveilig('levering.eigensleutel', 'select, insert');
call platform.beveilig('levering.envelop', 'select, insert');
