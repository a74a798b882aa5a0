-- Documents of an item of an agenda. The item is no foreign key: one that was taken off by mistake comes
-- back under the same id, and finds its documents; those that no item claims are forgotten at night.
create table agenda_document (
  id uuid primary key,
  meeting uuid not null references meeting on delete cascade,
  item uuid not null,
  title text not null check (title <> ''),
  -- SHA-256 of its content: its name among the files.
  file text not null check (file ~ '^[0-9a-f]{64}$'),
  bytes integer not null check (bytes > 0),
  put_at timestamptz not null,
  -- Given to nobody since; it may be put back until it is forgotten.
  taken_off_at timestamptz
);
create index agenda_document_meeting on agenda_document (meeting, put_at, id);
create index agenda_document_file on agenda_document (file);
