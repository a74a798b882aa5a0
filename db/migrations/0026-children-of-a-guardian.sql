-- A guardian makes the account of her child from her own, and says yes in the same act: how it was
-- said, and in which words. Both columns may stay empty, as every word given before.
alter table guardianship drop constraint guardianship_confirmed_how_check;
alter table guardianship add constraint guardianship_confirmed_how_check
  check (confirmed_how in ('link', 'desk', 'account'));
-- Which sentence was read: its version. Null: the one of the link, or said aloud at the desk.
alter table guardianship add column wording text check (wording <> '');
