-- Published for the own contribution: every granted provision, also one that ended, because months up to 36 back are corrected
-- (UB Wmo 2015 3.6). "einde" is the last day on which the case itself ended it; null while the case does not.
create view zaken.bijdragegrondslag with (security_invoker = true) as
  select v.gemeente, v.id, v.persoon, v.soort, v.vorm, v.begin, v.eind,
    case when v.stand <> 'beeindigd' then null
      when v.tijdelijk and z.besluit_op is not null then z.besluit_op
      else coalesce(
        (select max((f.gegevens ->> 'per')::date - 1) from zaken.feit f
          where f.gemeente = v.gemeente and f.zaak = v.zaak and f.soort = 'beschikkingIngetrokken'),
        z.afgesloten_op) end as einde
  from zaken.voorziening v
  join zaken.zaak z on z.gemeente = v.gemeente and z.id = v.zaak
  where v.besluit = 'toegekend' and v.stand <> 'besloten' and v.begin is not null;
grant select on zaken.bijdragegrondslag to meedoen_app;
