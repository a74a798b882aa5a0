-- Where a public thing comes from, and what became of it: one relation for the whole house
-- (question → answer → commitment…), so that a page tells the whole story with one query.

create table origin (
  from_kind text not null check (from_kind ~ '^[a-z][a-z0-9-]{0,40}$'),
  from_id text not null check (from_id <> ''),
  to_kind text not null check (to_kind ~ '^[a-z][a-z0-9-]{0,40}$'),
  to_id text not null check (to_id <> ''),
  at timestamptz not null,
  primary key (from_kind, from_id, to_kind, to_id),
  check ((from_kind, from_id) <> (to_kind, to_id))
);
create index origin_to on origin (to_kind, to_id);

-- Answers given before this table was there.
insert into origin (from_kind, from_id, to_kind, to_id, at)
select 'question', question::text, 'answer', id::text, at from question_answer;
