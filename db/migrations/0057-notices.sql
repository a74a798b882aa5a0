-- The notice of a meeting: whom it calls, how each was told, what each answered.

alter table body_member
  -- Where a letter reaches somebody without e-mail, line by line.
  add column address text check (address <> ''),
  -- What she asked to read her mail in; empty: French. A language that is read says nothing of where
  -- anybody comes from.
  add column language text
    check (language in ('fr', 'en', 'pt', 'es', 'ar', 'zh', 'ta', 'tr'));

alter table meeting
  -- Why its notice left later than the rules of its body say, as everybody reads it.
  add column called_late_why text check (called_late_why <> '');

create table notice (
  meeting uuid primary key references meeting on delete cascade,
  -- What is written besides the day, the place and the agenda: Content, French first.
  text jsonb not null,
  sent_at timestamptz,
  -- What those called were last told: a meeting that has changed since is told again.
  told_sequence integer not null default 0 check (told_sequence >= 0),
  told_starts_at timestamptz,
  told_place text,
  check ((sent_at is null) = (told_starts_at is null))
);

-- Somebody who was called. Her answer and her needs are erased some weeks after the meeting.
create table notice_recipient (
  id uuid primary key,
  meeting uuid not null references notice on delete cascade,
  member uuid not null references body_member on delete cascade,
  -- `none`: neither e-mail nor postal address was known that day.
  way text not null check (way in ('mail', 'letter', 'none')),
  language text not null,
  -- The personal link opens her answer, without account; the link itself is kept nowhere.
  secret_hash bytea not null unique,
  -- The latest mail written to her about this meeting.
  message uuid,
  reminded_at timestamptz,
  answer text check (answer in ('coming', 'excused')),
  answered_at timestamptz,
  -- {kinds, language, said}: what is to be prepared for her.
  needs jsonb,
  unique (meeting, member),
  check ((answer is null) = (answered_at is null))
);
create index notice_recipient_member on notice_recipient (member);
