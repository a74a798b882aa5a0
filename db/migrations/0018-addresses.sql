-- The addresses of the town, from the national or the local base: every door there is, whoever lives
-- behind it. Nothing here is about a person; who lives where is in `residence`.

create table address (
  -- Of the file (« clé d’interopérabilité »): an import that brings it again changes the same row.
  code text primary key check (code <> ''),
  -- Name and former commune without accents nor case: what tells a street from all others.
  street text not null check (street <> ''),
  street_name text not null check (street_name <> ''),
  part text not null default '',
  -- Empty for a hamlet whose doors have none.
  number integer check (number between 0 and 99998),
  suffix text not null default '',
  longitude double precision,
  latitude double precision,
  -- Reckoned from the outlines and the street sides; empty outside all of them.
  neighbourhood text,
  -- The import that last had it: what it has not is no more.
  import integer not null,
  check ((longitude is null) = (latitude is null))
);
create index address_street on address (street, number, suffix);

-- The file in force: one, as there is one town.
create table address_file (
  "only" boolean primary key default true check ("only"),
  insee_code text not null check (insee_code ~ '^[0-9][0-9AB][0-9]{3}$'),
  format text not null check (format in ('ban', 'bal')),
  imported_at timestamptz not null,
  import integer not null,
  -- The version of the town its addresses were placed by: another one places them anew.
  placed_by bigint not null
);

-- A file that was read and waits for a yes: its effect is shown first.
create table address_draft (
  id uuid primary key,
  made_at timestamptz not null,
  insee_code text not null,
  format text not null check (format in ('ban', 'bal')),
  addresses json not null
);

-- A border that follows a street gives one side to each neighbourhood.
create table street_side (
  id uuid primary key,
  street text not null check (street <> ''),
  side text not null check (side in ('all', 'odd', 'even')),
  from_number integer not null default 0 check (from_number >= 0),
  to_number integer check (to_number >= from_number),
  neighbourhood text not null check (neighbourhood <> '')
);
create index street_side_street on street_side (street);

-- Who lives at an address is of its neighbourhood, whichever way that changed; an address that is
-- gone leaves the residence as it was read.
create index residence_address on residence (address_code) where address_code is not null;
create function residences_follow() returns trigger language plpgsql as $$
begin
  update residence set neighbourhood = placed.neighbourhood
  from placed
  where residence.address_code = placed.code
    and residence.neighbourhood is distinct from placed.neighbourhood;
  return null;
end $$;
create trigger residences_follow_new after insert on address
  referencing new table as placed for each statement execute function residences_follow();
create trigger residences_follow_changed after update on address
  referencing new table as placed for each statement execute function residences_follow();
