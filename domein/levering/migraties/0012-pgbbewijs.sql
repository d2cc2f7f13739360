-- Evidence of what a budget was spent on, sent with a declaration or because a sample asked for it: a file with its name, apart from
-- the facts, so that it can be destroyed.
create table levering.pgbbewijs (
  gemeente gemeentecode not null,
  id uuid not null,
  budget uuid not null,
  -- One of both: the declaration it belongs to, or the sample that asked.
  besteding uuid,
  steekproef uuid,
  naam text not null,
  mediatype text not null check (mediatype in ('application/pdf', 'image/jpeg', 'image/png')),
  grootte integer not null check (grootte > 0),
  sha256 text not null,
  inhoud bytea not null,
  aangemaakt timestamptz not null,
  check ((besteding is null) <> (steekproef is null)),
  primary key (gemeente, id),
  foreign key (gemeente, budget) references levering.pgbbudget (gemeente, id),
  foreign key (gemeente, besteding) references levering.pgbbesteding (gemeente, id),
  foreign key (gemeente, steekproef, budget) references levering.pgbcontrole (gemeente, steekproef, budget)
);
create index pgbbewijs_budget on levering.pgbbewijs (gemeente, budget);
-- The same photo sent twice is there once.
create unique index pgbbewijs_besteding on levering.pgbbewijs (gemeente, besteding, sha256) where besteding is not null;
create unique index pgbbewijs_steekproef on levering.pgbbewijs (gemeente, steekproef, budget, sha256) where steekproef is not null;

call platform.beveilig('levering.pgbbewijs', 'select, insert, delete');
