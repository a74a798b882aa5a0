-- An edition of the budget while it lives: prepared, voted, counted. Once published it becomes one
-- archived edition per envelope (table `edition`), with all their pages and files.
create table running_edition (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name jsonb not null,
  is_fictional boolean not null default false,
  -- How one chooses: {"format": "up-to-k", …} (voting).
  rule jsonb not null,
  least_age smallint not null default 0 check (least_age between 0 and 120),
  -- Of the verification ladder (people): 0 is an address that answered.
  level smallint not null default 0 check (level between 0 and 3),
  shows_turnout boolean not null default false,
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  -- Of two projects tied, the earlier of this order wins: drawn before the vote, from this seed.
  tie_seed text not null,
  -- Winners per envelope, seen by those who carry the vote out until it is published.
  counted jsonb,
  published_at timestamptz,
  check (published_at is null or counted is not null)
);

-- Money for a perimeter, and the list of projects that may be paid with it.
create table envelope (
  edition uuid not null references running_edition on delete cascade,
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> ''),
  position smallint not null,
  money numeric not null check (money >= 0),
  -- Of the town, or null: for everybody.
  neighbourhood text,
  -- The archived edition it became.
  archived_as text,
  primary key (edition, code),
  unique (edition, position)
);

create table candidate_project (
  edition uuid not null,
  code text not null check (code ~ '^[A-Za-z0-9]{1,20}$'),
  envelope text not null,
  position integer not null,
  title text not null check (title <> ''),
  summary text not null default '',
  cost numeric not null check (cost > 0),
  theme text not null default '',
  primary key (edition, code),
  foreign key (edition, envelope) references envelope (edition, code) on delete cascade
);
