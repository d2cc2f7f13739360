-- What is needed to keep contracts on screen: how a product is carried out, who still takes people, how much a provider can
-- take and how long people wait, and who changed what. Nothing here is overwritten.

-- iWmo OP261: for each product is recorded whether it is carried out by effort, by result or as a task.
alter table inkoop.product add column variant text not null default 'inspanningsgericht'
  check (variant in ('inspanningsgericht', 'outputgericht', 'taakgericht'));
-- The owner of the table sees all rows for this one change: pieces (output) and euros are results (iWmo 7.1).
alter table inkoop.product no force row level security;
update inkoop.product set variant = 'outputgericht' where eenheid in ('82', '83');
alter table inkoop.product force row level security;

-- From this day on the provider takes nobody new; who has help there keeps it.
alter table inkoop.aanbieder add column geen_nieuwe_vanaf date;

-- A tariff holds until its last day or until the next tariff for that product under that contract begins, whichever comes first:
-- so on any day at most one holds, and a tariff is never changed when a later one follows.
create view inkoop.tariefperiode with (security_invoker = true) as
select gemeente, contract, product, begin,
  least(eind, lead(begin) over (partition by gemeente, contract, product order by begin) - 1) as eind,
  bedrag, wachttijd_weken
from inkoop.tarief;
grant select on inkoop.tariefperiode to meedoen_app;

-- What provider or municipality told on a day about waiting and free places; the last one told counts.
create table inkoop.beschikbaarheid (
  gemeente gemeentecode not null,
  agb agbcode not null,
  product text not null,
  volgnummer integer not null check (volgnummer > 0),
  wachttijd_weken integer not null check (wachttijd_weken between 0 and 104),
  -- Null when the provider does not tell.
  vrije_plaatsen integer check (vrije_plaatsen between 0 and 9999),
  op timestamptz not null,
  door_soort text not null check (door_soort in ('aanbieder', 'medewerker')),
  door text not null,
  primary key (gemeente, agb, product, volgnummer),
  foreign key (gemeente, agb) references inkoop.aanbieder (gemeente, agb),
  foreign key (gemeente, product) references inkoop.product (gemeente, code)
);

create view inkoop.laatste_beschikbaarheid with (security_invoker = true) as
select distinct on (gemeente, agb, product) gemeente, agb, product, wachttijd_weken, vrije_plaatsen, op, door_soort
from inkoop.beschikbaarheid
order by gemeente, agb, product, volgnummer desc;
grant select on inkoop.laatste_beschikbaarheid to meedoen_app;

-- How much was agreed that a provider can take of a product, from a day on. Of the same day the last recorded counts.
create table inkoop.capaciteit (
  gemeente gemeentecode not null,
  agb agbcode not null,
  product text not null,
  volgnummer integer not null check (volgnummer > 0),
  vanaf date not null,
  maat text not null check (maat in ('plaatsen', 'minuten')),
  -- Places, or minutes per week; null is without a limit.
  aantal integer check (aantal between 0 and 9999999),
  op timestamptz not null,
  door text not null,
  primary key (gemeente, agb, product, volgnummer),
  foreign key (gemeente, agb) references inkoop.aanbieder (gemeente, agb),
  foreign key (gemeente, product) references inkoop.product (gemeente, code)
);

-- Who changed what: what it was and what it became. No data of residents.
create table inkoop.wijziging (
  gemeente gemeentecode not null,
  id uuid not null default gen_random_uuid(),
  soort text not null,
  -- Null for a product, which is of no provider.
  agb agbcode,
  contract text,
  product text,
  was jsonb,
  wordt jsonb,
  op timestamptz not null,
  door text not null,
  primary key (gemeente, id)
);
create index wijziging_aanbieder on inkoop.wijziging (gemeente, agb, op);

call platform.beveilig('inkoop.beschikbaarheid', 'select, insert');
call platform.beveilig('inkoop.capaciteit', 'select, insert');
call platform.beveilig('inkoop.wijziging', 'select, insert');
