-- What a case worker should know since they last opened a case: somebody else did something, or a clock comes near.
-- A projection for people: losing it loses no fact.
create table zaken.signaal (
  gemeente gemeentecode not null,
  medewerker uuid not null,
  zaak uuid not null,
  soort text not null,
  -- The day of what happened; for a clock the last day of its term, so that each clock warns once.
  datum date not null,
  gezien boolean not null default false,
  primary key (gemeente, medewerker, zaak, soort, datum),
  foreign key (gemeente, zaak) references zaken.zaak (gemeente, id) deferrable initially deferred
);
create index signaal_zaak on zaken.signaal (gemeente, zaak);
create index signaal_ongezien on zaken.signaal (gemeente, medewerker, datum) where not gezien;
call platform.beveilig('zaken.signaal');
