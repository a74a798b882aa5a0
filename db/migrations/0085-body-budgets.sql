-- What the town grants a body for a year, and what is spent of it. Public, and nothing of it is ever
-- overwritten: a line is corrected by its next version, a wrong expense is withdrawn with its reason.
create table body_budget_line (
  -- Made of its form: sent twice, it is one.
  id uuid primary key,
  -- In its address.
  number integer generated always as identity unique,
  body text not null references body on delete cascade,
  year smallint not null check (year between 1900 and 9999),
  -- The one in force.
  version integer not null default 1 check (version > 0)
);
create index body_budget_line_body on body_budget_line (body, year);

create table body_budget_version (
  line uuid not null references body_budget_line on delete cascade,
  version integer not null check (version > 0),
  kind text not null check (kind in ('operating', 'capital')),
  title jsonb not null,
  -- Zero once a correction took it all back.
  granted_cents integer not null check (granted_cents between 0 and 99999999),
  decided_on date not null,
  -- The resolution: « Délibération 2026-045 ».
  source text not null check (source <> ''),
  -- Of the correction: '' for what was granted first.
  why text not null default '',
  -- Why less is granted than is spent already.
  over_why text not null default '',
  written_at timestamptz not null,
  primary key (line, version),
  check ((version = 1) = (why = ''))
);

create table body_expense (
  id uuid primary key,
  line uuid not null references body_budget_line on delete cascade,
  spent_on date not null,
  label text not null check (label <> ''),
  cents integer not null check (cents between 1 and 99999999),
  -- Why more is spent than was granted.
  over_why text not null default '',
  entered_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_why text,
  check ((withdrawn_at is null) = (withdrawn_why is null)),
  check (withdrawn_why <> '')
);
create index body_expense_line on body_expense (line, spent_on);

create function body_budget_stays() returns trigger language plpgsql as $$
begin
  raise exception 'what was granted or spent stays as it was written';
end $$;
create trigger body_budget_version_stays before update on body_budget_version
  for each row execute function body_budget_stays();
-- Withdrawn once, and nothing else.
create trigger body_expense_stays before update on body_expense
  for each row when (old.withdrawn_at is not null
    or (old.id, old.line, old.spent_on, old.label, old.cents, old.over_why, old.entered_at)
      is distinct from
      (new.id, new.line, new.spent_on, new.label, new.cents, new.over_why, new.entered_at))
  execute function body_budget_stays();
