-- What who asked shows: pixels alone, for agents. Anybody sees a photo once an officer showed it, with
-- its words. It goes with who sent it.
create table question_photo (
  id uuid primary key,
  question uuid not null references question on delete cascade,
  asker uuid not null references question_asker on delete cascade,
  jpeg bytea not null,
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  -- What it shows, for who does not see it; null as long as agents alone see it.
  words text check (words <> ''),
  added_at timestamptz not null
);
create index question_photo_question on question_photo (question);
create index question_photo_asker on question_photo (asker);
