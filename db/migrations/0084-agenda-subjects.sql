-- What residents and departments would have a council speak of.
create table agenda_suggestion (
  id uuid primary key,
  body text not null references body on delete cascade,
  text text not null check (text <> ''),
  door text not null check (door in ('web', 'paper', 'department')),
  department text references department,
  suggested_at timestamptz not null,
  declined_at timestamptz,
  declined_why text,
  check ((door = 'department') = (department is not null)),
  check ((declined_at is null) = (declined_why is null))
);
create index agenda_suggestion_body on agenda_suggestion (body, suggested_at);
create index agenda_suggestion_at on agenda_suggestion (suggested_at);

-- An item may also come of what was suggested, or of an opinion or a proposal that its body owes.
alter table agenda_item
  drop constraint agenda_item_source_check,
  drop constraint agenda_item_check,
  add constraint agenda_item_source_check check (
    source in ('answers', 'hand', 'question', 'action', 'suggestion', 'opinion', 'proposal')),
  add constraint agenda_item_check check ((source in ('answers', 'hand')) = (about is null));
create index agenda_item_came on agenda_item (about)
  where source in ('suggestion', 'opinion', 'proposal');
