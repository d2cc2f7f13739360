-- The work list opens with what is to be done and counts it: both from an index alone, however many cases run without asking anything.
create index zaak_te_doen_behandelaar on zaken.zaak (gemeente, behandelaar, klok_datum, nummer)
  include (klok_soort, klok_opgeschort)
  where fase <> 'afgesloten' and (stand <> 'hulp-gestart' or klok_datum is not null);
create index zaak_te_doen_team on zaken.zaak (gemeente, team, klok_datum, nummer)
  include (klok_soort, klok_opgeschort)
  where fase <> 'afgesloten' and (stand <> 'hulp-gestart' or klok_datum is not null);
