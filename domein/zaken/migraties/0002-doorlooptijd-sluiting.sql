-- The monitor must see when a case ended, or one that was withdrawn after its term would count as in time.
create or replace view zaken.doorlooptijd with (security_invoker = true) as
  select gemeente, melding_op, fase, spoed, verslag_op, onderzoek_uiterlijk, aanvraag_op, besluit_op, beslissen_uiterlijk,
    klok_soort, klok_datum, klok_opgeschort, uitkomst, afgesloten_op
  from zaken.zaak;
