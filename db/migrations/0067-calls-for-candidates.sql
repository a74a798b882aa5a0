-- A call for candidates: until a day, for the seats of a body; then who was named is told, and the others.
create table body_call (
  id uuid primary key,
  body text not null references body on delete cascade,
  opened_on date not null,
  -- The last day, included.
  until_on date not null,
  -- Content: what one does there, and why come.
  words jsonb not null,
  opened_by uuid,
  -- Candidates were told that day.
  closed_on date,
  check (until_on >= opened_on)
);
create unique index body_call_open on body_call (body) where closed_on is null;
create index body_call_body on body_call (body, opened_on);

-- Who would sit there. What a rule of the body does not ask for is not asked, and stays empty.
create table body_candidate (
  id uuid primary key,
  call uuid not null references body_call on delete cascade,
  applied_at timestamptz not null,
  door text not null check (door in ('web', 'paper', 'desk')),
  college text not null check (college <> ''),
  name text not null check (name <> ''),
  email text check (email <> ''),
  phone text check (phone <> ''),
  household text check (household <> ''),
  declared_sex text check (declared_sex in ('woman', 'man', 'other')),
  motivation text not null default '',
  is_name_shown boolean not null default false,
  -- In which she is told.
  language text not null check (language in ('fr', 'en')),
  -- The member she became.
  member uuid references body_member on delete set null,
  named_on date,
  check (email is not null or phone is not null),
  check (member is null or named_on is not null)
);
create index body_candidate_call on body_candidate (call, applied_at);
create index body_candidate_email on body_candidate (email) where email is not null;
create index body_candidate_member on body_candidate (member) where member is not null;
