-- A product that is assigned by its category with a budget, not by its code with a volume (iWmo "aspecifiek", CD075 to CD080).
-- The budget is counted in euros over the whole of the assignment.
alter table inkoop.product add column met_budget boolean not null default false,
  add constraint product_budget check (not met_budget or (eenheid = '83' and frequentie = '6'));
