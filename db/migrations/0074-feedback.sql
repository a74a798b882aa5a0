-- What people say of a meeting, without saying who they are. Only counts are kept, never who answered
-- what, nor two answers of one person side by side; the few words she adds stand apart.

-- The town's own wording of one of the five questions, for the meetings that begin after it was written.
create table feedback_question (
  id uuid primary key,
  position smallint not null check (position between 1 and 5),
  -- Empty: the usual question again.
  words jsonb,
  asked_from timestamptz not null
);
create index feedback_question_position on feedback_question (position, asked_from);

-- How many sheets came back, by each door; when people were told where to answer.
create table feedback (
  meeting uuid primary key references meeting on delete cascade,
  web integer not null default 0 check (web >= 0),
  paper integer not null default 0 check (paper between 0 and 10000),
  told_at timestamptz
);

create table feedback_count (
  meeting uuid not null references feedback on delete cascade,
  -- The usual one by its name, the town's own by its id.
  question text not null check (question <> ''),
  door text not null check (door in ('web', 'paper')),
  answer text not null check (answer in ('yes', 'somewhat', 'no')),
  count integer not null check (count > 0),
  primary key (meeting, question, door, answer)
);

-- A sheet sent twice is one sheet: made of its form, forgotten once the meeting is too old to answer.
create table feedback_sent (
  id uuid primary key,
  meeting uuid not null references feedback on delete cascade
);
create index feedback_sent_meeting on feedback_sent (meeting);

-- The day alone: the hour would tell who.
create table feedback_remark (
  id uuid primary key,
  meeting uuid not null references feedback on delete cascade,
  door text not null check (door in ('web', 'paper')),
  text text not null check (text <> ''),
  written_on date not null,
  read_at timestamptz
);
create index feedback_remark_meeting on feedback_remark (meeting);
create index feedback_remark_day on feedback_remark (written_on);
