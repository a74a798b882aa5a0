-- What happened, in the order it was chained: facts in the past, ids and codes only.
-- An event is inserted unchained in the transaction of its cause; one job, every second, gives it
-- its place and its link. Chaining at once would make every change of the town wait for every other.

create table journal_entry (
  -- Order of arrival. Not the order of the chain: a transaction may commit after a later one.
  id bigint generated always as identity primary key,
  type text not null check (type ~ '^[a-z]+(-[a-z0-9]+)*$'),
  subject_kind text not null check (subject_kind ~ '^[a-z]+(-[a-z0-9]+)*$'),
  subject_id text not null check (subject_id <> ''),
  -- To the millisecond: the text that is hashed must come back the same.
  at timestamptz(3) not null,
  -- sha256(salt ‖ canonical payload): stays when the payload and its salt are erased.
  payload_digest bytea not null check (length(payload_digest) = 32),
  seq bigint unique check (seq > 0),
  link bytea check (length(link) = 32),
  chained_at timestamptz,
  check (num_nonnulls(seq, link, chained_at) in (0, 3))
);
create index journal_entry_unchained on journal_entry (id) where seq is null;
create index journal_entry_subject on journal_entry (subject_kind, subject_id, id);

-- Apart, because it can be erased. The row stays with its date of erasure, so that an erased payload
-- and a lost one can be told apart.
create table journal_payload (
  entry bigint primary key references journal_entry,
  payload jsonb,
  salt bytea check (length(salt) = 16),
  erased_at timestamptz,
  check (
    (erased_at is null and payload is not null and salt is not null)
    or (erased_at is not null and payload is null and salt is null)
  )
);

-- The last link of each day, shown in public: who kept a copy can tell that the past was rewritten.
create table journal_head (
  day date primary key,
  seq bigint not null check (seq > 0),
  link bytea not null check (length(link) = 32),
  published_at timestamptz not null default clock_timestamp()
);

-- A slip of ours must not rewrite the past: an entry is given its place once, and nothing else.
create function refuse_journal_rewriting() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.seq is null and new.seq is not null
    and (old.id, old.type, old.subject_kind, old.subject_id, old.at, old.payload_digest)
      = (new.id, new.type, new.subject_kind, new.subject_id, new.at, new.payload_digest)
  then
    return new;
  end if;
  raise exception 'The journal is never rewritten.' using errcode = 'restrict_violation';
end $$;
create trigger journal_entry_is_kept before update or delete on journal_entry
  for each row execute function refuse_journal_rewriting();

-- Versions of what pages show, moved in the transaction of the change: a kept page whose versions
-- are not these is stale. They come from the clock and only grow: after a restore, a version that
-- a running server still remembers never comes back for another content.
create table object_version (
  key text primary key,
  version bigint not null
);

create function announce_object_version() returns trigger language plpgsql as $$
begin
  perform pg_notify('object_version', new.key || E'\n' || new.version);
  return null;
end $$;
create trigger object_version_is_announced after insert or update on object_version
  for each row execute function announce_object_version();
