-- Providers, contracts, products and tariffs "on this day".
create schema inkoop;
grant usage on schema inkoop to meedoen_app;

create table inkoop.aanbieder (
  gemeente gemeentecode not null,
  agb agbcode not null,
  naam text not null,
  telefoon text not null,
  email text not null,
  website text not null,
  omschrijving_nl text not null,
  omschrijving_en text not null,
  primary key (gemeente, agb)
);

create table inkoop.contract (
  gemeente gemeentecode not null,
  nummer text not null,
  agb agbcode not null,
  begin date not null,
  eind date,
  check (eind >= begin),
  primary key (gemeente, nummer),
  foreign key (gemeente, agb) references inkoop.aanbieder (gemeente, agb)
);
create index contract_aanbieder on inkoop.contract (gemeente, agb);

create table inkoop.product (
  gemeente gemeentecode not null,
  code text not null check (length(code) between 1 and 5),
  -- WMO020 category.
  categorie text not null check (categorie ~ '^(0[1-9]|1[0-8])$'),
  -- Kind of provision in basis/catalogus.
  voorziening text not null,
  naam_nl text not null,
  naam_en text not null,
  -- WJ756 unit and WMO757 frequency in which it is assigned.
  eenheid text not null check (eenheid in ('01', '04', '14', '16', '82', '83', '84')),
  frequentie text not null check (frequentie in ('1', '2', '4', '6')),
  primary key (gemeente, code)
);

create table inkoop.tarief (
  gemeente gemeentecode not null,
  contract text not null,
  product text not null,
  begin date not null,
  eind date,
  -- Eurocents per unit.
  bedrag integer not null check (bedrag >= 0),
  wachttijd_weken integer not null default 0 check (wachttijd_weken >= 0),
  check (eind >= begin),
  primary key (gemeente, contract, product, begin),
  foreign key (gemeente, contract) references inkoop.contract (gemeente, nummer),
  foreign key (gemeente, product) references inkoop.product (gemeente, code)
);
create index tarief_product on inkoop.tarief (gemeente, product);
create index product_voorziening on inkoop.product (gemeente, voorziening);

call platform.beveilig('inkoop.aanbieder');
call platform.beveilig('inkoop.contract');
call platform.beveilig('inkoop.product');
call platform.beveilig('inkoop.tarief');
