-- The participatory budget: editions, the projects of their ballot, the ballots as published, and
-- what they were counted to. Ballots here are already public: age, sex, place, hour and order of
-- the voter are never stored beside a choice, only added up in `turnout` (DESIGN §7).

create table edition (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name jsonb not null,
  -- Said on its pages: invented for the demonstration.
  is_fictional boolean not null default false,
  currency char(3) not null default 'EUR',
  budget numeric not null check (budget >= 0),
  ballot_format text not null
    check (ballot_format in ('approval', 'choose-1', 'ordinal', 'cumulative', 'scoring')),
  voters integer not null check (voters >= 0),
  began_on date,
  ended_on date,
  -- How it was counted, as published: {"rule": …, "satisfaction": …, "order": …, "increment": …}.
  settings jsonb not null,
  -- Project codes from first to last: of two tied projects, the earlier wins.
  tie_order text[] not null,
  tie_order_name text not null,
  -- Everything the file said of itself, in its order: nothing of a public file is lost.
  meta jsonb not null,
  source_file text not null,
  -- The same file twice is a mistake until somebody says otherwise.
  source_sha256 text not null unique check (source_sha256 ~ '^[0-9a-f]{64}$'),
  warnings jsonb not null default '[]',
  imported_at timestamptz not null default now()
);

create table project (
  id uuid primary key,
  edition uuid not null references edition on delete cascade,
  -- The id on the ballot: text, `BO.D10.7/23` is one.
  code text not null,
  position integer not null,
  title text not null,
  cost numeric not null check (cost > 0),
  themes text[] not null default '{}',
  neighbourhood text,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  -- Votes or points, recounted from the ballots.
  supporters integer not null,
  score numeric not null,
  -- Place in the order of purchase of the official count; null when it did not win.
  winner_rank integer check (winner_rank > 0),
  -- What the town published, when the file says it.
  published_as_winner boolean,
  extra jsonb not null default '{}',
  search tsvector not null,
  unique (edition, code),
  unique (edition, position)
);
create index project_search on project using gin (search);
create index project_order on project (edition, score desc, code);

create table ballot (
  edition uuid not null references edition on delete cascade,
  number integer not null check (number > 0),
  -- Positions of the projects, in the voter's order.
  choices integer[] not null,
  points numeric[] check (points is null or cardinality(points) = cardinality(choices)),
  primary key (edition, number)
);

create table turnout (
  edition uuid not null references edition on delete cascade,
  dimension text not null check (dimension in ('channel', 'age', 'neighbourhood')),
  value text not null,
  voters integer not null check (voters > 0),
  primary key (edition, dimension, value)
);

create table count_result (
  edition uuid not null references edition on delete cascade,
  -- Rule, satisfaction and order in one word: `mes-add1u-cost`.
  name text not null,
  is_official boolean not null default false,
  position integer not null,
  -- The count with its whole trace, figures of fairness and reasons, as methods give them.
  count jsonb not null,
  fairness jsonb not null,
  reasons jsonb not null,
  -- What would have changed each loser's fate: computed after, project by project.
  changes jsonb not null default '{}',
  counted_at timestamptz not null default now(),
  primary key (edition, name)
);
-- One official outcome per edition.
create unique index count_official on count_result (edition) where is_official;
