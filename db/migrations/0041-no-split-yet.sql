-- Nothing cuts a question in two yet: the column that waited for it was read and written by nothing.
drop index question_split;
alter table question drop column split_from;
