-- How often something happened in a year, for the public page of the journal: what agents do on
-- accounts is counted from facts nobody can take away, not from rows that go with an account.
create index journal_entry_type on journal_entry (type, at);
