-- Evening and week-end hours of officers, meeting by meeting, noted by themselves; and what each
-- meeting cost. No clock is read here: a table of one’s word.

create table working_time (
  meeting uuid not null references meeting on delete cascade,
  person uuid not null references party on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at and ends_at <= starts_at + interval '16 hours'),
  -- There and back.
  travel_minutes smallint not null default 0 check (travel_minutes between 0 and 480),
  primary key (meeting, person)
);
create index working_time_person on working_time (person, starts_at);

create table recovery (
  id uuid primary key,
  person uuid not null references party on delete cascade,
  taken_on date not null,
  minutes smallint not null check (minutes between 1 and 600)
);
create index recovery_person on recovery (person, taken_on);

-- What was left to recover when lines too old were erased; less than nothing when too much was taken.
create table working_time_carried (
  person uuid primary key references party on delete cascade,
  minutes integer not null
);

-- As the town decides, from a day on: what was counted before does not change.
create table working_time_rates (
  begins_on date primary key,
  evening_from time not null check (extract(minute from evening_from)::int % 15 = 0),
  -- In percent: 125 is an hour and a quarter for an hour.
  evening smallint not null check (evening between 100 and 300),
  saturday smallint not null check (saturday between 100 and 300),
  sunday smallint not null check (sunday between 100 and 300),
  night smallint not null check (night between 100 and 300),
  -- A usual week of work.
  week_minutes smallint not null check (week_minutes between 60 and 2880)
);

create table meeting_cost (
  id uuid primary key,
  meeting uuid not null references meeting on delete cascade,
  kind text not null check (kind in ('room', 'interpreter', 'childcare', 'catering', 'printing')),
  cents integer not null check (cents between 1 and 10000000),
  label text not null default ''
);
create index meeting_cost_meeting on meeting_cost (meeting);
