-- Reminders, once for the day of what is to come: moved to another day, it is reminded of anew.
alter table registration
  add column reminded_soon_for date,
  add column reminded_today_for date;

-- Tables drawn by lot: with the seed, whoever has the list of numbers draws them again.
alter table registration_opening
  add column tables_count smallint check (tables_count between 1 and 100),
  add column tables_seed text check (tables_seed ~ '^[A-Za-z0-9-]{1,40}$'),
  add check ((tables_count is null) = (tables_seed is null));

create table registration_seat (
  registration uuid not null references registration on delete cascade,
  table_number smallint not null check (table_number > 0),
  -- Of that registration, at that table: one that no table has room for is split.
  people smallint not null check (people > 0),
  primary key (registration, table_number)
);
