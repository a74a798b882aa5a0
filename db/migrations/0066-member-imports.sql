-- A list of members that was written at once, so that it may be taken back at once.
create table body_import (
  id uuid primary key,
  body text not null references body on delete cascade,
  imported_by uuid,
  imported_at timestamptz not null
);
create index body_import_body on body_import (body, imported_at);

-- The list that gave this seat; empty: it was given by hand.
alter table body_term add column import uuid references body_import on delete set null;
create index body_term_import on body_term (import) where import is not null;
