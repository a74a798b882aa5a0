-- What leaves for somebody: mail and text messages, written in the transaction of their cause and
-- sent by a job. What was said is erased once it is no longer of use: the trace that it left stays.
create table message (
  id uuid primary key,
  channel text not null check (channel in ('mail', 'sms')),
  -- An e-mail address or a phone number; null once erased.
  recipient text,
  -- The person it is for, when there is one: for « what do you hold about me ».
  party uuid,
  subject text,
  body text,
  state text not null default 'waiting'
    check (state in ('waiting', 'sending', 'sent', 'failed')),
  -- A send that was cut before its answer: it may have left, and leaves again with the same id.
  was_in_doubt boolean not null default false,
  -- Why it failed: a code, never what the server said.
  error text check (error ~ '^[A-Za-z0-9_-]{1,60}$'),
  created_at timestamptz not null default clock_timestamp(),
  sent_at timestamptz,
  -- A sign-in code is of no use after a quarter of an hour: its text goes at this hour.
  erase_at timestamptz not null,
  erased_at timestamptz,
  check ((erased_at is null) = (recipient is not null)),
  check ((erased_at is null) = (body is not null))
);
create index message_recent on message (created_at desc);
create index message_to_erase on message (erase_at) where erased_at is null;
create index message_party on message (party) where party is not null;
