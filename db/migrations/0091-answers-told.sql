-- What a meeting told first, once it is held: of each question of its body, when it was answered since the
-- last time, or by when an answer was promised. Its title stays with the question, which may be hidden.
create table meeting_answer (
  meeting uuid not null references meeting on delete cascade,
  question uuid not null references question on delete cascade,
  answered_at timestamptz,
  -- Empty too for one that waits for who asked: nothing is promised meanwhile.
  due_on date,
  primary key (meeting, question),
  check (answered_at is null or due_on is null)
);
create index meeting_answer_question on meeting_answer (question);
