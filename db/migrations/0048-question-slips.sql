-- Numbered slips of paper, printed before anybody writes on them. The number of a slip is that of the
-- question to come; its code, made of the installation's secret, is on the half that its writer keeps,
-- and nowhere in the database before the slip comes back.
create table question_slip_batch (
  -- Of the form that asked for it: sent twice, it is one batch.
  id uuid primary key,
  made_at timestamptz not null,
  made_by uuid references party on delete set null,
  -- Where they are given out, for officers alone.
  purpose text not null
);
create table question_slip (
  number integer primary key,
  batch uuid not null references question_slip_batch
);
create index question_slip_of_batch on question_slip (batch);
