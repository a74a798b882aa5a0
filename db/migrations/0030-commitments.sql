-- What the town promised in an answer, and what became of it: by a day, with a name, in public.
-- « Late » is not a state: it is read from the day.

create table commitment (
  -- Made of its form: sent twice, it is one commitment.
  id uuid primary key,
  number integer generated always as identity unique,
  -- As the register says it, and the very sentence of the answer.
  text text not null check (text <> ''),
  said text not null check (said <> ''),
  neighbourhood text,
  theme text,
  -- Who answers for it in public.
  department text not null references department,
  -- Agents: known inside the town hall only.
  owner uuid references party on delete set null,
  deputy uuid references party on delete set null,
  made_on date not null,
  first_due_on date not null check (first_due_on >= made_on),
  due_on date not null check (due_on >= first_due_on),
  state text not null default 'open' check (state in ('open', 'kept', 'dropped')),
  ended_on date,
  words text not null,
  check ((state = 'open') = (ended_on is null)),
  check (owner is distinct from deputy or owner is null)
);
create index commitment_due on commitment (due_on) where state = 'open';
create index commitment_words on commitment
  using gin ((to_tsvector('fr', words) || to_tsvector('fr_words', words)));

-- Each act, with the reason the public reads.
create table commitment_change (
  id uuid primary key,
  commitment uuid not null references commitment on delete cascade,
  kind text not null check (kind in ('made', 'postponed', 'kept', 'dropped', 'resumed')),
  day date not null,
  at timestamptz not null,
  by uuid references party on delete set null,
  reason text check (reason <> ''),
  -- The day promised, after this act.
  due_on date not null,
  check ((kind = 'made') = (reason is null))
);
create index commitment_change_commitment on commitment_change (commitment, at);

-- What shows that it was kept.
create table commitment_proof (
  id uuid primary key,
  commitment uuid not null references commitment on delete cascade,
  kind text not null check (kind in ('photo', 'document', 'link')),
  -- What the photo shows, for who does not see it; the name of the document or of the link.
  words text not null check (words <> ''),
  file text check (file ~ '^[0-9a-f]{64}$'),
  bytes integer check (bytes > 0),
  width integer check (width > 0),
  height integer check (height > 0),
  url text check (url ~ '^https?://'),
  added_at timestamptz not null,
  by uuid references party on delete set null,
  withdrawn_at timestamptz,
  check ((kind = 'link') = (url is not null)),
  -- A withdrawn file is erased, and its line stays.
  check (kind = 'link' or file is not null or withdrawn_at is not null),
  check ((kind = 'photo') = (width is not null and height is not null))
);
create index commitment_proof_commitment on commitment_proof (commitment);

-- Who was reminded of which day: once each.
create table commitment_reminder (
  commitment uuid not null references commitment on delete cascade,
  due_on date not null,
  kind text not null check (kind in ('month', 'week', 'late')),
  sent_at timestamptz not null,
  primary key (commitment, due_on, kind)
);

-- Never silently moved: what was promised first is not rewritten, whoever asks.
create function keep_first_promise() returns trigger language plpgsql as $$
begin
  raise exception 'What was promised first stays as it was said.';
end $$;
create trigger commitment_first_promise before update on commitment
  for each row when (
    (old.text, old.said, old.made_on, old.first_due_on)
    is distinct from (new.text, new.said, new.made_on, new.first_due_on)
  )
  execute function keep_first_promise();
