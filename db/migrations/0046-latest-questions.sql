-- The public list shows the latest first: a page of it is read without sorting all that was ever asked.
create index question_shown_latest on question (received_at desc, number desc)
  where published_at is not null and hidden_at is null and state not in ('merged', 'withdrawn');
