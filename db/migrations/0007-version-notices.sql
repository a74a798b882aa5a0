-- Each process keeps in memory the versions of what pages show: it hears of a move by a notice.
create function tell_version() returns trigger language plpgsql as $$
begin
  perform pg_notify('object_version', new.key || chr(10) || new.version);
  return null;
end $$;

create trigger object_version_moved after insert or update on object_version
  for each row execute function tell_version();
