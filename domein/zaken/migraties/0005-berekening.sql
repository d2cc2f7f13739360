-- What the rules made of a provision (hours, a pgb) with what went into them: codes and numbers, nobody's name.
-- Kept so that a change of the ordinance can be tried on what runs now.
alter table zaken.voorziening add column berekening jsonb;

-- Published for the monitor: granted help, with the person only to count households.
create view zaken.lopende_hulp with (security_invoker = true) as
  select gemeente, persoon, soort, vorm, product, agb, volume, eenheid, frequentie, pgb_bedrag, begin, eind, stand, berekening
  from zaken.voorziening
  where besluit = 'toegekend' and stand in ('verzonden', 'toegewezen', 'teruggelegd', 'gestart');
grant select on zaken.lopende_hulp to meedoen_app;
