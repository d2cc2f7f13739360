-- A provider can report that help stopped for a time (WMO588 code 20) or for good.
alter type levering.stand add value 'onderbroken' before 'beeindigd';
alter type levering.stand add value 'gestopt' before 'beeindigd';
alter table levering.toewijzing add column gestopt_op date;
alter table levering.bericht drop constraint bericht_soort_check;
alter table levering.bericht add constraint bericht_soort_check
  check (soort in ('WMO301', 'WMO302', 'WMO305', 'WMO306', 'WMO307', 'WMO308', 'WMO323', 'WMO325', 'onleesbaar'));
