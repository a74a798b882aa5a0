-- Who was at a meeting is forgotten after two years, and the seats of a body change: whether its quorum was
-- there is kept in numbers, as it was counted the day presence was noted, by the rules in force that evening.
alter table meeting
  -- Seats that were held that day.
  add column quorum_seats integer check (quorum_seats > 0),
  -- Of these, how many were there, by their member or the alternate.
  add column quorum_present integer check (quorum_present >= 0),
  -- How many had to be.
  add column quorum_needed integer check (quorum_needed > 0),
  add check (num_nulls(quorum_seats, quorum_present, quorum_needed) in (0, 3)),
  add check (greatest(quorum_present, quorum_needed) <= quorum_seats);
