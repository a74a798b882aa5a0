-- A backup made before the separation of a vote holds whose each sealed ballot is: with the key, it
-- says who voted what. Each is known, and gone before the ballots are opened.
create table ballot_backup (
  id uuid primary key,
  made_at timestamptz not null,
  -- Of the file on this machine; null when it went to the standard output.
  place text check (place <> ''),
  -- Of the file, once it is whole.
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Nothing is left of the file on this machine, by the command or by another backup over it.
  deleted_at timestamptz,
  -- The vote officer said that no copy is left elsewhere.
  copies_destroyed_at timestamptz
);

-- The votes that were not separated when it was made.
create table ballot_backup_box (
  backup uuid not null references ballot_backup on delete cascade,
  box uuid not null references ballot_box on delete cascade,
  primary key (backup, box)
);
create index ballot_backup_box_box on ballot_backup_box (box);
