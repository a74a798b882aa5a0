-- The town described on its own pages: its code, its neighbourhoods in one or several pieces, its
-- departments and councillors, its calendar, its wording with its history, and its installation.

alter table town
  add column insee_code text check (insee_code ~ '^([0-9]{2}|2[AB])[0-9]{3}$'),
  add column school_zone text check (school_zone in ('A', 'B', 'C')),
  -- Two more public holidays: Code du travail, art. L. 3134-13.
  add column is_alsace_moselle boolean not null default false;

-- The town as it was before each change, so that a change can be undone.
create table town_former (
  id uuid primary key,
  town jsonb not null,
  kept_at timestamptz not null
);

-- GeoJSON Polygon or MultiPolygon from now on.
comment on column neighbourhood.outline is 'GeoJSON Polygon or MultiPolygon, longitude then latitude, WGS 84';

-- Neighbourhoods uploaded and not yet in force, and those that others replaced.
create table neighbourhood_set (
  id uuid primary key,
  outlines jsonb not null,
  made_at timestamptz not null,
  -- Until then it is a draft; afterwards, what stood before it is a set of its own.
  replaced_at timestamptz
);

create table department (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> ''),
  email text,
  head_name text,
  position integer not null,
  ended_on date
);

create table councillor (
  id uuid primary key,
  -- As shown publicly: the elected office is public, nothing else.
  name text not null check (name <> ''),
  delegation text not null default '',
  neighbourhood text,
  begins_on date not null,
  ends_on date check (ends_on >= begins_on),
  party uuid references party on delete set null,
  position integer not null
);
create index councillor_party on councillor (party) where party is not null;

create table closed_day (
  day date primary key,
  reason text not null default ''
);

create table pre_election_period (
  id uuid primary key,
  name text not null check (name <> ''),
  begins_on date not null,
  ends_on date not null check (ends_on >= begins_on)
);

-- What each sentence was before: `former` or `message` null is our own wording.
create table word_change (
  id bigint generated always as identity primary key,
  key text not null,
  language text not null check (language in ('fr', 'en')),
  former text,
  message text,
  changed_at timestamptz not null,
  changed_by uuid references party on delete set null
);
create index word_change_of_key on word_change (key, language, id desc);
create index word_change_by on word_change (changed_by) where changed_by is not null;

-- Where a new town stands on its way to be ready.
create table town_setup (
  "only" boolean primary key default true check ("only"),
  begun_at timestamptz not null,
  ended_at timestamptz,
  -- Steps left aside on purpose.
  passed text[] not null default '{}'
);

-- The one address by which the first administrator comes in: only the hash of its secret is here.
create table installation_secret (
  "only" boolean primary key default true check ("only"),
  secret_hash bytea not null check (length(secret_hash) = 32),
  made_at timestamptz not null
);
