import { sql } from 'kysely'

/** A charter as anybody reads it, all that was adopted with it, the latest first. */
export const charterColumns = sql`
  charter.id, charter.number, charter.kind, charter.body, charter.title,
  coalesce((
    select jsonb_agg(jsonb_build_object('version', adopted.version,
      'adoptedBy', adopted.adopted_by, 'adoptedOn', adopted.adopted_on,
      'inForceOn', adopted.in_force_on, 'source', adopted.source,
      'meeting', (select meeting.number from meeting where meeting.id = adopted.meeting),
      'articles', (
        select jsonb_agg(jsonb_build_object('id', one.article, 'chapter', one.chapter,
          'title', one.title, 'text', one.text) order by one.rank)
        from adopted_article as one
        where one.charter = adopted.charter and one.version = adopted.version))
      order by adopted.version desc)
    from charter_version as adopted where adopted.charter = charter.id), '[]') as versions`

/** With what officers write. */
export const fileColumns = sql`
  ${charterColumns}, charter.revision,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', working.id, 'version', working.version,
      'chapter', working.chapter, 'title', working.title, 'text', working.text)
      order by working.place)
    from charter_article as working where working.charter = charter.id), '[]') as working`
