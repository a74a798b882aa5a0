-- A department answers from a link in its mail: one link opens one question, for fourteen days, in a
-- browser that gave a code sent to the same mailbox. A link forwarded opens nothing by itself.
create table question_link (
  id uuid primary key,
  question uuid not null references question on delete cascade,
  department text not null references department,
  -- Of the department, never of a person: when it changes, the links sent to it open nothing.
  mailbox text not null,
  secret_hash bytea not null unique,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  revoked_at timestamptz
);
create index question_link_question on question_link (question, made_at desc);

-- A browser that gave, or is about to give, the code sent to a mailbox.
create table question_device (
  id uuid primary key,
  mailbox text not null,
  token_hash bytea not null unique,
  code_hash bytea not null,
  asked_at timestamptz not null,
  tries_left integer not null check (tries_left >= 0),
  confirmed_at timestamptz
);
create index question_device_asked on question_device (asked_at);
