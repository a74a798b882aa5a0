import { sql } from 'kysely'

/** What leaves for the public: never the officers. */
export const publicColumns = sql`
  id, number, kind, body, title, starts_at as "startsAt", ends_at as "endsAt", place, neighbourhood,
  state, sequence, called_at as "calledAt", held_at as "heldAt", published_at as "publishedAt",
  cancelled_why as "cancelledWhy", called_late_why as "calledLateWhy"`

export const meetingColumns = sql`${publicColumns}, owner, deputy`

/** The rule `isTold`, for lists. */
export const told = sql`(state <> 'planned' and (state <> 'cancelled' or called_at is not null))`

/** Told, not cancelled, and not over. */
export const ahead = (now: Date) =>
  sql`(${told} and state <> 'cancelled' and ends_at > ${now.toISOString()})`

/** A version of minutes. */
export const minutesObject = sql`jsonb_build_object('version', kept.version, 'text', kept.text,
  'writtenAt', kept.written_at, 'by', kept.written_by, 'isOpen', kept.is_open, 'revision', kept.revision, 'publishedAt', kept.published_at, 'isGranted', kept.approval is not null)`
