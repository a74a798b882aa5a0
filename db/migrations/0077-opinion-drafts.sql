-- What the members of a body write before it gives its opinion: on what the town asks, or on what they
-- would take up by themselves. Read by them and by officers; once the body adopted its opinion, the draft
-- goes. Who wrote it is kept nowhere.
create table opinion_draft (
  -- Made of its form: sent twice, it is one.
  id uuid primary key,
  body text not null references body on delete cascade,
  -- The opinion it is for; empty while no officer has taken up what the members began by themselves.
  opinion uuid unique references opinion on delete cascade,
  -- What they would take up, and why; empty where the town asked.
  subject text not null default '',
  question text not null default '',
  text text not null check (text <> ''),
  minority text not null default '',
  -- Each save is the next one.
  version integer not null default 1 check (version > 0),
  written_at timestamptz not null,
  check (opinion is not null or (subject <> '' and question <> ''))
);
create index opinion_draft_body on opinion_draft (body);
