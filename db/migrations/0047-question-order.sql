-- The officers' list: a page of it is read in its order, without sorting all that was ever asked.
create index question_work_order on question (
  (state in ('answered', 'closed', 'forwarded', 'merged', 'withdrawn')),
  coalesce(due_on, answer_due_on),
  number
);
-- What both lists count, without reading the words.
create index question_counted on question
  (state, due_on, answer_due_on, theme, neighbourhood, department, owner, deputy);
create index question_shown_counted on question (neighbourhood, theme, state)
  where published_at is not null and hidden_at is null and state not in ('merged', 'withdrawn');
-- Read from the first of those instead.
drop index question_state;
