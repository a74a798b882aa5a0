-- How one comes to a meeting, and what the town offers there so that everybody can: told on its page
-- and on its poster.
alter table meeting
  add column way_there text not null default '' check (length(way_there) <= 300),
  add column offers text[] not null default '{}' check (
    offers <@ array['interpreter', 'sign-language', 'wheelchair', 'childcare', 'ride']);
