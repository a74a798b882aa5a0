-- Those who sign know an opinion by its number: its public page is what they read beside the reply.
update approval set subject_id = opinion.number::text
  from opinion where subject_kind = 'opinion-reply' and subject_id = opinion.id::text;

create or replace function opinion_replied_once_signed() returns trigger language plpgsql as $$
begin
  if new.reply_text is not null and not exists (
    select from approval where id = new.reply_approval and subject_kind = 'opinion-reply'
      and subject_id = new.number::text and state = 'granted' and text = new.reply_text) then
    raise exception 'the reply to an opinion is published once these very words are signed';
  end if;
  return new;
end $$;
