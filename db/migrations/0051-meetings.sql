-- Meetings of any kind: of a body, public, workshops. What later functions add (walks, stands,
-- trainings) leans on the same row.
create table meeting (
  id uuid primary key,
  -- In its address, never used twice.
  number integer generated always as identity unique,
  kind text not null check (kind in ('council', 'public', 'workshop')),
  -- Whose meeting it is; empty: of the town.
  body text references body,
  title jsonb not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  -- The room and its street, as they are said on a notice.
  place text not null default '',
  neighbourhood text,
  state text not null default 'planned'
    check (state in ('planned', 'called', 'held', 'drafted', 'approved', 'published', 'cancelled')),
  -- Who prepares it, and who takes over.
  owner uuid references party on delete set null,
  deputy uuid references party on delete set null,
  -- Counts what calendars must hear of: a moved hour, another place, a cancellation (RFC 5545).
  sequence integer not null default 0 check (sequence >= 0),
  called_at timestamptz,
  held_at timestamptz,
  published_at timestamptz,
  cancelled_why text check (cancelled_why <> ''),
  begun_at timestamptz not null default clock_timestamp(),
  check ((state = 'cancelled') = (cancelled_why is not null))
);
create index meeting_starts on meeting (starts_at);
create index meeting_body on meeting (body, starts_at);
