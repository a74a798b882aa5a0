-- A task of the plan may be given to somebody in particular, and to a resident who animates the body.
alter table meeting_task
  -- Given by hand: who prepares the meeting may change without it.
  add column is_entrusted boolean not null default false,
  -- They have it as residents who animate the body: who leaves the team has it no more.
  add column is_owner_of_team boolean not null default false,
  add column is_deputy_of_team boolean not null default false;
