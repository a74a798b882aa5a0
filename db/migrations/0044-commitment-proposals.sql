-- What an agent says of a promise of her department: done, later, or impossible. The binôme reads it first:
-- nothing of it is public, and a proof is written only when she accepts.

create table commitment_proposal (
  -- Made of its form: sent twice, it is one proposal.
  id uuid primary key,
  commitment uuid not null references commitment on delete cascade,
  kind text not null check (kind in ('kept', 'postponed', 'dropped')),
  reason text not null check (reason <> ''),
  done_on date,
  due_on date,
  photo_words text check (photo_words <> ''),
  -- Named here while it waits; then by the proof, or by nothing.
  file text check (file ~ '^[0-9a-f]{64}$'),
  bytes integer check (bytes > 0),
  width integer check (width > 0),
  height integer check (height > 0),
  made_at timestamptz not null,
  by uuid references party on delete set null,
  state text not null default 'waiting'
    check (state in ('waiting', 'accepted', 'returned', 'taken-back', 'overtaken')),
  -- Why it was returned, to the agent alone.
  told text check (told <> ''),
  decided_at timestamptz,
  decided_by uuid references party on delete set null,
  check ((kind = 'kept') = (done_on is not null)),
  check ((kind = 'postponed') = (due_on is not null)),
  check (file is null or (kind = 'kept' and state = 'waiting')),
  check ((file is not null) = (bytes is not null and width is not null and height is not null)),
  check (file is null or photo_words is not null),
  check ((state = 'waiting') = (decided_at is null)),
  check ((state = 'returned') = (told is not null))
);
-- One at a time: the officer decides on what the agent said last.
create unique index commitment_proposal_waiting on commitment_proposal (commitment)
  where state = 'waiting';
create index commitment_proposal_commitment on commitment_proposal (commitment, made_at);
