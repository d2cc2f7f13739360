-- Help can stand still for a time, or be stopped by its provider while the decision still holds.
alter table zaken.voorziening drop constraint voorziening_stand_check;
alter table zaken.voorziening add constraint voorziening_stand_check check
  (stand in ('besloten', 'verzonden', 'toegewezen', 'teruggelegd', 'gestart', 'onderbroken', 'gestopt', 'beeindigd'));
create or replace view zaken.lopende_hulp with (security_invoker = true) as
  select gemeente, persoon, soort, vorm, product, agb, volume, eenheid, frequentie, pgb_bedrag, begin, eind, stand, berekening
  from zaken.voorziening
  where besluit = 'toegekend' and stand in ('verzonden', 'toegewezen', 'teruggelegd', 'gestart', 'onderbroken');
