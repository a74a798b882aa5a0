-- A process: what the town decides with its residents, from when to when, and what became of it.
-- It owns phases, which are dates. Activities (a budget, a survey…) have rows of their own elsewhere:
-- phases open and close them, and never are them.
create table process (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  -- Texts per language: [{"language": "fr", "text": …, "by": …, "checked": true}, …], French first.
  title jsonb not null,
  purpose jsonb not null,
  influence jsonb not null,
  limits jsonb not null,
  level text not null
    check (level in ('information', 'consultation', 'concertation', 'co-construction', 'decision')),
  -- Empty: the whole town.
  neighbourhoods text[] not null default '{}',
  published_at timestamptz,
  -- In the trash: seen by officers only, and put back whenever they wish.
  trashed_at timestamptz
);

create table phase (
  id uuid primary key,
  process uuid not null references process on delete cascade,
  name jsonb not null,
  begins_at timestamptz not null,
  -- Without one, it lasts until somebody says so.
  ends_at timestamptz check (ends_at > begins_at)
);
create index phase_process on phase (process);

-- Ids of other modules, without a foreign key: processes knows none of them.
create table process_activity (
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  activity text not null check (activity <> ''),
  process uuid not null references process on delete cascade,
  phase uuid references phase on delete set null,
  -- An activity belongs to one process.
  primary key (kind, activity)
);
create index process_activity_process on process_activity (process);

create table process_document (
  id uuid primary key,
  process uuid not null references process on delete cascade,
  title text not null check (title <> ''),
  -- SHA-256 of its content: its name among the files.
  file text not null check (file ~ '^[0-9a-f]{64}$'),
  bytes integer not null check (bytes > 0),
  added_on date not null,
  withdrawn_at timestamptz
);
create index process_document_process on process_document (process);

-- « Ce que c’est devenu »: dated words of the town, in Markdown.
create table process_news (
  id uuid primary key,
  process uuid not null references process on delete cascade,
  day date not null,
  text jsonb not null,
  withdrawn_at timestamptz
);
create index process_news_process on process_news (process);
