-- The register of a vote ends two months after its ballots are opened, or later when a dispute asks
-- for it. How many voted is kept beside the box: a figure, about nobody.
alter table ballot_box
  add column voters integer check (voters >= 0),
  add column register_kept_until date;
