-- Moderation: what anybody wrote in public can be reported, read, hidden by a public rule, and given
-- back. What is moderated belongs to other modules: its kind and id are kept here without a foreign
-- key, and never its text.

-- The rules as they were at each moment: those of the house are in the program, as version 0.
create table moderation_rules (
  version integer primary key check (version >= 1),
  -- [{"id", "title", "text", "law"}]
  rules jsonb not null,
  since timestamptz not null,
  by_party uuid references party on delete set null
);

-- Kinds that the town wants read before they are shown; the others are read when somebody reports.
create table moderation_timing (
  kind text primary key check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  reads_first boolean not null,
  changed_at timestamptz not null
);

create table moderation_case (
  id uuid primary key,
  content_kind text not null check (content_kind ~ '^[a-z]+(-[a-z]+)*$'),
  content_id text not null check (content_id <> ''),
  cause text not null check (cause in ('report', 'first-reading', 'officer')),
  opened_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'kept', 'hidden', 'restored', 'gone')),
  decided_at timestamptz,
  decided_by uuid references party on delete set null,
  -- The rule as it stood: what the town changes later does not touch it.
  rule text,
  rule_version integer,
  rule_title text,
  rule_text text,
  rule_law text,
  -- What the officer says to who wrote it: the facts.
  note text,
  appeal_until date,
  -- SHA-256 of the secret of the decision’s page.
  secret_hash bytea not null unique,
  -- The hidden text and the words about it are gone.
  erased_at timestamptz,
  check (state not in ('hidden', 'restored') or (rule is not null and appeal_until is not null)),
  check ((state = 'open') = (decided_at is null))
);
-- One under way for one thing; those that ended are its history.
create unique index moderation_case_under_way on moderation_case (content_kind, content_id)
  where state in ('open', 'hidden');
create index moderation_case_content on moderation_case (content_kind, content_id, opened_at);
create index moderation_case_state on moderation_case (state, opened_at);
create index moderation_case_decided on moderation_case (decided_at) where erased_at is null;

create table moderation_report (
  id uuid primary key,
  case_id uuid not null references moderation_case on delete cascade,
  -- The public rule it seems to break.
  rule text not null,
  words text not null default '',
  -- Where the outcome is told, once; erased with it.
  email text check (email like '%@%'),
  language text not null default 'fr' check (language ~ '^[a-z]{2}$'),
  at timestamptz not null
);
create index moderation_report_case on moderation_report (case_id, at);

create table moderation_appeal (
  case_id uuid primary key references moderation_case on delete cascade,
  words text not null,
  at timestamptz not null,
  outcome text check (outcome in ('confirmed', 'restored')),
  reason text,
  decided_at timestamptz,
  decided_by uuid references party on delete set null,
  check ((outcome is null) = (decided_at is null))
);
create index moderation_appeal_open on moderation_appeal (at) where outcome is null;

-- A question whose public version was hidden by moderation: it is in no page, list, feed or file.
alter table question add column hidden_at timestamptz;
