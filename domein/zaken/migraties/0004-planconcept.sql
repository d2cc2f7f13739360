-- A persoonlijk plan on its way: kept when somebody stops writing, and gone after its term or when it was handed in.
create table zaken.planconcept (
  gemeente gemeentecode not null,
  zaak uuid not null,
  -- "mijn" for the resident and who represents them; for who holds a code the hash of that code, so that it shows only
  -- what was written with it.
  houder text not null,
  antwoorden jsonb not null,
  gewijzigd timestamptz not null,
  verloopt timestamptz not null,
  primary key (gemeente, zaak, houder),
  foreign key (gemeente, zaak) references zaken.zaak (gemeente, id) deferrable initially deferred
);
create index planconcept_verloopt on zaken.planconcept (gemeente, verloopt);
call platform.beveilig('zaken.planconcept');
