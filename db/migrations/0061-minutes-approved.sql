-- Minutes are published once those who must have agreed. A version is one whole text, the very one
-- that is signed: what is granted, what is kept and what is read are the same letters.
alter table approval_circuit drop constraint approval_circuit_kind_check;
alter table approval_circuit add constraint approval_circuit_kind_check
  check (kind in ('factual', 'commitment', 'refusal', 'sensitive', 'minutes'));
alter table approval drop constraint approval_circuit_check;
alter table approval add constraint approval_circuit_check
  check (circuit in ('factual', 'commitment', 'refusal', 'sensitive', 'minutes'));

alter table meeting_minutes
  -- Item by item under headings: « ## 2. Les bancs du square ».
  add column text text,
  -- The approval that granted this very text.
  add column approval uuid references approval,
  -- When anybody could read it; a corrected version comes after it, and it stays.
  add column published_at timestamptz check (published_at is null or approval is not null);

update meeting_minutes as kept set text = (
  select string_agg('## ' || item.rank || '. ' || item.title || E'\n\n'
    || coalesce(kept.texts ->> item.id::text, ''), E'\n\n' order by item.rank)
  from (
    select id, row_number() over (order by position) as rank,
      case source when 'answers' then 'Réponses aux questions de la dernière fois' else title end as title
    from agenda_item where meeting = kept.meeting) as item);

alter table meeting_minutes alter column text set not null, drop column texts;

-- The version that those who sign are reading.
alter table meeting add column asked_version integer check (asked_version > 0);

-- What was written stays as it was written; it is granted by an approval of this very text.
create function minutes_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.meeting, new.version, new.text) is distinct from
    (old.meeting, old.version, old.text) then
    raise exception 'minutes are never overwritten';
  end if;
  if new.approval is not null and not exists (
    select from approval where id = new.approval and subject_kind = 'minutes'
      and subject_id = (select number::text from meeting where id = new.meeting) and state = 'granted' and text = new.text) then
    raise exception 'minutes are granted by an approval of this very text';
  end if;
  return new;
end $$;
create trigger minutes_stay before insert or update on meeting_minutes
  for each row execute function minutes_stay();

-- Nothing is published that was not granted.
create function minutes_granted_first() returns trigger language plpgsql as $$
begin
  if new.published_version is not null and not exists (
    select from meeting_minutes
    where meeting = new.id and version = new.published_version and approval is not null) then
    raise exception 'minutes are published once granted';
  end if;
  return new;
end $$;
create trigger minutes_granted_first before update of published_version on meeting
  for each row when (new.published_version is distinct from old.published_version)
  execute function minutes_granted_first();
