-- Bodies: councils of a neighbourhood, of the estates, of foreign residents, of the young; who sits
-- there, from when to when. Nothing is overwritten: what a body was on a day can always be shown.

-- « The same seat, days that meet » is refused by the database itself.
create extension if not exists btree_gist;

create table body (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 60),
  kind text not null check (kind in ('neighbourhood-council', 'citizen-council',
    'foreign-residents-council', 'youth-council', 'monitoring-committee', 'other')),
  -- Content: {text, language} of each language, French first.
  name jsonb not null,
  purpose jsonb not null,
  -- Whose council it is; none of them: of the whole town.
  neighbourhoods text[] not null default '{}',
  -- An address of the body itself: those of its members are told to nobody.
  contact text check (contact <> ''),
  begun_at timestamptz not null default clock_timestamp(),
  -- Before, it is being filled and may be corrected; after, its past is not altered.
  published_at timestamptz,
  ended_on date,
  ended_why text check (ended_why <> ''),
  check ((ended_on is null) = (ended_why is null))
);

-- What its council resolution or its order says: a new version from a day on, the former one kept.
create table body_rules (
  body text not null references body on delete cascade,
  in_force_from date not null,
  rules jsonb not null,
  -- The resolution or the order that says so: « Délibération 2026-045 ».
  source text not null default '',
  written_by uuid,
  written_at timestamptz not null,
  primary key (body, in_force_from)
);

-- Somebody who sits or sat in a body. With an account or without; addresses are for notices only.
create table body_member (
  id uuid primary key,
  party uuid references party on delete set null,
  -- Empty once she has asked to be forgotten: who sat remains, not her name.
  name text check (name <> ''),
  email text check (email <> ''),
  phone text check (phone <> ''),
  -- Where one lives, in one form, where a household has one seat only; else empty.
  household text check (household <> ''),
  -- Declared by herself, where a body has a rule of parity; else empty.
  declared_sex text check (declared_sex in ('woman', 'man', 'other')),
  is_name_shown boolean not null default false
);
create index body_member_party on body_member (party) where party is not null;
create index body_member_email on body_member (email) where email is not null;

create table body_term (
  id uuid primary key,
  body text not null references body on delete cascade,
  -- A key of the colleges of the rules in force, and a place among its seats, from 1.
  college text not null check (college <> ''),
  seat smallint not null check (seat between 1 and 500),
  role text not null check (role in ('incumbent', 'alternate')),
  member uuid not null references body_member,
  -- Both days belong to the term.
  starts_on date not null,
  ends_on date not null,
  -- The last day, when it came before.
  ended_on date,
  end_reason text check (end_reason in ('resigned', 'moved', 'condition-lost', 'deceased', 'excluded',
    'promoted', 'corrected', 'other')),
  -- « Condition vérifiée par, le »: never what was shown.
  checked_on date,
  checked_by uuid,
  check (ends_on >= starts_on),
  check (ended_on is null or ended_on between starts_on - 1 and ends_on),
  check ((ended_on is null) = (end_reason is null)),
  check (checked_by is null or checked_on is not null),
  -- A term ended the day before it began was never held.
  exclude using gist (body with =, college with =, seat with =, role with =,
    daterange(starts_on, greatest(coalesce(ended_on, ends_on) + 1, starts_on)) with &&)
);
create index body_term_member on body_term (member);
create index body_term_body on body_term (body, starts_on);

-- What somebody does for a body besides sitting there, or without: who animates, reports, presides.
create table body_office (
  id uuid primary key,
  body text not null references body on delete cascade,
  office text not null check (office in ('animator', 'rapporteur', 'chair')),
  member uuid not null references body_member,
  starts_on date not null,
  -- The last day; empty while it lasts.
  ended_on date,
  check (ended_on is null or ended_on >= starts_on - 1)
);
create index body_office_body on body_office (body);
create index body_office_member on body_office (member);

-- Councillors who follow a body for the town council.
create table body_lead (
  body text not null references body on delete cascade,
  councillor uuid not null references councillor on delete cascade,
  starts_on date not null,
  ended_on date,
  primary key (body, councillor, starts_on),
  check (ended_on is null or ended_on >= starts_on - 1)
);
