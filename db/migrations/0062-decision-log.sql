-- The decisions of a meeting are told within two days, before its minutes are written and signed.
alter table meeting
  add column log_published_at timestamptz;

-- A show of hands, where one was counted.
alter table meeting_decision
  add column hands_for integer check (hands_for between 0 and 100000),
  add column hands_against integer check (hands_against between 0 and 100000),
  add column hands_abstaining integer check (hands_abstaining between 0 and 100000),
  add check (num_nulls(hands_for, hands_against, hands_abstaining) in (0, 3));

-- Who of the members of its body was there; who came besides is counted, not named.
create table meeting_presence (
  meeting uuid not null references meeting on delete cascade,
  member uuid not null references body_member on delete cascade,
  state text not null check (state in ('present', 'excused', 'absent')),
  primary key (meeting, member)
);
create index meeting_presence_member on meeting_presence (member);
