-- Questions, further: what the town says while somebody types, what steering counts, who is reminded,
-- and the door of other programs (Open311 GeoReport v2).

-- Similar questions are looked for by their stems and, in spite of mistakes, by groups of three letters.
create extension if not exists pg_trgm;
create index question_answered on question (answered_at desc)
  where published_at is not null and answered_at is not null;

-- How often it was taken up again: a second answer hides the first delay otherwise.
alter table question add column times_reopened integer not null default 0
  check (times_reopened >= 0);
alter table question add column first_answered_at timestamptz;
update question set first_answered_at =
  coalesce((select min(at) from question_answer where question_answer.question = question.id), answered_at);
-- The question it was cut from, when two were asked in one breath.
alter table question add column split_from uuid references question;
create index question_split on question (split_from) where split_from is not null;
create index question_owner on question (owner) where owner is not null;

alter table question drop constraint question_door_check;
alter table question add constraint question_door_check check (door in
  ('web', 'stand', 'meeting', 'phone', 'slip', 'letter', 'walk', 'mail', 'desk', 'open311'));

-- What is not the town's, and who is asked instead: said while somebody types, never imposed.
create table question_hint (
  id uuid primary key,
  -- Words that call it, separated by commas.
  words text not null check (words <> ''),
  authority text not null check (authority <> ''),
  contact text not null default '',
  says text not null check (says <> ''),
  ended_at timestamptz
);

-- Programs of others that send questions by Open311: the key is shown once, its hash is kept.
create table open311_key (
  id uuid primary key,
  name text not null check (name <> ''),
  hash bytea not null unique,
  made_by uuid references party on delete set null,
  made_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz
);
