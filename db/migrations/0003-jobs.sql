-- Work that lasts, or must follow a change whatever happens: written in the transaction of its cause.
create table job (
  id uuid primary key,
  kind text not null check (kind ~ '^[a-z][a-z0-9-]*$'),
  -- Jobs of one key run one after the other: two counts of one edition never meet.
  key text check (key <> ''),
  -- Ids and codes; who is concerned is read when the job runs, not copied here.
  payload jsonb not null check (jsonb_typeof(payload) = 'object'),
  state text not null default 'waiting'
    check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  attempts integer not null default 0,
  attempts_left integer not null check (attempts_left >= 0),
  run_at timestamptz not null default clock_timestamp(),
  -- One per taking: who was thought dead and wakes up cannot finish what another has taken again.
  run uuid,
  -- The lock that the worker's own connection holds while it lives; null when it can hold none
  -- (behind a pooler): then only its heartbeat tells.
  presence bigint,
  heartbeat_at timestamptz,
  is_cancel_asked boolean not null default false,
  progress double precision not null default 0 check (progress between 0 and 1),
  progress_note text check (progress_note ~ '^[a-z][a-z0-9-]*$'),
  error text,
  created_at timestamptz not null default clock_timestamp(),
  started_at timestamptz,
  finished_at timestamptz,
  check ((state = 'running') = (run is not null)),
  check ((state in ('done', 'failed', 'cancelled')) = (finished_at is not null))
);
create index job_waiting on job (run_at, created_at) where state = 'waiting';
create index job_running on job (heartbeat_at) where state = 'running';
create index job_finished on job (finished_at) where finished_at is not null;
create index job_recent on job (kind, created_at desc);
-- The promise itself: never twice at once.
create unique index job_key_runs_once on job (key) where state = 'running';

-- The last day each daily task was done, whoever of N processes did it.
create table schedule_run (
  name text primary key,
  day date not null,
  ran_at timestamptz not null default clock_timestamp()
);
