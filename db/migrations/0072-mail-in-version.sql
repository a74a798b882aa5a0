-- What officers are told of the mailbox (mails that wait for them, a reading that fails) is kept in
-- memory: its version moves with it. At the end of the transaction, so that no mail that is sorted waits
-- for another.
create function move_mail_in_version() returns trigger language plpgsql as $$
begin
  insert into object_version as known (key, version)
  values ('mail-in', (extract(epoch from clock_timestamp()) * 1000000)::bigint)
  on conflict (key) do update set version = greatest(known.version + 1, excluded.version);
  return null;
end $$;

create constraint trigger incoming_mail_begins_to_wait after insert on incoming_mail
  deferrable initially deferred for each row
  when (new.state in ('quarantined', 'unreadable'))
  execute function move_mail_in_version();
create constraint trigger incoming_mail_waits_or_not after update of state on incoming_mail
  deferrable initially deferred for each row
  when ((old.state in ('quarantined', 'unreadable')) <> (new.state in ('quarantined', 'unreadable')))
  execute function move_mail_in_version();
create constraint trigger incoming_mail_waits_no_longer after delete on incoming_mail
  deferrable initially deferred for each row
  when (old.state in ('quarantined', 'unreadable'))
  execute function move_mail_in_version();
create constraint trigger mailbox_reading_fails after insert on mailbox_reading
  deferrable initially deferred for each row
  when (new.failing_since is not null)
  execute function move_mail_in_version();
create constraint trigger mailbox_reading_fails_or_not after update of failing_since on mailbox_reading
  deferrable initially deferred for each row
  when ((old.failing_since is null) <> (new.failing_since is null))
  execute function move_mail_in_version();
