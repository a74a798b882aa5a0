-- Those who take part: who they are, how they come in, what they may do. Least data, apart, each with
-- a date of death. No nationality, no proxy of it, no password.

-- Whoever may be an author, an asker, a voter.
create table party (
  id uuid primary key,
  kind text not null check (kind in ('person', 'organisation', 'class', 'body')),
  created_at timestamptz not null default clock_timestamp(),
  -- Day by day is enough for the retention clock, and says less than an hour.
  last_active_on date not null default current_date
);

-- Every column may be empty: identity is asked when an activity needs it, not before.
create table person (
  party uuid primary key references party on delete cascade,
  -- What others read, and what the person chose to be called.
  display_name text check (display_name <> ''),
  family_name text check (family_name <> ''),
  given_names text check (given_names <> ''),
  usage_name text check (usage_name <> ''),
  birth_date date,
  -- Two people with the same names and birth date: told apart by a human, at the desk.
  namesake smallint not null default 0 check (namesake between 0 and 99),
  -- Names and birth date in their one normal form, for near matches and the register of a vote.
  identity_key text,
  check (num_nonnulls(family_name, given_names, birth_date, identity_key) in (0, 4))
);
create index person_identity on person (identity_key) where identity_key is not null;

create table organisation (
  party uuid primary key references party on delete cascade,
  name text not null check (name <> ''),
  type text not null check (type in ('association', 'landlord', 'shop', 'school', 'other')),
  declared_by uuid references party on delete set null,
  -- The town has checked that it exists and who speaks for it.
  badge_given_at timestamptz,
  badge_given_by uuid
);

-- A class votes or proposes together: its teacher, and codes without names.
create table class (
  party uuid primary key references party on delete cascade,
  name text not null check (name <> ''),
  school text not null check (school <> ''),
  teacher uuid not null references party on delete cascade,
  ends_on date not null
);
create table class_code (
  code_hash bytea primary key check (length(code_hash) = 32),
  class uuid not null references class on delete cascade,
  party uuid references party on delete set null
);

-- The same address may serve a mother and her child: signing in then asks who comes.
create table contact (
  id uuid primary key,
  party uuid not null references party on delete cascade,
  kind text not null check (kind in ('email', 'phone')),
  -- In one form: lower case, or +33…
  value text not null check (value <> ''),
  confirmed_at timestamptz,
  -- The guardian’s, lent to the child.
  is_guardians boolean not null default false,
  unique (party, kind, value)
);
create index contact_value on contact (kind, value);

