-- The case: facts are the source (append-only), "zaak" and "voorziening" are projections written in the same transaction.
create schema zaken;
grant usage on schema zaken to meedoen_app;

create type zaken.fase as enum ('melding', 'onderzoek', 'aanvraag', 'uitvoering', 'afgesloten');
create type zaken.kanaal as enum ('web', 'telefoon', 'balie', 'leverancier');

create table zaken.zaak (
  gemeente gemeentecode not null,
  id uuid not null,
  nummer text not null,
  -- Null until a consulent links a checked BSN, or the melder logged in.
  persoon uuid,
  fase zaken.fase not null,
  -- The folded state, see zaak/stand.ts.
  stand text not null,
  kanaal zaken.kanaal not null,
  spoed boolean not null,
  veiligheid boolean not null default false,
  behandelaar uuid,
  team text not null,
  melding_op date not null,
  onderzoek_uiterlijk date not null,
  gesprek_op timestamptz,
  verslag_op date,
  aanvraag_op date,
  besluit_op date,
  -- Last day of the term for the beschikking, as regels computed it.
  beslissen_uiterlijk date,
  -- The clock that counts now; null when nothing runs. Computed by regels, never by SQL.
  klok_soort text,
  klok_datum date,
  klok_opgeschort boolean not null default false,
  afgesloten_op date,
  uitkomst text,
  -- Number of the last fact: guards against two people deciding at once.
  versie integer not null,
  primary key (gemeente, id),
  unique (gemeente, nummer)
);
create index zaak_behandelaar on zaken.zaak (gemeente, behandelaar, klok_datum, nummer) where fase <> 'afgesloten';
create index zaak_team on zaken.zaak (gemeente, team, klok_datum, nummer) where fase <> 'afgesloten';
create index zaak_onverdeeld on zaken.zaak (gemeente, klok_datum, nummer) where fase <> 'afgesloten' and behandelaar is null;
create index zaak_persoon on zaken.zaak (gemeente, persoon);
create index zaak_melding on zaken.zaak (gemeente, melding_op);

create table zaken.feit (
  gemeente gemeentecode not null,
  zaak uuid not null,
  volgnummer integer not null check (volgnummer > 0),
  soort text not null,
  op timestamptz not null,
  door_soort text not null,
  door_id text not null,
  mandaat text,
  gegevens jsonb not null,
  primary key (gemeente, zaak, volgnummer),
  foreign key (gemeente, zaak) references zaken.zaak (gemeente, id) deferrable initially deferred
);

-- Free text and names live apart from the facts, so that they can be destroyed (Wmo 5.3.4) while the facts stay.
create table zaken.tekst (
  gemeente gemeentecode not null,
  id uuid not null,
  zaak uuid not null,
  soort text not null,
  inhoud text not null,
  aangemaakt timestamptz not null,
  primary key (gemeente, id),
  foreign key (gemeente, zaak) references zaken.zaak (gemeente, id) deferrable initially deferred
);
create index tekst_zaak on zaken.tekst (gemeente, zaak);

create table zaken.document (
  gemeente gemeentecode not null,
  id uuid not null,
  zaak uuid not null,
  soort text not null,
  naam text not null,
  mediatype text not null,
  grootte integer not null check (grootte > 0),
  sha256 text not null,
  -- A received file has its bytes; a letter of ours has its composed blocks, from which the PDF is printed.
  inhoud bytea,
  brief jsonb,
  check ((inhoud is null) <> (brief is null)),
  inwoner_ziet boolean not null,
  aangemaakt timestamptz not null,
  primary key (gemeente, id),
  foreign key (gemeente, zaak) references zaken.zaak (gemeente, id) deferrable initially deferred
);
create index document_zaak on zaken.document (gemeente, zaak);

-- A melding on its way: saved at each step, resumed by a link, destroyed after its term when nobody sends it.
create table zaken.concept (
  gemeente gemeentecode not null,
  id uuid not null,
  hervat_hash text not null,
  kanaal zaken.kanaal not null,
  -- The person who logged in, or the employee who fills it in by telephone.
  eigenaar_soort text not null check (eigenaar_soort in ('anoniem', 'persoon', 'medewerker')),
  eigenaar_id text,
  antwoorden jsonb not null,
  gewijzigd timestamptz not null,
  verloopt timestamptz not null,
  zaak uuid,
  primary key (gemeente, id),
  unique (gemeente, hervat_hash)
);
create index concept_verloopt on zaken.concept (gemeente, verloopt);

