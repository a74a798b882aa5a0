-- What a box held when it was separated, told in the journal before anything is opened: nobody adds,
-- takes away or changes a ballot between the two without being seen.
alter table ballot_box
  add column ballots integer check (ballots >= 0),
  -- Of the published list: one fingerprint a line as it is shown, sorted.
  add column fingerprints_sha256 text check (fingerprints_sha256 ~ '^[0-9a-f]{64}$'),
  -- Neighbourhoods written on fewer than five ballots: their mark was erased.
  add column erased_variants text[] not null default '{}';

alter table separated_ballot alter column variant drop not null;
