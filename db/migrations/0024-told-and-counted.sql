-- What agents do on accounts, and what guardians said for children: told, counted, found again.

-- How often something happened in a year, for the public page of the journal: what agents do on
-- accounts is counted from facts nobody can take away, not from rows that go with an account.
create index journal_entry_type on journal_entry (type, at);

-- How often an agent did something on accounts on a day: what her daily limits are checked against,
-- and what an administrator reads. It names no account, and so stays when one is erased: an agent
-- cannot make an account, use it, and have both forgotten.
create table desk_tally (
  agent uuid not null references party on delete cascade,
  day date not null,
  act text not null check (act in ('account', 'card', 'merge', 'correction', 'check', 'consent')),
  times integer not null check (times > 0),
  primary key (agent, day, act)
);
create index desk_tally_day on desk_tally (day);

-- The children a guardian finds on her own account; and her address, forgotten when she is erased.
create index guardianship_contact on guardianship (guardian_contact);

-- People born the same day are compared, before an account is made and before a vote closes.
create index person_birth_date on person (birth_date) where identity_key is not null;
