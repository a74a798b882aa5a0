-- Where a question is about may be somebody's home. What was pointed at on the map is private, as the
-- address typed is, and goes with it. What anybody sees on the map is kept apart, already rounded: the
-- middle of a street or of a square, and only once an officer has chosen to show it.
alter table question
  add column pointed_longitude double precision,
  add column pointed_latitude double precision,
  add column shown_place text check (shown_place <> ''),
  add column shown_longitude double precision,
  add column shown_latitude double precision,
  add check ((pointed_longitude is null) = (pointed_latitude is null)),
  add check ((shown_longitude is null) = (shown_latitude is null)),
  add check (shown_place is null or shown_longitude is not null);
-- The map reads these alone.
create index question_shown_place on question (shown_longitude, shown_latitude)
  where shown_longitude is not null;
