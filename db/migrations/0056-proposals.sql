-- What bodies propose that the town does: written by their members, adopted by the body, answered point
-- by point by the town, then done or not, in public. Who wrote it is kept nowhere: it is the body’s.

create table proposal (
  -- Made of its form: sent twice, it is one proposal.
  id uuid primary key,
  -- Given on the day the body adopts it: a draft has none.
  number integer unique check (number > 0),
  body text not null references body,
  -- Each save of the text is the next one.
  version integer not null default 1 check (version > 0),
  title text not null check (title <> ''),
  -- What is proposed, cut into points: the town replies to each.
  points text[] not null check (cardinality(points) between 1 and 20),
  why text not null check (why <> ''),
  for_whom text not null check (for_whom <> ''),
  neighbourhood text,
  room text not null default '',
  -- In whole euros.
  money integer check (money > 0),
  interpreters text not null default '',
  other_needs text not null default '',
  partners text not null default '',
  written_at timestamptz not null,
  words text not null,
  state text not null default 'draft' check (state in ('draft', 'submitted', 'inadmissible',
    'under-review', 'refused', 'planned', 'under-way', 'done', 'dropped')),
  adopted_on date,
  votes_for smallint check (votes_for >= 0),
  votes_against smallint check (votes_against >= 0),
  abstentions smallint check (abstentions >= 0),
  submitted_on date check (submitted_on >= adopted_on),
  -- Who answers for it in public.
  department text references department,
  first_reply_due_on date,
  reply_due_on date check (reply_due_on >= first_reply_due_on),
  replied_on date,
  ended_on date,
  check ((state = 'draft') = (number is null)),
  check ((state = 'draft') = (adopted_on is null)),
  check ((state = 'draft') = (submitted_on is null)),
  check ((state = 'draft') = (reply_due_on is null)),
  check ((first_reply_due_on is null) = (reply_due_on is null)),
  check (num_nulls(votes_for, votes_against, abstentions) in (0, 3)),
  check (state in ('draft', 'submitted', 'inadmissible') or department is not null),
  check ((state in ('refused', 'planned', 'under-way', 'done', 'dropped')) = (replied_on is not null)),
  check ((state in ('inadmissible', 'refused', 'done', 'dropped')) = (ended_on is not null))
);
create index proposal_body on proposal (body);
create index proposal_reply_due on proposal (reply_due_on) where state in ('submitted', 'under-review');
create index proposal_words on proposal
  using gin ((to_tsvector('fr', words) || to_tsvector('fr_words', words)));

-- What a body adopted is what the town replies to.
create function keep_adopted_text() returns trigger language plpgsql as $$
begin
  raise exception 'What a body adopted stays as it adopted it.';
end $$;
create trigger proposal_adopted_text before update on proposal
  for each row when (
    old.state <> 'draft' and
    (old.number, old.body, old.title, old.points, old.why, old.for_whom, old.room, old.money,
      old.interpreters, old.other_needs, old.partners, old.adopted_on, old.first_reply_due_on)
    is distinct from
    (new.number, new.body, new.title, new.points, new.why, new.for_whom, new.room, new.money,
      new.interpreters, new.other_needs, new.partners, new.adopted_on, new.first_reply_due_on)
  )
  execute function keep_adopted_text();

-- The reply of the town, point by point.
create table proposal_reply (
  proposal uuid not null references proposal on delete cascade,
  rank smallint not null check (rank between 1 and 20),
  verdict text not null check (verdict in ('retained', 'in-part', 'refused')),
  reason text not null default '',
  primary key (proposal, rank),
  check (verdict = 'retained' or reason <> '')
);

-- Each act, with what the public reads of it.
create table proposal_change (
  id uuid primary key,
  proposal uuid not null references proposal on delete cascade,
  kind text not null check (kind in ('adopted', 'admitted', 'inadmissible', 'postponed', 'replied',
    'begun', 'done', 'dropped')),
  day date not null,
  at timestamptz not null,
  reason text not null default '',
  check (reason <> '' or kind in ('adopted', 'admitted', 'replied'))
);
create index proposal_change_proposal on proposal_change (proposal, at);
create index proposal_change_at on proposal_change (at);

-- What is to be done, by when, and what is done.
create table proposal_milestone (
  id uuid primary key,
  proposal uuid not null references proposal on delete cascade,
  words text not null check (words <> ''),
  due_on date not null,
  done_on date,
  added_on date not null
);
create index proposal_milestone_proposal on proposal_milestone (proposal, due_on);

-- What it looks like, once something is done.
create table proposal_photo (
  id uuid primary key,
  proposal uuid not null references proposal on delete cascade,
  -- What it shows, for who does not see it.
  words text not null check (words <> ''),
  file text check (file ~ '^[0-9a-f]{64}$'),
  bytes integer not null check (bytes > 0),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  added_at timestamptz not null,
  withdrawn_at timestamptz,
  check ((file is null) = (withdrawn_at is not null))
);
create index proposal_photo_proposal on proposal_photo (proposal);
