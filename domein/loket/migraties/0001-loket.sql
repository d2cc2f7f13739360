-- The local offer: general provisions, volunteers and initiatives, before there is a case.
create schema loket;
grant usage on schema loket to meedoen_app;

create table loket.aanbod (
  gemeente gemeentecode not null,
  id text not null,
  soort text not null check (soort in ('algemene-voorziening', 'vrijwilligers', 'initiatief')),
  naam_nl text not null,
  naam_en text not null,
  omschrijving_nl text not null,
  omschrijving_en text not null,
  -- People's own words for what this helps with ("trap", "eenzaam").
  zoekwoorden text[] not null default '{}',
  leefgebieden text[] not null default '{}',
  waar text not null,
  telefoon text not null,
  website text,
  kosten_nl text not null,
  kosten_en text not null,
  primary key (gemeente, id)
);
call platform.beveilig('loket.aanbod');
