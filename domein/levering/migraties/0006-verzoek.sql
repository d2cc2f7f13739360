-- What providers ask for: an assignment (WMO315) or a change (WMO317), and what the municipality answered (WMO319 or WMO301).
alter table levering.bericht drop constraint bericht_soort_check;
alter table levering.bericht add constraint bericht_soort_check
  check (soort in ('WMO301', 'WMO302', 'WMO305', 'WMO306', 'WMO307', 'WMO308', 'WMO315', 'WMO316', 'WMO317', 'WMO318', 'WMO319',
    'WMO320', 'WMO323', 'WMO325', 'onleesbaar'));

create table levering.verzoek (
  gemeente gemeentecode not null,
  id uuid not null,
  soort text not null check (soort in ('toewijzing', 'wijziging')),
  agb agbcode not null,
  -- ReferentieAanbieder: once per provider (TR347).
  referentie text not null,
  bericht uuid not null,
  -- Null when we do not know who this is, or there is no open decision (OP307).
  persoon uuid,
  zaak uuid,
  ontvangen_op date not null,
  stand text not null check (stand in ('ontvangen', 'in-onderzoek', 'toegekend', 'afgewezen')),
  -- Last day for the answer, as it was recorded (OP274, OP346).
  antwoord_uiterlijk date not null,
  versie integer not null,
  primary key (gemeente, id),
  unique (gemeente, agb, referentie),
  foreign key (gemeente, bericht) references levering.bericht (gemeente, id)
);
create index verzoek_stand on levering.verzoek (gemeente, stand, antwoord_uiterlijk);
create index verzoek_zaak on levering.verzoek (gemeente, zaak);
create index verzoek_persoon on levering.verzoek (gemeente, persoon, agb);

create table levering.verzoekfeit (
  gemeente gemeentecode not null,
  verzoek uuid not null,
  volgnummer integer not null check (volgnummer > 0),
  soort text not null,
  op timestamptz not null,
  door_soort text not null,
  door_id text not null,
  gegevens jsonb not null,
  primary key (gemeente, verzoek, volgnummer),
  foreign key (gemeente, verzoek) references levering.verzoek (gemeente, id)
);

call platform.beveilig('levering.verzoek', 'select, insert, update');
call platform.beveilig('levering.verzoekfeit', 'select, insert');
