-- What the platform itself keeps: facts about this database, one row each.
-- For example whether it holds the demonstration town (the development mailbox exists only there).
create table installation (
  fact text primary key check (fact ~ '^[a-z][a-z0-9-]*$'),
  content jsonb not null,
  noted_at timestamptz not null default clock_timestamp()
);
