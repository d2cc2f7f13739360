-- The account on which a provider is paid. One person proposes it and another confirms it; what was before is never lost.
alter table inkoop.aanbieder add column iban text;

create table inkoop.rekeningwijziging (
  gemeente gemeentecode not null,
  agb agbcode not null,
  volgnummer integer not null check (volgnummer > 0),
  iban text not null,
  voorgesteld_door text not null,
  voorgesteld_op timestamptz not null,
  bevestigd_door text,
  bevestigd_op timestamptz,
  check ((bevestigd_door is null) = (bevestigd_op is null)),
  check (bevestigd_door <> voorgesteld_door),
  primary key (gemeente, agb, volgnummer),
  foreign key (gemeente, agb) references inkoop.aanbieder (gemeente, agb)
);

call platform.beveilig('inkoop.rekeningwijziging', 'select, insert, update');
