-- What a council chooses, as versioned data with a date of entry into force.
create schema verordening;
grant usage on schema verordening to meedoen_app;

create table verordening.versie (
  gemeente gemeentecode not null,
  onderwerp text not null,
  ingang date not null,
  bron text not null,
  inhoud jsonb not null,
  primary key (gemeente, onderwerp, ingang)
);
call platform.beveilig('verordening.versie', 'select, insert');
