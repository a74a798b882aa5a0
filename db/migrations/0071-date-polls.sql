-- Poll for a date: members of a body say which of a few dates suits them, by a link of their own.
-- A few weeks after its end all of it is erased: nobody needs to know then who was free when.
create table date_poll (
  id uuid primary key,
  -- In its address.
  number integer generated always as identity unique,
  body text not null references body on delete cascade,
  title jsonb not null,
  place text not null,
  owner uuid references party on delete set null,
  deputy uuid references party on delete set null,
  -- The planned meeting that looks for another date, or the one it became.
  meeting uuid references meeting on delete set null,
  asked_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > asked_at),
  state text not null default 'open' check (state in ('open', 'kept', 'dropped')),
  ended_at timestamptz,
  reminded_at timestamptz,
  -- Who prepares it was told that it is over.
  told_over_at timestamptz,
  check ((state = 'open') = (ended_at is null))
);
create index date_poll_body on date_poll (body);
create index date_poll_meeting on date_poll (meeting) where meeting is not null;
create index date_poll_owner on date_poll (owner) where owner is not null;
create index date_poll_deputy on date_poll (deputy) where deputy is not null;

create table date_poll_option (
  id uuid primary key,
  poll uuid not null references date_poll on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  is_kept boolean not null default false,
  unique (poll, starts_at)
);
create unique index date_poll_option_kept on date_poll_option (poll) where is_kept;

-- Who is asked: her name is read where it is kept, as a member or as a councillor.
create table date_poll_voter (
  id uuid primary key,
  poll uuid not null references date_poll on delete cascade,
  member uuid references body_member on delete cascade,
  councillor uuid references councillor on delete cascade,
  -- SHA-256 of the secret of her link.
  secret_hash bytea not null unique,
  check ((member is null) <> (councillor is null)),
  unique (poll, member),
  unique (poll, councillor)
);
create index date_poll_voter_member on date_poll_voter (member) where member is not null;
create index date_poll_voter_councillor on date_poll_voter (councillor)
  where councillor is not null;

create table date_poll_answer (
  voter uuid not null references date_poll_voter on delete cascade,
  option uuid not null references date_poll_option on delete cascade,
  answer text not null check (answer in ('yes', 'if-need', 'no')),
  primary key (voter, option)
);
create index date_poll_answer_option on date_poll_answer (option);
