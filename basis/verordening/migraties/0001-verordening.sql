-- What a council chooses, as versioned data with a date of entry into force.
create schema verordening;
grant usage on schema verordening to meedoen_app;

-- Append-only: a correction of the same day is a next number, and the highest number counts.
create table verordening.versie (
  gemeente gemeentecode not null,
  onderwerp text not null,
  ingang date not null,
  volgnummer integer not null check (volgnummer > 0),
  bron text not null,
  inhoud jsonb not null,
  vastgesteld_op timestamptz not null,
  -- Who recorded it: id of the employee, or 'inrichting' for what came with the installation.
  vastgesteld_door text not null,
  primary key (gemeente, onderwerp, ingang, volgnummer)
);
call platform.beveilig('verordening.versie', 'select, insert');
