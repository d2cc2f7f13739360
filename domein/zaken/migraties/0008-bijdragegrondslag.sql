-- Published for the own contribution: every granted provision, also one that ended, because months up to 36 back are corrected
-- (UB Wmo 2015 3.6). "einde" is the last day on which the case itself ended it; null while the case does not.
create view zaken.bijdragegrondslag with (security_invoker = true) as
  select v.gemeente, v.id, v.persoon, v.soort, v.vorm, v.begin, v.eind,
    case when v.stand = 'beeindigd' then coalesce(
      case when v.tijdelijk then
        (select z.besluit_op from zaken.zaak z where z.gemeente = v.gemeente and z.id = v.zaak) end,
      (select max((f.gegevens ->> 'per')::date - 1) from zaken.feit f
        where f.gemeente = v.gemeente and f.zaak = v.zaak and f.soort = 'beschikkingIngetrokken'),
      (select z.afgesloten_op from zaken.zaak z where z.gemeente = v.gemeente and z.id = v.zaak)) end as einde
  from zaken.voorziening v
  where v.besluit = 'toegekend' and v.stand <> 'besloten' and v.begin is not null;
grant select on zaken.bijdragegrondslag to meedoen_app;
