-- Residents' questions: from any door to a signed-off, dated, public answer. What was asked is kept
-- word for word and shown to nobody but who answers; the public reads a version written beside it.

-- What a question is about, and who usually answers for it: a theme of the town, or a usual one as the
-- town changed it. Usual themes and delays are in the program.
create table question_theme (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 60),
  name jsonb not null,
  department text references department,
  -- Words that announce the theme, separated by commas: they only propose.
  hint text not null default '',
  ended_at timestamptz
);

-- How many working days a step may last, when the town changed it.
create table question_delay (
  kind text primary key check (kind in ('acknowledge', 'department', 'approval', 'answer', 'complex')),
  working_days integer not null check (working_days between 1 and 250)
);

create table question (
  -- Made of the form and what was typed in it: sent twice, it is one question.
  id uuid primary key,
  number integer generated always as identity unique,
  door text not null check (door in
    ('web', 'stand', 'meeting', 'phone', 'slip', 'letter', 'walk', 'mail', 'desk')),
  received_at timestamptz not null,
  -- Private, as sent: emptied when the asker gives up or the time to keep them is over.
  subject text,
  verbatim text,
  place text,
  language text not null default 'fr',
  wants_public boolean not null,
  -- What the public reads: written by an officer, beside the words of the asker.
  title text check (title <> ''),
  public_text text check (public_text <> ''),
  neighbourhood text,
  theme text,
  -- Who may act when it is not the town; null: the town.
  authority text check (authority <> ''),
  authority_contact text,
  is_sensitive boolean not null default false,
  kind text not null default 'factual' check (kind in ('factual', 'commitment', 'refusal')),
  is_complex boolean not null default false,
  state text not null check (state in ('received', 'qualified', 'assigned', 'drafted', 'in-approval',
    'answered', 'closed', 'waiting', 'forwarded', 'reopened', 'merged', 'withdrawn')),
  department text references department,
  owner uuid references party on delete set null,
  deputy uuid references party on delete set null,
  -- The department's day, and the day promised to who asked.
  due_on date,
  answer_due_on date not null,
  acknowledged_at timestamptz,
  assigned_at timestamptz,
  -- Since when anybody may read its page.
  published_at timestamptz,
  answered_at timestamptz,
  satisfaction_asked_at timestamptz,
  closed_at timestamptz,
  merged_into uuid references question,
  -- Plain words, for searching: of the public version, and of all an officer may read.
  public_words text not null default '',
  all_words text not null default '',
  check ((state = 'merged') = (merged_into is not null)),
  check (merged_into <> id),
  check (published_at is null or (title is not null and public_text is not null))
);
create index question_state on question (state, received_at);
create index question_department on question (department, state);
create index question_merged on question (merged_into) where merged_into is not null;
create index question_published on question (published_at desc) where published_at is not null;
create index question_public_words on question
  using gin ((to_tsvector('fr', public_words) || to_tsvector('fr_words', public_words)))
  where published_at is not null;
create index question_all_words on question
  using gin ((to_tsvector('fr', all_words) || to_tsvector('fr_words', all_words)));

-- Who asked: several may wait for one answer. Never read by departments.
create table question_asker (
  id uuid primary key,
  question uuid not null references question on delete cascade,
  party uuid references party on delete set null,
  name text,
  email text,
  phone text,
  language text not null default 'fr',
  asked_at timestamptz not null,
  -- SHA-256 of the secret of her follow page.
  follow_hash bytea not null unique,
  -- Of the code printed for who left no address: with the number, it leads to the same page.
  code_hash bytea,
  -- She showed that the address is hers: before it, one mail only.
  confirmed_at timestamptz,
  satisfied boolean
);
create index question_asker_question on question_asker (question);
create index question_asker_party on question_asker (party) where party is not null;

-- What an asker added later.
create table question_word (
  id uuid primary key,
  question uuid not null references question on delete cascade,
  asker uuid not null references question_asker on delete cascade,
  text text not null check (text <> ''),
  at timestamptz not null
);
create index question_word_question on question_word (question);

-- Days that do not count.
create table question_pause (
  id uuid primary key,
  question uuid not null references question on delete cascade,
  since date not null,
  until date check (until >= since),
  reason text not null check (reason <> ''),
  came_from text not null
);
create index question_pause_question on question_pause (question);
create unique index question_pause_open on question_pause (question) where until is null;

-- Between agents: seen neither by the public nor by the asker.
create table question_note (
  id uuid primary key,
  question uuid not null references question on delete cascade,
  text text not null check (text <> ''),
  by uuid references party on delete set null,
  at timestamptz not null
);
create index question_note_question on question_note (question);

-- Each version of an answer being written.
create table question_draft (
  id uuid primary key,
  question uuid not null references question on delete cascade,
  version integer not null check (version >= 1),
  text text not null check (text <> ''),
  by uuid references party on delete set null,
  at timestamptz not null,
  unique (question, version)
);

-- What the town answered: a question taken up again has a second one.
create table question_answer (
  id uuid primary key,
  question uuid not null references question on delete cascade,
  text text not null check (text <> ''),
  by uuid references party on delete set null,
  at timestamptz not null
);
create index question_answer_question on question_answer (question);
