import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { askedTogether, rowsOf } from '../../platform/database/index.ts'
import type { HeldRole, KnownPerson } from '../../platform/web/index.ts'
import {
  assistedSilenceMinutes,
  residentSessionSeconds,
  staffSessionSeconds,
} from '../rules/session-life.ts'
import { tidyAssistance } from './assistance.ts'
import { newToken, tokenHash } from './secrets.ts'

/** A session just opened. The token is told to the browser and kept nowhere. */
export interface OpenedSession {
  readonly id: string
  readonly token: string
  readonly maxAgeSeconds: number
}

/** What the browser is given once a second factor was: the token it had opens nothing any more. */
type StrongSession = Omit<OpenedSession, 'id'>

/** Opens a session with a token of its own, whatever the browser had before: nobody can plant one. */
export async function openSession(
  db: Database,
  party: string,
  about: { readonly device: string; readonly now: Date },
): Promise<OpenedSession> {
  const [id, token] = [randomUUID(), newToken()]
  const now = about.now.toISOString()
  await sql`
    with alive as (
      update party set last_active_on = ${now}::timestamptz::date where id = ${party}
    ), awake as (
      delete from retention_warning where party = ${party}
    )
    insert into session (id, token_hash, party, opened_at, last_seen_at, expires_at, device)
    values (${id}, ${tokenHash(token)}, ${party}, ${now}, ${now},
      ${now}::timestamptz + make_interval(secs => ${residentSessionSeconds}),
      ${about.device})`.execute(db)
  return { id, token, maxAgeSeconds: residentSessionSeconds }
}

interface SessionRow {
  readonly place: number
  readonly id: string
  readonly party: string
  readonly name: string
  readonly is_strong: boolean
  readonly assisted: string | null
  readonly assisted_name: string
  readonly is_silent: boolean
  readonly is_stale: boolean
  readonly roles: readonly HeldRole[]
}

interface AskedSession {
  readonly hash: Buffer
  readonly at: string
  readonly zone: string
}

const sessionOf = askedTogether<AskedSession, SessionRow | null>(async (db, asked) => {
  const found = await sql<SessionRow>`
    select asked.place, session.id, session.party,
      coalesce(person.display_name, person.given_names, '') as name,
      session.second_factor_at is not null as is_strong,
      session.assisted_party as assisted,
      coalesce(helped.display_name, helped.given_names, '') as assisted_name,
      session.assisted_seen_at < asked.at
        - make_interval(mins => ${assistedSilenceMinutes}) as is_silent,
      session.last_seen_at < asked.at - interval '1 minute' as is_stale,
      coalesce((
        select jsonb_agg(jsonb_build_object('role', role,
          'scope', jsonb_build_object('kind', scope_kind, 'id', scope_id)))
        from role_grant
        where role_grant.party = session.party and revoked_at is null
          and (asked.at at time zone asked.zone)::date
            between begins_on and coalesce(ends_on, 'infinity')
      ), '[]') as roles
    from ${rowsOf(
      [sql`bytea[]`, asked.map(({ hash }) => hash)],
      [sql`timestamptz[]`, asked.map(({ at }) => at)],
      [sql`text[]`, asked.map(({ zone }) => zone)],
    )} as asked (hash, at, zone, place)
    join session on session.token_hash = asked.hash and session.expires_at > asked.at
    join person on person.party = session.party
    left join person as helped on helped.party = session.assisted_party`.execute(db)
  const byPlace = new Map(found.rows.map((row) => [row.place, row]))
  return asked.map((_, place) => byPlace.get(place + 1) ?? null)
})

/**
 * Whose session a token opens, with the roles in force that day: on the way of each page, so those
 * who ask at once are answered by one query.
 *
 * Being seen is noted once a minute at most. While an officer acts for somebody the visitor is that
 * somebody, with no role; ten minutes of silence end it.
 *
 * @param zone  of the town: a role begins and ends with a day there
 */
export async function visitorOf(
  db: Database,
  token: string,
  now: Date,
  zone: string,
): Promise<KnownPerson | null> {
  const at = now.toISOString()
  const row = await sessionOf(db, { hash: tokenHash(token), at, zone })
  if (row === null) return null

  const isAssisting = row.assisted !== null && !row.is_silent
  if (row.assisted !== null && row.is_silent) await tidyAssistance(db, now)
  if (row.is_stale || row.assisted !== null) await noteSeen(db, row, at, isAssisting)
  const self = { kind: 'person', session: row.id } as const
  return row.assisted !== null && isAssisting
    ? {
        ...self,
        person: row.assisted,
        name: row.assisted_name,
        roles: [],
        isStrong: false,
        assistedBy: row.party,
      }
    : {
        ...self,
        person: row.party,
        name: row.name,
        roles: row.roles,
        isStrong: row.is_strong,
        assistedBy: null,
      }
}

/** A session slides until a second factor is given: that one lasts its twelve hours. */
async function noteSeen(
  db: Database,
  { id, party }: Pick<SessionRow, 'id' | 'party'>,
  at: string,
  isAssisting: boolean,
): Promise<void> {
  // Whoever keeps coming back in one long session is not asleep.
  await sql`
    with alive as (
      update party set last_active_on = ${at}::timestamptz::date
      where id = ${party} and last_active_on < ${at}::timestamptz::date
    ), awake as (
      delete from retention_warning where party = ${party}
    )
    update session set last_seen_at = ${at},
      expires_at = case
        when second_factor_at is null
        then ${at}::timestamptz + make_interval(secs => ${residentSessionSeconds})
        else expires_at end,
      assisted_party = case when ${isAssisting} then assisted_party end,
      assisted_since = case when ${isAssisting} then assisted_since end,
      assisted_seen_at = case when ${isAssisting} then ${at}::timestamptz end
    where id = ${id}`.execute(db)
}

/** A session as its owner sees it. */
export interface SessionShown {
  readonly id: string
  readonly device: string
  readonly openedAt: string
  readonly lastSeenAt: string
}

/** Sessions: seen and ended by their owner. */
export function sessions(db: Database) {
  return {
    async of(party: string, now: Date): Promise<readonly SessionShown[]> {
      const found = await sql<SessionShown>`
        select id, device, opened_at as "openedAt", last_seen_at as "lastSeenAt" from session
        where party = ${party} and expires_at > ${now.toISOString()}::timestamptz
        order by last_seen_at desc`.execute(db)
      return found.rows
    },
    /** @returns whether it was this person’s */
    async end(party: string, session: string): Promise<boolean> {
      const ended = await sql`
        delete from session where id = ${session} and party = ${party}`.execute(db)
      return ended.numAffectedRows === 1n
    },
    async endOthers(party: string, kept: string): Promise<number> {
      const ended = await sql`
        delete from session where party = ${party} and id <> ${kept}`.execute(db)
      return Number(ended.numAffectedRows ?? 0n)
    },
    /**
     * The second factor was given: the session is worth the roles of its owner, for twelve hours. A
     * code of recovery has then served.
     *
     * The token is another from here on: who had planted, or read, the one of before has nothing.
     */
    async strengthen(session: string, now: Date): Promise<StrongSession> {
      const at = now.toISOString()
      const token = newToken()
      await sql`
        with recovered as (
          delete from factor_recovery
          where party = (select party from session where id = ${session})
        )
        update session set second_factor_at = ${at}, token_hash = ${tokenHash(token)},
          expires_at = ${at}::timestamptz + make_interval(secs => ${staffSessionSeconds})
        where id = ${session}`.execute(db)
      return { token, maxAgeSeconds: staffSessionSeconds }
    },
  }
}
