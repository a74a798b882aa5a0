-- Minutes are saved while they are written. A version that saves itself every few seconds would make a
-- hundred of them; a copy beside the versions would be read by nobody but its author, and lost with her.
-- So the last version goes on being written by who began it, until she keeps it, somebody else writes,
-- or it is sent to those who sign. From then on it stays as it is, as before.
alter table meeting_minutes
  add column is_open boolean not null default false,
  -- Counts the times that minutes of a meeting were saved: tells a text from the same version a minute later.
  add column revision integer not null default 0;

update meeting_minutes set revision = version;

alter table meeting_minutes add check (not (is_open and approval is not null));

create or replace function minutes_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and ((new.meeting, new.version) is distinct from (old.meeting, old.version)
    or (not old.is_open and (new.is_open or new.text is distinct from old.text))) then
    raise exception 'minutes are never overwritten';
  end if;
  if new.approval is not null and not exists (
    select from approval where id = new.approval and subject_kind = 'minutes'
      and subject_id = (select number::text from meeting where id = new.meeting) and state = 'granted' and text = new.text) then
    raise exception 'minutes are granted by an approval of this very text';
  end if;
  return new;
end $$;

-- What those who sign are reading is written by nobody.
create function minutes_asked_closed() returns trigger language plpgsql as $$
begin
  if new.asked_version is not null and exists (
    select from meeting_minutes
    where meeting = new.id and version = new.asked_version and is_open) then
    raise exception 'minutes that are being signed are written by nobody';
  end if;
  return new;
end $$;
create trigger minutes_asked_closed before update of asked_version on meeting
  for each row execute function minutes_asked_closed();
