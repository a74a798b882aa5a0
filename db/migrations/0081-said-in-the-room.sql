-- What was asked and promised aloud during a meeting, under which item. The question and the
-- commitment live in their own registers; here is only where they were said.
create table meeting_question (
  question uuid primary key references question on delete cascade,
  meeting uuid not null references meeting on delete cascade,
  item uuid references agenda_item on delete set null
);
create index meeting_question_meeting on meeting_question (meeting);

create table meeting_promise (
  commitment uuid primary key references commitment on delete cascade,
  meeting uuid not null references meeting on delete cascade,
  item uuid references agenda_item on delete set null
);
create index meeting_promise_meeting on meeting_promise (meeting);
