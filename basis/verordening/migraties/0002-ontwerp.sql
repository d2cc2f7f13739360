-- A version that is still being thought about: it never takes effect by itself, and may be changed or thrown away.
create table verordening.ontwerp (
  gemeente gemeentecode not null,
  id uuid not null default gen_random_uuid(),
  onderwerp text not null,
  naam text not null,
  -- Day from which it would hold.
  ingang date not null,
  -- Where it will be decided; may be empty as long as it is a draft.
  bron text not null,
  inhoud jsonb not null,
  gewijzigd_op timestamptz not null,
  -- Id of the employee, or 'inrichting' for what came with the installation.
  gewijzigd_door text not null,
  primary key (gemeente, id)
);
create index ontwerp_onderwerp on verordening.ontwerp (gemeente, onderwerp);
call platform.beveilig('verordening.ontwerp');
