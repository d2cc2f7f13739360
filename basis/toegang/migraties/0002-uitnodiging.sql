-- Who works for a provider is invited by e-mail; the log-in becomes known when the invitation is taken.
alter table toegang.aanbiedermedewerker add column beheert_mensen boolean not null default false;

create table toegang.uitnodiging (
  gemeente gemeentecode not null,
  id uuid not null default gen_random_uuid(),
  agb agbcode not null,
  naam text not null,
  email text not null,
  -- Whether this person may in turn manage the people of the own organisation.
  beheert_mensen boolean not null,
  -- Key of the form that made the code in force: sent twice it is one invitation with one code.
  sleutel text not null,
  -- The code follows from `zout` and a secret that is not in the database; here is only what recognises it.
  zout text not null,
  code_hash text not null,
  op timestamptz not null,
  verloopt timestamptz not null,
  door_soort text not null,
  door_id text not null,
  -- When our mail server handed over the mail with the code in force; empty where the link goes another way.
  verstuurd_op timestamptz,
  ingetrokken_op timestamptz,
  gebruikt_op timestamptz,
  medewerker uuid,
  check (verloopt > op),
  check (num_nonnulls(gebruikt_op, ingetrokken_op) < 2),
  check ((gebruikt_op is null) = (medewerker is null)),
  primary key (gemeente, id),
  unique (gemeente, code_hash),
  unique (gemeente, sleutel),
  foreign key (gemeente, medewerker) references toegang.aanbiedermedewerker (gemeente, id)
);
create index uitnodiging_agb on toegang.uitnodiging (gemeente, agb, op desc);

call platform.beveilig('toegang.uitnodiging');
