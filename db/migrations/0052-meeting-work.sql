-- From the date to the minutes: days the town looks at, what is to be done before and after a
-- meeting, what is on its agenda, what was decided there and who does it.

-- Of the town's zone; written by the town each year, as the State publishes them.
create table school_holiday (
  id uuid primary key,
  name text not null check (name <> ''),
  begins_on date not null,
  -- The last day without school.
  ends_on date not null check (ends_on >= begins_on)
);

-- A feast, the town council, a match: days when few would come.
create table avoided_day (
  day date primary key,
  reason text not null check (reason <> '')
);

alter table meeting
  -- When it was to be held before it was moved.
  add column moved_from timestamptz,
  add column held_from timestamptz,
  add column held_until timestamptz check (held_until > held_from),
  -- How many were in the room; nobody is named.
  add column room_count integer check (room_count between 0 and 100000),
  -- The version of the minutes that anybody reads.
  add column published_version integer check (published_version > 0);

-- What is to be done before and after, counted from its day; a step of the plan once each.
create table meeting_task (
  meeting uuid not null references meeting on delete cascade,
  step text not null check (step <> ''),
  due_on date not null,
  owner uuid references party on delete set null,
  deputy uuid references party on delete set null,
  done_at timestamptz,
  done_by uuid,
  primary key (meeting, step),
  check (done_by is null or done_at is not null)
);
create index meeting_task_due on meeting_task (due_on) where done_at is null;

create table agenda_item (
  id uuid primary key,
  meeting uuid not null references meeting on delete cascade,
  position integer not null,
  -- Where it comes from: answers to the questions of last time are always there, and first.
  source text not null check (source in ('answers', 'hand', 'question', 'action')),
  -- A question by its id, an action by its own.
  about uuid,
  title text not null check (title <> ''),
  type text not null check (type in ('information', 'opinion', 'decision')),
  minutes smallint not null check (minutes between 0 and 480),
  -- Who presents it, in words: « Le service voirie ».
  owner text not null default '',
  unique (meeting, position) deferrable initially deferred,
  check ((source in ('question', 'action')) = (about is not null))
);
create unique index agenda_item_answers on agenda_item (meeting) where source = 'answers';
create unique index agenda_item_about on agenda_item (meeting, source, about) where about is not null;
create index agenda_item_question on agenda_item (about) where source = 'question';

create table meeting_decision (
  id uuid primary key,
  meeting uuid not null references meeting on delete cascade,
  number integer generated always as identity unique,
  item uuid references agenda_item on delete set null,
  text text not null check (text <> '')
);
create index meeting_decision_meeting on meeting_decision (meeting);

-- Who does what, by when. It comes back on the agenda of its body until it is closed.
create table meeting_action (
  id uuid primary key,
  meeting uuid not null references meeting on delete cascade,
  number integer generated always as identity unique,
  item uuid references agenda_item on delete set null,
  text text not null check (text <> ''),
  -- In words, as the public reads it: « Le service voirie », « Les animateurs du conseil ».
  owner text not null check (owner <> ''),
  department text references department,
  -- The officer who makes sure of it.
  deputy uuid references party on delete set null,
  due_on date not null,
  state text not null default 'open' check (state in ('open', 'done', 'dropped')),
  closed_on date,
  -- What was done, or why it will not be.
  closed_why text check (closed_why <> ''),
  check ((state = 'open') = (closed_on is null)),
  check (state <> 'dropped' or closed_why is not null)
);
create index meeting_action_meeting on meeting_action (meeting);
create index meeting_action_open on meeting_action (due_on) where state = 'open';

-- Each time minutes are written, whole: nothing is overwritten.
create table meeting_minutes (
  meeting uuid not null references meeting on delete cascade,
  version integer not null check (version > 0),
  -- {agenda item: what was said there}, without naming residents.
  texts jsonb not null,
  written_at timestamptz not null,
  written_by uuid,
  primary key (meeting, version)
);
