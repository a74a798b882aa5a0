-- Mail that comes in: read from the town’s mailbox, kept before anything is done with it, so that
-- nothing is lost when a program stops or a rule is wrong.
create table incoming_mail (
  id uuid primary key,
  -- Where it stands in the mailbox (RFC 9051): taken once.
  uid_validity bigint not null,
  uid bigint not null,
  taken_at timestamptz not null,
  -- As it came, until it is read; kept when it cannot be.
  source bytea,
  -- Longer than what is read of one mail.
  is_cut boolean not null default false,
  state text not null check (state in
    ('new', 'kept', 'quarantined', 'dropped', 'refused', 'unreadable')),
  -- A code: why it waits for an officer, or was set aside.
  why text,
  tries integer not null default 0,
  -- The same mail sent twice is one.
  fingerprint bytea unique,
  sender text,
  sender_name text,
  subject text,
  written text,
  quoted text,
  -- To whom the reply address belongs, as the module that gave it says; null: the plain address.
  correspondent text,
  -- What it became.
  about_kind text,
  about_id text,
  decided_by uuid references party on delete set null,
  decided_at timestamptz,
  unique (uid_validity, uid)
);
create index incoming_mail_state on incoming_mail (state, taken_at desc);
create index incoming_mail_about on incoming_mail (about_kind, about_id) where about_id is not null;
create index incoming_mail_sender on incoming_mail (sender);

-- For agents only, as downloads: never shown in a page, never published.
create table incoming_attachment (
  id uuid primary key,
  mail uuid not null references incoming_mail on delete cascade,
  name text not null,
  size integer not null,
  -- What it is by its first bytes; null when it was not kept.
  type text,
  bytes bytea,
  why_not text,
  check ((bytes is null) = (why_not is not null))
);
create index incoming_attachment_mail on incoming_attachment (mail);

-- How far the mailbox was read, and since when it cannot be.
create table mailbox_reading (
  is_one boolean primary key default true check (is_one),
  uid_validity bigint,
  last_uid bigint not null default 0,
  read_at timestamptz,
  failing_since timestamptz,
  fault text
);

-- Where the answer to a mail goes, when it is not the town’s own address.
alter table message add column reply_to text;

-- The random part of a reply address, hashed: whose it is.
create table question_reply_address (
  tag_hash bytea primary key,
  asker uuid references question_asker on delete cascade,
  link uuid references question_link on delete cascade,
  check (num_nonnulls(asker, link) = 1)
);
create index question_reply_address_asker on question_reply_address (asker) where asker is not null;
create index question_reply_address_link on question_reply_address (link) where link is not null;
