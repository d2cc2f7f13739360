-- Who was reminded of a message that is late, and when: at most once a week for each.
create table levering.herinnering (
  gemeente gemeentecode not null,
  toewijzing uuid not null,
  soort text not null check (soort in ('retour', 'start', 'stop')),
  op date not null,
  door_id text not null,
  primary key (gemeente, toewijzing, soort, op),
  foreign key (gemeente, toewijzing) references levering.toewijzing (gemeente, id)
);
call platform.beveilig('levering.herinnering', 'select, insert');
