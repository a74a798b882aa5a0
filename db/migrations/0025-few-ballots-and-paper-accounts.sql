-- Two ways around the secret and the single vote, closed.

-- A published list of fewer than five ballots points at its voters: totals are given, not ballots.
-- An edition imported from a file is never hidden so: it was public already.
alter table edition add column ballots_withheld boolean not null default false;
update edition set ballots_withheld = true
  where voters between 1 and 4 and slug in (select archived_as from envelope);

-- A paper vote is known by the account too: a name corrected between paper and internet opened a
-- second vote. Whoever voted on one is refused on the other, and both names are hers. Everything
-- else is as it was in 0014.
create or replace function cast_ballot(
  p_box uuid, p_lock bigint, p_identity bytea, p_account bytea, p_channel text,
  p_neighbourhood text, p_age_band text, p_variant text, p_ciphertext bytea, p_fingerprint bytea
) returns text language plpgsql as $$
declare
  v_box ballot_box;
  moment timestamptz;
  known uuid;
  before text;
  former bytea;
begin
  -- An older snapshot would not see that the box was closed while the lock was waited for.
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'cast_ballot needs read committed';
  end if;
  perform pg_advisory_xact_lock_shared(p_lock);
  select * into v_box from ballot_box where id = p_box;
  if not found then return 'no-such-box'; end if;
  moment := clock_timestamp();
  if v_box.state = 'prepared' or moment < v_box.opens_at then return 'not-open-yet'; end if;
  if v_box.state <> 'open' or moment >= v_box.closes_at then return 'closed'; end if;
  if p_ciphertext is not null and length(p_ciphertext) <> v_box.sealed_bytes then
    return 'wrong-length';
  end if;

  for attempt in 1..2 loop
    select voter, channel into known, before from voter_register
      where box = p_box and account_hash = p_account for update;
    if found then
      if exists (select from sealed_ballot where box = p_box
        and fingerprint = p_fingerprint and voter <> known) then return 'replayed'; end if;
      -- Another name than the first time: both are now hers, and neither votes again elsewhere.
      insert into voter_register (box, voter, identity_hash, channel)
        values (p_box, known, p_identity, 'other-identity')
        on conflict (box, identity_hash) do nothing;
      if not exists (select from voter_register where box = p_box
        and identity_hash = p_identity and voter = known) then return 'already-voted'; end if;
      -- What is on paper is replaced by nothing, and replaces nothing.
      if p_channel = 'paper' or before = 'paper' then return 'already-voted'; end if;
      exit;
    end if;
    if exists (select from voter_register where box = p_box
      and identity_hash = p_identity) then return 'already-voted'; end if;
    if exists (select from sealed_ballot where box = p_box
      and fingerprint = p_fingerprint) then return 'replayed'; end if;
    known := gen_random_uuid();
    insert into voter_register (box, voter, identity_hash, account_hash, channel, neighbourhood,
        age_band)
      values (p_box, known, p_identity, p_account, p_channel, p_neighbourhood, p_age_band)
      on conflict do nothing;
    if found then exit; end if;
    -- Somebody came at the same moment: look again, once.
    known := null;
  end loop;
  if known is null then return 'already-voted'; end if;
  if p_ciphertext is null then return 'registered'; end if;

  select fingerprint into former from sealed_ballot
    where box = p_box and voter = known for update;
  if former = p_fingerprint then return 'cast'; end if;
  -- A copy of somebody else's is a unique violation: nothing of this statement is kept.
  insert into sealed_ballot (box, voter, variant, ciphertext, fingerprint)
    values (p_box, known, p_variant, p_ciphertext, p_fingerprint)
    on conflict (box, voter) do update set variant = excluded.variant,
      ciphertext = excluded.ciphertext, fingerprint = excluded.fingerprint;
  return case when former is null then 'cast' else 'replaced' end;
end $$;
