-- The commune itself: one town, one installation, one database. Nothing here is about a person.

-- "piste ecole securisee" finds « Les pistes sécurisées des écoles »: PostgreSQL's own French keeps
-- accents, so words are unaccented before they are stemmed.
create extension if not exists unaccent;
create text search configuration fr (copy = french);
alter text search configuration fr
  alter mapping for hword, hword_part, word with unaccent, french_stem;

-- Words as they are written, without accents: « hériss » is the beginning of « hérissons », whose
-- stem (« her ») does not begin so.
create text search configuration fr_words (copy = simple);
alter text search configuration fr_words
  alter mapping for hword, hword_part, word with unaccent, simple;

create table town (
  -- A single row: a second town is a second database.
  "only" boolean primary key default true check ("only"),
  name text not null check (name <> ''),
  -- {"accent": "#1F5A4C", …}: the theme is computed from them.
  colours jsonb not null,
  zone text not null default 'Europe/Paris',
  is_demonstration boolean not null default false,
  contact_email text,
  residents integer check (residents >= 0)
);

create table neighbourhood (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null unique check (name <> ''),
  position integer not null unique,
  -- GeoJSON Polygon, longitude then latitude, WGS 84.
  outline jsonb not null
);

-- The town's own wording over ours: `budget.title` in one language.
create table word_override (
  key text not null,
  language text not null check (language in ('fr', 'en')),
  message text not null,
  primary key (key, language)
);
