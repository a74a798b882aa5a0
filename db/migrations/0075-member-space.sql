-- The space of a body’s members: they write to each other there, by the rules of the body. Those that
-- exist have none before somebody of the town says so.
update body_rules set rules = rules || '{"hasPrivateSpace": false}'::jsonb;

create table space_thread (
  -- Made of its form: sent twice, it is one.
  id uuid primary key,
  body text not null references body on delete cascade,
  title text not null check (title <> ''),
  opened_at timestamptz not null,
  -- When somebody last wrote in it: the liveliest come first.
  last_at timestamptz not null
);
create index space_thread_body on space_thread (body, last_at desc, id);

create table space_message (
  id uuid primary key,
  -- Its turn: two of one instant have an order too.
  place bigint generated always as identity,
  thread uuid not null references space_thread on delete cascade,
  -- Empty once the account is gone.
  author uuid references party on delete set null,
  -- As what she wrote it: who she was that day stays true.
  part text not null check (part in ('member', 'lead', 'officer')),
  -- Empty once withdrawn.
  text text check (text <> ''),
  -- Hidden: by a rule of moderation, which keeps the text for the appeal.
  state text not null default 'shown' check (state in ('shown', 'hidden', 'withdrawn')),
  written_at timestamptz not null,
  edited_at timestamptz,
  withdrawn_by text check (withdrawn_by in ('author', 'officer')),
  withdrawn_why text not null default '',
  -- What a search finds; with the title, for the first of a thread.
  words text not null,
  check ((state = 'withdrawn') = (text is null)),
  check ((state = 'withdrawn') = (withdrawn_by is not null)),
  check (withdrawn_why <> '' or withdrawn_by is distinct from 'officer')
);
create index space_message_thread on space_message (thread, place);
create index space_message_author on space_message (author) where author is not null;
create index space_message_words on space_message
  using gin ((to_tsvector('fr', words) || to_tsvector('fr_words', words)));
