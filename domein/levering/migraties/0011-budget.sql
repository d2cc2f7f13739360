-- Assigned by category with a budget (iWmo "aspecifiek"): `volume` is then the budget in eurocents over the whole of the assignment.
alter table levering.toewijzing add column met_budget boolean not null default false,
  add constraint toewijzing_budget check (not met_budget or (eenheid = '83' and frequentie = '6' and eind is not null));
