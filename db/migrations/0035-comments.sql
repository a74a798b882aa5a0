-- Comments: a few lines under something of the town, where an officer opened them. What they are about
-- belongs to other modules: its kind and id are kept here without a foreign key.

create table comment_thread (
  about_kind text not null check (about_kind ~ '^[a-z]+(-[a-z]+)*$'),
  about_id text not null check (about_id <> ''),
  is_open boolean not null,
  changed_at timestamptz not null,
  primary key (about_kind, about_id)
);

create table comment (
  -- Made of the form and what was typed in it: sent twice, it is one comment.
  id uuid primary key,
  about_kind text not null,
  about_id text not null,
  -- `null`: erased; or the account is gone, and the text stayed as its holder wished.
  author uuid references party on delete set null,
  -- `null` once erased.
  text text check (text <> ''),
  language text not null default 'fr' check (language ~ '^[a-z]{2}$'),
  -- Waiting: read by an officer before anybody else.
  state text not null check (state in ('waiting', 'shown', 'hidden', 'erased')),
  written_at timestamptz not null,
  shown_at timestamptz,
  edited_at timestamptz,
  foreign key (about_kind, about_id) references comment_thread,
  check ((state = 'erased') = (text is null))
);
create index comment_shown on comment (about_kind, about_id, written_at) where state = 'shown';
create index comment_author on comment (author, written_at) where author is not null;

-- Whose texts stay, without a name, when her account goes; no row: they go with it.
create table comment_wish (
  party uuid primary key references party on delete cascade,
  keeps_texts boolean not null
);
