-- A message that held two subjects becomes two questions: the second keeps what was sent, where, when
-- and by whom.
alter table question add column split_from uuid references question check (split_from <> id);
create index question_split on question (split_from) where split_from is not null;

-- One person who waits for the answers of several halves has a row in each. They bear the same mark: to
-- erase her from one erases her from all. No key: the row that gave the mark may be forgotten before
-- the others, each half has its own end.
alter table question_asker add column twin uuid;
create index question_asker_twin on question_asker (twin) where twin is not null;
-- The question that holds her own words, when it is not the one she waits for: hers had been merged into
-- the one that was split.
alter table question_asker add column wrote uuid references question;
