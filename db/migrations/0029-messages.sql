-- One way out of the house: what is sent knows its template, its language and what it is about; what
-- is followed is told each time, daily or weekly; a mailing leaves once to each.

alter table message
  -- `null`: written without a template (a sign-in code, a word about an account).
  add column template text check (template ~ '^[a-z][a-z0-9-]{0,60}$'),
  add column language text not null default 'fr' check (language ~ '^[a-z]{2}$'),
  -- What fills the template, kept only where it names nobody: shown to who edits its words.
  add column template_values jsonb,
  add column about_kind text check (about_kind ~ '^[a-z][a-z0-9-]{0,40}$'),
  add column about_id text,
  -- It respects the town's quiet hours: codes and legal notices do not.
  add column waits_for_day boolean not null default false,
  -- What one click ends: `subscription:…` or `follower:…`; `null` for what cannot be refused.
  add column ends text check (ends ~ '^(subscription|follower):[0-9a-f-]{36}$'),
  -- The latest job that sends it.
  add column job uuid,
  -- The announcement or the mailing it is of.
  add column batch uuid,
  add constraint message_about check ((about_kind is null) = (about_id is null)),
  add constraint message_values_erased check (erased_at is null or template_values is null);
create index message_unsent on message (created_at desc) where state <> 'sent' or was_in_doubt;
-- A batch that is taken up again writes to nobody twice.
create unique index message_batch on message (batch, ends) where batch is not null;

-- Who follows: an account, or an address that answered a confirmation mail.
create table follower (
  id uuid primary key,
  party uuid unique,
  email text unique check (email like '%@%'),
  language text not null check (language ~ '^[a-z]{2}$'),
  created_at timestamptz not null,
  check ((party is null) <> (email is null))
);

create table subscription (
  id uuid primary key,
  follower uuid not null references follower (id) on delete cascade,
  about_kind text not null check (about_kind ~ '^[a-z][a-z0-9-]{0,40}$'),
  about_id text not null check (about_id <> ''),
  pace text not null check (pace in ('each', 'daily', 'weekly')),
  asked_at timestamptz not null,
  -- Nothing leaves before.
  confirmed_at timestamptz,
  unique (follower, about_kind, about_id)
);
create index subscription_about on subscription (about_kind, about_id)
  where confirmed_at is not null;
create index subscription_unconfirmed on subscription (asked_at) where confirmed_at is null;

-- What is told to those who follow: written with its cause, told by a job.
create table announcement (
  id uuid primary key,
  template text not null check (template ~ '^[a-z][a-z0-9-]{0,60}$'),
  -- [{"kind", "id"}]: each thing it is about, the nearest first.
  about jsonb not null,
  -- {"fr": {"subject", "text"}, …}
  texts jsonb not null,
  template_values jsonb,
  made_at timestamptz not null
);
create index announcement_age on announcement (made_at);

-- What waits for the next digest.
create table digest_line (
  subscription uuid not null references subscription (id) on delete cascade,
  announcement uuid not null references announcement (id) on delete cascade,
  primary key (subscription, announcement)
);
create index digest_line_announcement on digest_line (announcement);

-- A word of the town to all who follow something.
create table mailing (
  id uuid primary key,
  about_kind text not null check (about_kind ~ '^[a-z][a-z0-9-]{0,40}$'),
  about_id text not null,
  subject text not null check (subject <> ''),
  body text not null check (body <> ''),
  state text not null default 'draft' check (state in ('draft', 'sending', 'sent')),
  made_by uuid,
  made_at timestamptz not null,
  -- Set when it was confirmed: how many were announced.
  recipients integer check (recipients >= 0),
  sent_at timestamptz,
  check ((state = 'draft') = (sent_at is null))
);
create index mailing_recent on mailing (made_at desc);

-- What the town decides about all that leaves; no row: nothing between 21:00 and 8:00.
create table message_setting (
  single boolean primary key default true check (single),
  quiet_from text not null check (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  quiet_until text not null check (quiet_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')
);
