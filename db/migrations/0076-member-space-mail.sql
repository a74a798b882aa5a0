-- Members are told by mail of what is new in their space when they ask for it: each time, or once a day.
create table space_mail_choice (
  id uuid primary key,
  body text not null references body on delete cascade,
  party uuid not null references party on delete cascade,
  pace text not null check (pace in ('each', 'daily')),
  -- What came before was told, or was there when she chose.
  told_until timestamptz not null,
  unique (body, party)
);
create index space_mail_choice_party on space_mail_choice (party);

-- One click in these mails ends them too.
alter table message drop constraint message_ends_check;
alter table message add constraint message_ends_check
  check (ends ~ '^(subscription|follower|member-space):[0-9a-f-]{36}$');

-- Documents of the members: each version is kept beside the others.
create table space_document (
  id uuid primary key,
  body text not null references body on delete cascade,
  title text not null check (title <> ''),
  -- Of its latest version: the newest come first.
  last_at timestamptz not null,
  withdrawn_by text check (withdrawn_by in ('author', 'officer')),
  withdrawn_why text not null default '',
  check (withdrawn_why <> '' or withdrawn_by is distinct from 'officer')
);
create index space_document_body on space_document (body, last_at desc, id);

create table space_document_version (
  document uuid not null references space_document on delete cascade,
  number integer not null check (number > 0),
  -- Empty once the account is gone.
  author uuid references party on delete set null,
  part text not null check (part in ('member', 'lead', 'officer')),
  kind text not null check (kind in ('pdf', 'photo')),
  -- Empty once withdrawn.
  file text check (file ~ '^[0-9a-f]{64}$'),
  bytes integer not null check (bytes > 0),
  put_at timestamptz not null,
  primary key (document, number)
);
create index space_document_version_author on space_document_version (author)
  where author is not null;
