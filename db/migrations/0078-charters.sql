-- Charters and rules of procedure of a body, or of all of them, by article. Officers write a working
-- version; once adopted it is a version of its own, that nothing changes any more. Who wrote is kept
-- nowhere but in the journal.
create table charter (
  -- Made of its form: sent twice, it is one.
  id uuid primary key,
  number integer not null unique check (number > 0),
  kind text not null check (kind in ('charter', 'rules-of-procedure')),
  -- None: of all bodies.
  body text references body,
  title text not null check (title <> ''),
  -- Each change of the working version is the next one.
  revision integer not null default 0 check (revision >= 0)
);
create index charter_body on charter (body);

-- The working version: officers alone read it.
create table charter_article (
  id uuid primary key,
  charter uuid not null references charter on delete cascade,
  place integer not null check (place > 0),
  -- Each save of the article is the next one.
  version integer not null default 1 check (version > 0),
  -- Articles of one chapter follow each other; '' without.
  chapter text not null default '',
  title text not null check (title <> ''),
  text text not null check (text <> ''),
  unique (charter, place) deferrable initially deferred
);

create table charter_version (
  charter uuid not null references charter,
  version integer not null check (version > 0),
  adopted_by text not null check (adopted_by in ('body', 'municipal-council')),
  adopted_on date not null,
  in_force_on date not null check (in_force_on >= adopted_on),
  -- Where the body adopted it.
  meeting uuid references meeting,
  -- The resolution: « Délibération 2026-045 », '' when none was told.
  source text not null default '',
  adopted_at timestamptz not null,
  primary key (charter, version),
  check (meeting is null or adopted_by = 'body')
);

-- Its articles, written just before it, in the same transaction.
create table adopted_article (
  charter uuid not null,
  version integer not null,
  rank integer not null check (rank > 0),
  -- The same from one version to the next, whatever its number and its words.
  article uuid not null,
  chapter text not null,
  title text not null check (title <> ''),
  text text not null check (text <> ''),
  words text not null,
  primary key (charter, version, rank),
  unique (charter, version, article),
  foreign key (charter, version) references charter_version deferrable initially deferred
);
create index adopted_article_words on adopted_article
  using gin ((to_tsvector('fr', words) || to_tsvector('fr_words', words)));

create function charter_version_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a version of a charter stays as it was adopted';
end $$;
create trigger charter_version_stays before update or delete on charter_version
  for each row execute function charter_version_stays();
create trigger adopted_article_stays before update or delete on adopted_article
  for each row execute function charter_version_stays();

create function adopted_article_comes_first() returns trigger language plpgsql as $$
begin
  if exists (select from charter_version
    where charter = new.charter and version = new.version) then
    raise exception 'a version of a charter that was adopted takes no other article';
  end if;
  return new;
end $$;
create trigger adopted_article_comes_first before insert on adopted_article
  for each row execute function adopted_article_comes_first();

-- One after the other: which was in force on a past day is never a matter of opinion.
create function charter_version_follows() returns trigger language plpgsql as $$
begin
  if not exists (select from adopted_article
    where charter = new.charter and version = new.version) then
    raise exception 'a version of a charter has articles';
  end if;
  if new.version <> 1 + coalesce(
      (select max(version) from charter_version where charter = new.charter), 0)
    or exists (select from charter_version
      where charter = new.charter and in_force_on >= new.in_force_on) then
    raise exception 'a version of a charter is in force after the one before';
  end if;
  return new;
end $$;
create trigger charter_version_follows before insert on charter_version
  for each row execute function charter_version_follows();
