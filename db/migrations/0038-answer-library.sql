-- Answers that the town gives again and again, with what changes left between braces; and answers told
-- by text message.
create table question_library (
  id uuid primary key,
  title text not null check (title <> ''),
  text text not null check (text <> ''),
  -- What it rests on, and the day somebody last read it: a law moves without telling.
  legal_basis text not null default '',
  checked_on date,
  theme text,
  ended_at timestamptz,
  check ((legal_basis = '') = (checked_on is null))
);

alter table question_letter drop constraint question_letter_way_check;
alter table question_letter add constraint question_letter_way_check
  check (way in ('letter', 'told', 'sms'));
