-- Help by somebody whom the resident employs: only where the household needs nothing but simple work (HH1).
alter table inkoop.product add column alphahulp boolean not null default false;
