-- Answers told to who left no e-mail: a letter printed, or a word by phone or at the desk. The address
-- on the envelope is typed for the printing and kept nowhere.
create table question_letter (
  asker uuid not null references question_asker on delete cascade,
  answer uuid not null references question_answer on delete cascade,
  -- Letters printed together: lost, they are made again together.
  batch uuid not null,
  way text not null check (way in ('letter', 'told')),
  at timestamptz not null,
  primary key (asker, answer)
);
create index question_letter_batch on question_letter (batch);
create index question_letter_answer on question_letter (answer);
