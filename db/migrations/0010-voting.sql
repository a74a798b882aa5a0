-- The vote: who voted and what was voted never meet in the clear (DESIGN §7, decision 0012).

-- One vote: its rule and its projects as they were when it opened, its hours, its public key.
create table ballot_box (
  id uuid primary key,
  -- What is voted on, of another module: an edition of the budget.
  subject_kind text not null check (subject_kind ~ '^[a-z]+(-[a-z]+)*$'),
  subject_id text not null check (subject_id <> ''),
  name text not null check (name <> ''),
  rule jsonb not null,
  sheet jsonb not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  shows_turnout boolean not null default false,
  -- Thrown away: officers try everything with it, and nobody else can vote in it.
  is_rehearsal boolean not null default false,
  -- The private key is a file outside this server.
  public_key bytea check (length(public_key) = 65),
  key_checked_at timestamptz,
  -- Every sealed ballot has this length: what it holds cannot be guessed from it.
  sealed_bytes integer not null check (sealed_bytes > 0),
  state text not null default 'prepared'
    check (state in ('prepared', 'open', 'closed', 'separated', 'unsealed')),
  -- Of the acts, which are no secret: {"open": "2026-…", "close": …}
  acted_at jsonb not null default '{}',
  -- Sealed ballots that could not be counted, by reason, once unsealed.
  set_aside jsonb,
  check (state = 'prepared' or (public_key is not null and key_checked_at is not null))
);
create unique index ballot_box_of_subject on ballot_box (subject_kind, subject_id)
  where not is_rehearsal;

-- The secret under which identities are hashed: destroyed with the register.
create table ballot_box_secret (
  box uuid primary key references ballot_box on delete cascade,
  secret bytea not null check (length(secret) = 32)
);

-- Who voted, under a hash: neither a name nor an hour. A second row of the same voter is another
-- identity of hers, when her name changed during the vote.
create table voter_register (
  box uuid not null references ballot_box on delete cascade,
  voter uuid not null,
  identity_hash bytea not null check (length(identity_hash) = 32),
  account_hash bytea check (length(account_hash) = 32),
  channel text not null check (channel in ('web', 'kiosk', 'paper', 'other-identity')),
  -- For turnout only.
  neighbourhood text,
  age_band text,
  primary key (box, identity_hash),
  unique (box, account_hash)
);

-- During the vote only: a ballot can be replaced, so it is known whose it is. Emptied at the
-- separation by a truncate, which leaves nothing of it on the disk.
create table sealed_ballot (
  box uuid not null references ballot_box on delete cascade,
  voter uuid not null,
  -- Whose lists she may choose from: her neighbourhood, '' without one.
  variant text not null,
  ciphertext bytea not null,
  fingerprint bytea not null check (length(fingerprint) = 32),
  primary key (box, voter),
  unique (box, fingerprint)
);

-- After the close: the same ciphertexts in another order, with no link to anybody.
create table separated_ballot (
  box uuid not null references ballot_box on delete cascade,
  fingerprint bytea not null check (length(fingerprint) = 32),
  variant text not null,
  ciphertext bytea not null,
  primary key (box, fingerprint)
);

-- What was voted, in an order drawn again: not even the fingerprint beside it.
create table unsealed_ballot (
  box uuid not null references ballot_box on delete cascade,
  number integer not null check (number > 0),
  choice jsonb not null,
  primary key (box, number)
);

-- Casts a ballot: one statement, all or nothing. The lock is shared among voters; the close takes it
-- alone, so that it waits for ballots under way and none comes after. The clock is read once the
-- lock is held: a ballot begun before the close that arrives after it is refused.
create function cast_ballot(
  p_box uuid, p_lock bigint, p_identity bytea, p_account bytea, p_channel text,
  p_neighbourhood text, p_age_band text, p_variant text, p_ciphertext bytea, p_fingerprint bytea
) returns text language plpgsql as $$
declare
  v_box ballot_box;
  moment timestamptz;
  known uuid;
  former bytea;
begin
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
    select voter into known from voter_register
      where box = p_box and account_hash = p_account for update;
    if found then
      -- Another name than the first time: both are now hers, and neither votes again elsewhere.
      insert into voter_register (box, voter, identity_hash, channel)
        values (p_box, known, p_identity, 'other-identity')
        on conflict (box, identity_hash) do nothing;
      if not exists (select from voter_register where box = p_box
        and identity_hash = p_identity and voter = known) then return 'already-voted'; end if;
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
  if exists (select from sealed_ballot where box = p_box
    and fingerprint = p_fingerprint) then return 'replayed'; end if;
  insert into sealed_ballot (box, voter, variant, ciphertext, fingerprint)
    values (p_box, known, p_variant, p_ciphertext, p_fingerprint)
    on conflict (box, voter) do update set variant = excluded.variant,
      ciphertext = excluded.ciphertext, fingerprint = excluded.fingerprint;
  return case when former is null then 'cast' else 'replaced' end;
end $$;
