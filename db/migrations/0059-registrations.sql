-- Who comes to what is dated in the town: a meeting today; walks, trainings, stands later. One
-- registers without an account. What is registered for belongs to another module: its kind and its id.

create table registration_opening (
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  thing text not null check (thing <> ''),
  -- People, not registrations; empty: as many as come.
  capacity integer check (capacity between 1 and 100000),
  closes_at timestamptz not null,
  -- When it ends, as its own module last said: some weeks after, nothing is kept of people.
  ends_at timestamptz not null,
  primary key (kind, thing)
);
create index registration_opening_ends on registration_opening (ends_at);

create table registration (
  -- Made of its form: sent twice, it is one.
  id uuid primary key,
  kind text not null,
  thing text not null,
  -- The order they came in, from 1, given under the lock of the opening.
  number integer not null check (number > 0),
  door text not null check (door in ('web', 'phone', 'paper', 'desk')),
  state text not null check (state in ('seated', 'waiting', 'cancelled')),
  people smallint not null check (people between 1 and 5),
  party uuid references party on delete set null,
  name text check (name <> ''),
  email text,
  phone text,
  language text not null,
  -- What is to be prepared for them; empty once cancelled or erased.
  needs jsonb,
  made_at timestamptz not null,
  -- SHA-256 of the secret of her own page.
  own_hash bytea not null unique,
  -- What she was last told: another state, hour or place is news to her.
  told_state text not null check (told_state in ('seated', 'waiting', 'called-off')),
  told_starts_at timestamptz not null,
  told_place text not null,
  -- She left no e-mail: somebody calls her.
  to_call text check (to_call in ('moved-up', 'moved', 'called-off')),
  erased_at timestamptz,
  foreign key (kind, thing) references registration_opening,
  unique (kind, thing, number),
  check ((erased_at is null) = (name is not null)),
  check (erased_at is null or num_nonnulls(party, email, phone, needs) = 0)
);
create index registration_seated on registration (kind, thing) include (people) where state = 'seated';
create index registration_waiting on registration (kind, thing, number) where state = 'waiting';
create index registration_party on registration (party) where party is not null;