-- A code sent to a contact. The same row is made whether an account exists or not.
create table sign_in_code (
  id uuid primary key,
  kind text not null check (kind in ('email', 'phone')),
  contact text not null,
  code_hash bytea not null check (length(code_hash) = 32),
  -- Of the secret in the link of the mail: opening it is as good as typing the code.
  link_hash bytea not null check (length(link_hash) = 32),
  attempts_left smallint not null default 5 check (attempts_left >= 0),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_code_expiry on sign_in_code (expires_at);
create index sign_in_code_link on sign_in_code (link_hash);

create table session (
  id uuid primary key,
  token_hash bytea not null unique check (length(token_hash) = 32),
  party uuid not null references party on delete cascade,
  opened_at timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  -- « Firefox sur Android »: to tell one’s sessions apart.
  device text not null,
  second_factor_at timestamptz,
  -- An officer acts for somebody from this very session, until the end or ten minutes of silence.
  assisted_party uuid references party on delete set null,
  assisted_since timestamptz,
  assisted_seen_at timestamptz
);
create index session_party on session (party);
create index session_expiry on session (expires_at);

-- For who has no e-mail: printed at the desk, replaced when it is lost.
create table desk_card (
  id uuid primary key,
  party uuid not null references party on delete cascade,
  code_hash bytea not null unique check (length(code_hash) = 32),
  given_at timestamptz not null default clock_timestamp(),
  given_by uuid,
  revoked_at timestamptz
);
create unique index desk_card_in_force on desk_card (party) where revoked_at is null;

create table passkey (
  credential_id text primary key,
  party uuid not null references party on delete cascade,
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  name text not null check (name <> ''),
  created_at timestamptz not null default clock_timestamp(),
  last_used_at timestamptz
);
create index passkey_party on passkey (party);

-- The seed is sealed under a key that is not in the database.
create table totp (
  party uuid primary key references party on delete cascade,
  sealed_seed bytea not null,
  confirmed_at timestamptz,
  -- A code serves once: the last window used.
  last_window bigint
);

create table role_grant (
  id uuid primary key,
  party uuid not null references party on delete cascade,
  role text not null check (role in ('desk-agent', 'vote-officer', 'department-agent', 'councillor',
    'mayors-office', 'deputy-director', 'officer', 'hr', 'administrator')),
  scope_kind text not null check (scope_kind in ('town', 'body', 'process', 'department')),
  scope_id text,
  begins_on date not null,
  ends_on date,
  granted_by uuid,
  why text not null check (why <> ''),
  granted_at timestamptz not null default clock_timestamp(),
  revoked_at timestamptz,
  revoked_by uuid,
  revoked_why text check (revoked_why <> ''),
  check ((scope_kind = 'town') = (scope_id is null)),
  check (ends_on is null or ends_on >= begins_on),
  check ((revoked_at is null) = (revoked_why is null))
);
create index role_grant_party on role_grant (party) where revoked_at is null;

create table residence (
  party uuid primary key references party on delete cascade,
  -- The code of the address in the town’s file; what was written stays, for who lives at an address
  -- that is no longer there.
  address_code text,
  address_text text,
  neighbourhood text,
  out_of_town text check (out_of_town in ('works', 'studies')),
  declared_at timestamptz not null default clock_timestamp(),
  check ((address_text is null) <> (out_of_town is null))
);

create table guardianship (
  id uuid primary key,
  minor uuid not null references party on delete cascade,
  guardian uuid references party on delete cascade,
  -- Before the guardian has an account.
  guardian_contact text not null check (guardian_contact <> ''),
  link_hash bytea unique check (length(link_hash) = 32),
  asked_at timestamptz not null default clock_timestamp(),
  confirmed_at timestamptz,
  confirmed_how text check (confirmed_how in ('link', 'desk')),
  confirmed_by uuid,
  withdrawn_at timestamptz,
  check ((confirmed_at is null) = (confirmed_how is null))
);
create index guardianship_minor on guardianship (minor);
create index guardianship_guardian on guardianship (guardian);

create table verification (
  id uuid primary key,
  party uuid not null references party on delete cascade,
  level smallint not null check (level between 1 and 3),
  method text not null check (method in ('address', 'desk', 'post', 'class', 'franceconnect')),
  -- What was seen, as a code: nothing is copied.
  seen text check (seen in ('identity-document', 'proof-of-address', 'school-record', 'known-person')),
  verified_at timestamptz not null default clock_timestamp(),
  verified_by uuid,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index verification_party on verification (party) where revoked_at is null;

create table letter_batch (
  id uuid primary key,
  made_at timestamptz not null default clock_timestamp(),
  made_by uuid not null,
  letters integer not null check (letters > 0),
  -- The PDF, until it is downloaded; codes are in it and nowhere else.
  file bytea,
  downloaded_at timestamptz,
  check ((downloaded_at is null) = (file is not null))
);
create table letter_code (
  code_hash bytea primary key check (length(code_hash) = 32),
  batch uuid not null references letter_batch,
  party uuid not null references party on delete cascade,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table consent (
  id uuid primary key,
  party uuid not null references party on delete cascade,
  purpose text not null check (purpose ~ '^[a-z]+(-[a-z]+)*$'),
  -- Which sentence was read: its version.
  wording text not null,
  given_at timestamptz not null default clock_timestamp(),
  given_how text not null check (given_how in ('online', 'desk', 'paper')),
  withdrawn_at timestamptz
);
create index consent_party on consent (party);

create table retention_warning (
  party uuid primary key references party on delete cascade,
  warned_on date not null,
  erases_on date not null check (erases_on > warned_on)
);

-- How often something was tried, against abuse: whom or where is a hash under a salt of the day.
create unlogged table attempt_window (
  key bytea not null check (length(key) = 32),
  window_start timestamptz not null,
  attempts integer not null check (attempts > 0),
  primary key (key, window_start)
);

-- What officers did for somebody at a desk: counted in public, told to the person.
create table assisted_act (
  id uuid primary key,
  officer uuid,
  party uuid,
  began_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz
);
create index assisted_act_officer on assisted_act (officer, began_at);
