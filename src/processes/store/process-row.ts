import { sql } from 'kysely'
import type { Process } from '../rules/process.ts'

/** A process whole: its phases, activities, documents and news in one row. */
export const processColumns = sql`
  process.id, slug, title, purpose, influence, limits, level, neighbourhoods,
  published_at as "publishedAt", trashed_at as "trashedAt",
  (select coalesce(jsonb_agg(jsonb_build_object('id', phase.id, 'name', name,
    'beginsAt', begins_at, 'endsAt', ends_at) order by begins_at, phase.id), '[]')
    from phase where phase.process = process.id) as phases,
  (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'activity', activity,
    'phase', phase) order by kind, activity), '[]')
    from process_activity where process_activity.process = process.id) as activities,
  (select coalesce(jsonb_agg(jsonb_build_object('id', document.id, 'title', document.title,
    'file', file, 'bytes', bytes, 'addedOn', added_on, 'isWithdrawn', withdrawn_at is not null)
    order by added_on desc, document.title), '[]')
    from process_document as document where document.process = process.id) as documents,
  (select coalesce(jsonb_agg(jsonb_build_object('id', news.id, 'day', day, 'text', text,
    'isWithdrawn', withdrawn_at is not null) order by day desc, news.id), '[]')
    from process_news as news where news.process = process.id) as news`

export type ProcessRow = Process

/** Instants inside JSON come as PostgreSQL writes them: here as everywhere else. */
export function processOf(row: ProcessRow): Process {
  const instant = (text: string): string => new Date(text).toISOString()
  return {
    ...row,
    phases: row.phases.map(({ beginsAt, endsAt, ...phase }) => ({
      ...phase,
      beginsAt: instant(beginsAt),
      endsAt: endsAt === null ? null : instant(endsAt),
    })),
  }
}
