-- Approvals: who must agree before a text leaves the town hall. What is approved belongs to other
-- modules: its kind and id are kept here without a foreign key.

-- Only the circuits that the town wrote itself: the others are those of the house.
create table approval_circuit (
  kind text primary key check (kind in ('factual', 'commitment', 'refusal', 'sensitive')),
  steps jsonb not null,
  days_to_sign integer not null check (days_to_sign between 1 and 60),
  changed_at timestamptz not null
);

create table approval (
  id uuid primary key,
  subject_kind text not null check (subject_kind ~ '^[a-z]+(-[a-z]+)*$'),
  subject_id text not null check (subject_id <> ''),
  circuit text not null check (circuit in ('factual', 'commitment', 'refusal', 'sensitive')),
  title text not null,
  -- As it was asked, and as it stands: each act below keeps its own.
  asked_text text not null check (asked_text <> ''),
  text text not null check (text <> ''),
  neighbourhood text,
  theme text,
  department text,
  -- The day somebody outside was promised an answer.
  promised_on date,
  asked_by uuid references party on delete set null,
  asked_at timestamptz not null,
  days_to_sign integer not null,
  state text not null default 'open' check (state in ('open', 'granted', 'returned', 'withdrawn')),
  ended_at timestamptz,
  check ((state = 'open') = (ended_at is null))
);
-- One at a time for one thing; those that ended are its history.
create unique index approval_under_way on approval (subject_kind, subject_id) where state = 'open';
create index approval_subject on approval (subject_kind, subject_id, asked_at);
create index approval_ended on approval (ended_at) where state <> 'open';

-- A step as the circuit said when the approval began: what the town changes later does not touch it.
create table approval_step (
  id uuid primary key,
  approval uuid not null references approval on delete cascade,
  -- Steps of one rank are open together.
  rank integer not null check (rank >= 1),
  position integer not null,
  role text not null,
  -- [{"kind": "neighbourhood", "id": "coteau"}, {"kind": "town", "id": null}]: the nearest first.
  scopes jsonb not null,
  tacit_after integer check (tacit_after >= 1),
  is_extra boolean not null,
  -- What the rule of next steps last answered.
  state text not null check (state in ('waiting', 'open', 'done', 'tacit', 'closed')),
  opened_at timestamptz,
  due_on date,
  tacit_on date,
  -- Those who hold it were written to.
  announced_at timestamptz,
  unique (approval, position)
);
create index approval_step_open on approval_step (approval) where state = 'open';

create table approval_act (
  id uuid primary key,
  approval uuid not null references approval on delete cascade,
  -- Order within the approval: two acts of one moment still have one.
  position integer not null,
  step uuid references approval_step,
  act text not null check (act in ('approved', 'reworded', 'returned', 'tacit', 'withdrawn')),
  -- The exact text as it stood after the act.
  text text not null,
  comment text,
  by_party uuid references party on delete set null,
  -- Signed for somebody away.
  instead_of uuid references party on delete set null,
  at timestamptz not null,
  unique (approval, position)
);

-- Away from a day to another, both included; who signs meanwhile, or nobody.
create table approval_absence (
  id uuid primary key,
  holder uuid not null references party on delete cascade,
  delegate uuid references party on delete cascade,
  begins_on date not null,
  ends_on date not null,
  declared_at timestamptz not null,
  revoked_at timestamptz,
  check (begins_on <= ends_on),
  check (delegate <> holder)
);
create index approval_absence_holder on approval_absence (holder) where revoked_at is null;
create index approval_absence_delegate on approval_absence (delegate) where revoked_at is null;

-- A councillor answers for a neighbourhood.
alter table role_grant drop constraint role_grant_scope_kind_check;
alter table role_grant add constraint role_grant_scope_kind_check
  check (scope_kind in ('town', 'body', 'process', 'department', 'neighbourhood'));
