-- The secret address of somebody’s own calendar: her phone asks it without signing in. One a person;
-- made anew, the former one opens nothing.
create table calendar_key (
  party uuid primary key references party on delete cascade,
  token_hash bytea not null unique,
  made_at timestamptz not null
);
