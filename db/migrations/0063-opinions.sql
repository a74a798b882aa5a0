-- What councils of residents think of something: asked for by the town (saisine) or taken up by
-- themselves (auto-saisine), then replied to by the town, with its reasons, by a day that it told. Who
-- wrote an opinion is kept nowhere: it is the body’s.
create table opinion (
  -- Made of its form: sent twice, it is one.
  id uuid primary key,
  number integer not null unique check (number > 0),
  body text not null references body,
  origin text not null check (origin in ('referral', 'self-referral')),
  subject text not null check (subject <> ''),
  -- What is asked, or why the body takes it up.
  question text not null check (question <> ''),
  negotiable text not null default '',
  fixed text not null default '',
  asked_on date not null,
  opinion_due_on date check (opinion_due_on > asked_on),
  state text not null default 'awaited' check (state in ('awaited', 'adopted', 'replied')),
  text text not null default '',
  -- What those who did not agree wanted to be kept.
  minority text not null default '',
  adopted_on date check (adopted_on >= asked_on),
  votes_for smallint check (votes_for >= 0),
  votes_against smallint check (votes_against >= 0),
  abstentions smallint check (abstentions >= 0),
  first_reply_due_on date check (first_reply_due_on >= adopted_on),
  reply_due_on date check (reply_due_on >= first_reply_due_on),
  -- The reply as officers write it: nobody else reads it.
  department text references department,
  draft_version integer not null default 0 check (draft_version >= 0),
  draft_stance text check (draft_stance in ('followed', 'in-part', 'not-followed')),
  draft_text text not null default '',
  -- Those who sign are reading it: nobody writes it meanwhile.
  is_asked boolean not null default false check (not is_asked or state = 'adopted'),
  -- The reply as all signed it.
  reply_stance text check (reply_stance in ('followed', 'in-part', 'not-followed')),
  reply_text text check (reply_text <> ''),
  reply_approval uuid references approval,
  replied_on date,
  words text not null,
  check ((origin = 'referral') = (opinion_due_on is not null)),
  check ((state = 'awaited') = (adopted_on is null)),
  check ((state = 'awaited') = (text = '')),
  check ((state = 'awaited') = (reply_due_on is null)),
  check ((first_reply_due_on is null) = (reply_due_on is null)),
  check (num_nulls(votes_for, votes_against, abstentions) in (0, 3)),
  check ((draft_version = 0) = (draft_stance is null) and (draft_version = 0) = (draft_text = '')),
  check (num_nulls(reply_stance, reply_text, reply_approval, replied_on) in (0, 4)),
  check ((state = 'replied') = (reply_text is not null))
);
create index opinion_body on opinion (body);
create index opinion_reply_due on opinion (reply_due_on) where state = 'adopted';
create index opinion_words on opinion
  using gin ((to_tsvector('fr', words) || to_tsvector('fr_words', words)));

-- Each act, with what the public reads of it.
create table opinion_change (
  id uuid primary key,
  opinion uuid not null references opinion on delete cascade,
  kind text not null check (kind in ('asked', 'adopted', 'postponed', 'replied')),
  day date not null,
  at timestamptz not null,
  reason text not null default '',
  -- Of a reply that is put off: until when.
  due_on date,
  check ((kind = 'postponed') = (due_on is not null)),
  check ((kind = 'postponed') = (reason <> ''))
);
create index opinion_change_opinion on opinion_change (opinion, at);
create index opinion_change_at on opinion_change (at);

create function opinion_stays() returns trigger language plpgsql as $$
begin
  if old.state <> 'awaited' and (old.number, old.body, old.origin, old.subject, old.question,
      old.negotiable, old.fixed, old.asked_on, old.opinion_due_on, old.text, old.minority,
      old.adopted_on, old.votes_for, old.votes_against, old.abstentions, old.first_reply_due_on)
    is distinct from (new.number, new.body, new.origin, new.subject, new.question, new.negotiable,
      new.fixed, new.asked_on, new.opinion_due_on, new.text, new.minority, new.adopted_on,
      new.votes_for, new.votes_against, new.abstentions, new.first_reply_due_on) then
    raise exception 'an opinion stays as its body adopted it';
  end if;
  if old.state = 'replied' and (old.state, old.reply_stance, old.reply_text, old.reply_approval,
      old.replied_on, old.reply_due_on)
    is distinct from (new.state, new.reply_stance, new.reply_text, new.reply_approval,
      new.replied_on, new.reply_due_on) then
    raise exception 'the reply to an opinion stays as it was signed';
  end if;
  if old.reply_due_on is not null and new.reply_due_on is distinct from old.reply_due_on
    and not exists (
      select from opinion_change
      where opinion = new.id and kind = 'postponed' and due_on = new.reply_due_on) then
    raise exception 'the day of a reply moves with a public reason';
  end if;
  return new;
end $$;
create trigger opinion_stays before update on opinion
  for each row execute function opinion_stays();

-- Nothing is published that was not signed: these very words.
create function opinion_replied_once_signed() returns trigger language plpgsql as $$
begin
  if new.reply_text is not null and not exists (
    select from approval where id = new.reply_approval and subject_kind = 'opinion-reply'
      and subject_id = new.id::text and state = 'granted' and text = new.reply_text) then
    raise exception 'the reply to an opinion is published once these very words are signed';
  end if;
  return new;
end $$;
create trigger opinion_replied_once_signed before insert or update of reply_text, reply_approval
  on opinion for each row execute function opinion_replied_once_signed();
