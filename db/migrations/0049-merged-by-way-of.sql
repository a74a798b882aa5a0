-- A question merged into one that is merged in turn comes along, and waits for the last. By way of which
-- one it came is kept: taken out again, that one has with it all that it had brought.
alter table question
  add column merged_by_way_of uuid references question,
  add check (merged_by_way_of is null or merged_into is not null);

-- The journal says into which one each had been merged.
update question set merged_by_way_of = told.first::uuid
from (
  select distinct on (subject_id) subject_id, payload ->> 'into' as first
  from journal_entry join journal_payload on entry = journal_entry.id
  where type = 'question-merged' and subject_kind = 'question' and payload is not null
  order by subject_id, journal_entry.id desc
) as told
where told.subject_id = question.id::text and told.first <> question.merged_into::text;
