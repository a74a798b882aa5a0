-- Editions are prepared on pages: a draft is nobody's but its officers' until it is announced, a
-- project is withdrawn with a reason or thrown in a basket; and paper ballots join the count.
alter table running_edition
  -- People who live elsewhere and work or study here.
  add column admits_outside boolean not null default false,
  -- School classes, with codes that name nobody.
  add column admits_classes boolean not null default false,
  -- When it was shown to everybody; null while it is a draft.
  add column announced_at timestamptz;
-- Those of before were shown as soon as they were there.
update running_edition set announced_at = clock_timestamp();

alter table candidate_project
  -- At length, in Markdown.
  add column description text not null default '',
  -- Public: why it will not be voted on.
  add column withdrawn_because text check (withdrawn_because <> ''),
  -- In the basket, from which it can come back.
  add column trashed_at timestamptz;

create index envelope_archived on envelope (archived_as);

-- Paper ballots typed after the opening, twice: the two passes must hold the same ballots. No voter,
-- no list, no hour, no typist: the papers were shuffled in their box, and stay so here.
create table paper_ballot (
  box uuid not null references ballot_box on delete cascade,
  pass smallint not null check (pass in (1, 2)),
  number integer not null check (number > 0),
  choice jsonb not null,
  primary key (box, pass, number)
);
