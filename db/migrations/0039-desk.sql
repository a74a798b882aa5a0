-- Who is on call between the officers, and what one of them hands over before a leave. When somebody is
-- away stays with approvals: one way to say it.

create table on_call (
  id uuid primary key,
  party uuid not null references party on delete cascade,
  begins_on date not null,
  ends_on date not null,
  -- `null`: who noted it has no account any more.
  declared_by uuid references party on delete set null,
  declared_at timestamptz not null,
  revoked_at timestamptz,
  check (begins_on <= ends_on)
);
create index on_call_days on on_call (ends_on) where revoked_at is null;

create table handover_note (
  -- The absence it was written for; that row goes a year later, this one long before.
  absence uuid primary key,
  author uuid not null references party on delete cascade,
  -- Who stands in; `null`: any officer.
  reader uuid references party on delete cascade,
  begins_on date not null,
  ends_on date not null,
  text text not null check (text <> ''),
  written_at timestamptz not null,
  check (begins_on <= ends_on)
);
create index handover_note_author on handover_note (author);