-- Opens one thing of one case, until a date (handing in the persoonlijk plan without log-in).
create table zaken.toegangslink (
  gemeente gemeentecode not null,
  hash text not null,
  zaak uuid not null,
  doel text not null,
  verloopt timestamptz not null,
  primary key (gemeente, hash),
  foreign key (gemeente, zaak) references zaken.zaak (gemeente, id) deferrable initially deferred
);

-- Who beside the resident may see or do what in this case (mantelzorger, vertegenwoordiger, cliëntondersteuner).
create table zaken.betrokkene (
  gemeente gemeentecode not null,
  zaak uuid not null,
  persoon uuid not null,
  rol text not null check (rol in ('mantelzorger', 'vertegenwoordiger', 'clientondersteuner')),
  onderdelen text[] not null,
  vanaf date not null,
  primary key (gemeente, zaak, persoon),
  foreign key (gemeente, zaak) references zaken.zaak (gemeente, id) deferrable initially deferred
);
create index betrokkene_persoon on zaken.betrokkene (gemeente, persoon);

-- Projection: each provision decided on, as the delivery rooms and the own contribution need it.
create table zaken.voorziening (
  gemeente gemeentecode not null,
  id uuid not null,
  zaak uuid not null,
  persoon uuid not null,
  soort text not null,
  besluit text not null check (besluit in ('toegekend', 'afgewezen')),
  grond text,
  tijdelijk boolean not null,
  vorm text check (vorm in ('natura', 'pgb')),
  product text,
  agb agbcode,
  volume integer,
  eenheid text,
  frequentie text,
  -- Yearly pgb amount in eurocents.
  pgb_bedrag integer,
  begin date,
  eind date,
  stand text not null check (stand in ('besloten', 'verzonden', 'toegewezen', 'teruggelegd', 'gestart', 'beeindigd')),
  primary key (gemeente, id),
  foreign key (gemeente, zaak) references zaken.zaak (gemeente, id) deferrable initially deferred
);
create index voorziening_zaak on zaken.voorziening (gemeente, zaak);
create index voorziening_persoon on zaken.voorziening (gemeente, persoon);

create table zaken.nummerreeks (
  gemeente gemeentecode not null,
  jaar integer not null,
  laatste integer not null,
  primary key (gemeente, jaar)
);

-- A form or call that arrives twice gets the answer of the first time.
create table zaken.verwerkt (
  gemeente gemeentecode not null,
  sleutel text not null,
  antwoord jsonb not null,
  op timestamptz not null,
  primary key (gemeente, sleutel)
);

create table zaken.filter (
  gemeente gemeentecode not null,
  medewerker uuid not null,
  naam text not null,
  inhoud jsonb not null,
  primary key (gemeente, medewerker, naam)
);

call platform.beveilig('zaken.zaak');
call platform.beveilig('zaken.feit', 'select, insert');
call platform.beveilig('zaken.tekst', 'select, insert, delete');
call platform.beveilig('zaken.document', 'select, insert, delete');
call platform.beveilig('zaken.concept');
call platform.beveilig('zaken.toegangslink');
call platform.beveilig('zaken.betrokkene');
call platform.beveilig('zaken.voorziening');
call platform.beveilig('zaken.nummerreeks');
call platform.beveilig('zaken.verwerkt');
call platform.beveilig('zaken.filter');

-- Published for the monitor: dates and outcomes of cases, nobody's name or number.
create view zaken.doorlooptijd with (security_invoker = true) as
  select gemeente, melding_op, fase, spoed, verslag_op, onderzoek_uiterlijk, aanvraag_op, besluit_op, beslissen_uiterlijk,
    klok_soort, klok_datum, klok_opgeschort, uitkomst
  from zaken.zaak;
grant select on zaken.doorlooptijd to meedoen_app;
