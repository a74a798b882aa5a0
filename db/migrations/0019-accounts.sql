-- What an account needs to be kept by its owner: keys of her devices, addresses she changes herself,
-- a way back for staff who lost their second factor, requests about her data with a due date.

-- Asked of a device, once, within minutes, by one session or one browser.
create table passkey_challenge (
  id uuid primary key,
  purpose text not null check (purpose in ('add', 'sign-in', 'factor')),
  challenge text not null check (challenge <> ''),
  -- Nobody has one yet at the sign-in: a cookie then holds the id.
  session uuid references session on delete cascade,
  expires_at timestamptz not null,
  check ((purpose = 'sign-in') = (session is null))
);
create index passkey_challenge_expiry on passkey_challenge (expires_at);

-- A code that adds an address to an account opens no session, and a sign-in code adds no address.
alter table sign_in_code add column adds_to uuid references party on delete cascade;

-- After a second factor was reset: a mail alone does not give the role back, an administrator hands
-- this code over.
create table factor_recovery (
  party uuid primary key references party on delete cascade,
  code_hash bytea not null check (length(code_hash) = 32),
  attempts_left smallint not null default 5 check (attempts_left >= 0),
  made_at timestamptz not null,
  made_by uuid,
  expires_at timestamptz not null,
  -- The session where the code was given, and which may set up a new factor.
  opened_session uuid references session on delete set null
);

alter table consent add column withdrawn_how text
  check (withdrawn_how in ('online', 'desk', 'paper'));
create unique index consent_in_force on consent (party, purpose) where withdrawn_at is null;

-- The warning as it was sent: who was not warned is not erased for having slept. Null: nothing to
-- write to.
alter table retention_warning add column message uuid;
create index party_asleep on party (last_active_on);

-- « Corrigez », « je m’oppose »: answered within a month (GDPR, art. 12.3).
create table rights_request (
  id uuid primary key,
  -- Null once the person is erased: that she asked, and when it was answered, stays.
  party uuid references party on delete set null,
  kind text not null check (kind in ('correct', 'object')),
  -- Of an objection: the table it is about.
  subject text check (subject ~ '^[a-z_]+$'),
  text text check (length(text) <= 2000),
  asked_at timestamptz not null,
  due_on date not null,
  outcome text check (outcome in ('accepted', 'partly', 'refused')),
  answer text check (length(answer) <= 4000),
  answered_at timestamptz,
  answered_by uuid,
  check ((outcome is null) = (answered_at is null))
);
create index rights_request_open on rights_request (due_on, id) where answered_at is null;
create index rights_request_party on rights_request (party);
