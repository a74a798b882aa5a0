import { sql } from 'kysely'
import { type CalendarResponse, sync, type VEvent } from 'node-ical'
import { describe, expect, test } from 'vitest'
import { recordEvents } from '../../journal/index.ts'
import { meetingCalendar } from '../../meetings/index.ts'
import { stoppedAt } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import type { CalendarSource, KnownPerson } from '../../platform/web/index.ts'
import { formTokenOf } from '../../platform/web/index.ts'
import { smallSite } from '../../platform/web/small-site.testing.tsx'
import { inFrench } from '../../platform/words/content.ts'
import { anEntry, bringing } from '../calendar.testing.ts'
import { calendarPaths } from '../rules/paths.ts'
import { calendarRoutes } from './calendar-routes.ts'

const clock = stoppedAt('2026-05-04T10:00:00Z')
const samia = '00000000-0000-4000-8000-00000000abcd'

const whoHas = async (token: string): Promise<KnownPerson | null> => ({
  ...{ kind: 'person', person: samia, session: samia, name: 'Samia' },
  roles: token === 'officer' ? [{ role: 'officer', scope: { kind: 'town', id: null } }] : [],
  ...{ isStrong: true, assistedBy: null },
})

const siteOf = (db: Database, ...sources: readonly CalendarSource[]) => {
  const site = smallSite(db, clock, calendarRoutes(sources), whoHas)
  const get = async (url: string, as = '') => {
    const headers = as === '' ? {} : { cookie: `parvis-session=${as}` }
    const answer = await site.inject({ url, headers })
    return { statusCode: answer.statusCode, headers: answer.headers, body: spaced(answer.body) }
  }
  const post = (url: string) =>
    site.inject({
      ...{ method: 'POST', url },
      headers: {
        ...{ cookie: 'parvis-session=samia', origin: 'http://localhost' },
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: `jeton=${formTokenOf('samia')}`,
    })
  return { get, post }
}

/** French signs keep to their word by a space of their own. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ')

/** As another program reads a file of calendar. */
function events(file: string): readonly VEvent[] {
  const found: CalendarResponse = sync.parseICS(file)
  return Object.values(found).filter((part): part is VEvent => part?.type === 'VEVENT')
}

const cancelled = anEntry({
  ...{ uid: 'annulee', title: inFrench('Atelier, vélo'), state: 'cancelled', sequence: 2 },
  ...{ cancelledWhy: 'La salle est fermée.', startsAt: '2026-05-20T12:00:00.000Z' },
  ...{ endsAt: '2026-05-20T14:00:00.000Z', kind: 'workshop' },
})
const moved = anEntry({ uid: 'deplacee', state: 'moved', sequence: 1, place: 'Salle des fêtes' })

describe('The calendar of the town', () => {
  test('shows the month, what was moved and what was cancelled said in words', () =>
    withRollback(async (db) => {
      const { statusCode, body } = await siteOf(db, bringing(moved, cancelled)).get('/agenda')
      expect(statusCode).toBe(200)
      expect(body).toContain('mai 2026')
      expect(body).toMatch(/Réunion de la place<\/a>[^]*?Changé/)
      expect(body).toMatch(/Atelier, vélo<\/a>[^]*?Annulé/)
      expect(body.match(/<tr/g)).toHaveLength(6)
    }))

  test('as a list tells the hours of the town, the place and why it was cancelled', () =>
    withRollback(async (db) => {
      const site = siteOf(db, bringing(moved, cancelled))
      const { body } = await site.get('/agenda?vue=liste')
      expect(body).toContain('mardi 12 mai 2026, de 20:30 à 22:30')
      expect(body).toContain('Salle des fêtes')
      expect(body).toContain('Annulé : La salle est fermée.')
      expect((await site.get('/en/agenda?vue=liste')).body).toContain('from 20:30 to 22:30')
    }))

  test('keeps its filters in its address, and says so when nothing is left', () =>
    withRollback(async (db) => {
      const site = siteOf(db, bringing(moved, cancelled))
      const { body } = await site.get('/agenda?genre=workshop')
      expect(body).not.toContain('Réunion de la place')
      expect(body).toContain('genre=workshop&amp;mois=2026-06')
      expect((await site.get('/agenda?genre=vote')).body).toContain('Rien de tel en mai 2026')
      expect((await site.get('/agenda?mois=2026-06')).body).toContain('Rien en juin 2026')
    }))

  test('of a month that is none shows this one; too far away there is none', () =>
    withRollback(async (db) => {
      const site = siteOf(db, bringing(moved))
      expect((await site.get('/agenda?mois=2026-13')).body).toContain('mai 2026')
      expect((await site.get('/agenda?mois=2999-01')).statusCode).toBe(404)
    }))

  test('of a full month fits a page of a thousand elements', () =>
    withRollback(async (db) => {
      const many = Array.from({ length: 300 }, (_, place) =>
        anEntry({
          uid: `${place}`,
          startsAt: `2026-05-${(place % 28) + 1}`.replace(/-(\d)$/, '-0$1') + 'T10:00:00.000Z',
          endsAt: `2026-05-${(place % 28) + 1}`.replace(/-(\d)$/, '-0$1') + 'T11:00:00.000Z',
        }),
      )
      const site = siteOf(db, bringing(...many))
      for (const url of ['/agenda', '/agenda?vue=liste']) {
        const { body } = await site.get(url)
        expect(body.match(/<[a-z]/g)?.length ?? 0).toBeLessThan(950)
        expect(body).toMatch(/autres dates|page=2/)
      }
      const list = async (page: number) => (await site.get(`/agenda?vue=liste&page=${page}`)).body
      expect(await list(99)).toBe(await list(8))
      expect(await list(8)).toContain('Réunion de la place')
    }))
})

describe('The feeds of the calendar', () => {
  const phase = anEntry({
    ...{ uid: 'phase', kind: 'phase', title: inFrench('Ateliers'), within: inFrench('La place') },
    ...{ startsAt: '2026-04-01T07:00:00.000Z', endsAt: null, path: '/demarches/la-place' },
  })

  test('say moved and cancelled meetings at once, each in its own way', () =>
    withRollback(async (db) => {
      const site = siteOf(db, bringing(moved, cancelled, phase))
      const file = await site.get(calendarPaths.ics)
      expect(file.headers['content-type']).toBe('text/calendar; charset=utf-8')
      const [first, second, third] = events(file.body)
      expect(first?.summary).toBe('La place : Ateliers')
      expect(second).toMatchObject({ uid: 'deplacee@localhost', location: 'Salle des fêtes' })
      expect(Number(second?.sequence)).toBe(1)
      expect(third).toMatchObject({
        ...{ status: 'CANCELLED', summary: 'Annulé : Atelier, vélo' },
        description: 'Annulé : La salle est fermée.',
      })

      const json = JSON.parse((await site.get(calendarPaths.json)).body)
      expect(json.events.map(({ state }: { state: string }) => state)).toEqual([
        ...['planned', 'moved', 'cancelled'],
      ])
      const atom = (await site.get(calendarPaths.atom)).body
      expect(atom).toContain('<title>Annulé : Atelier, vélo</title>')
      expect(atom).toContain('http://localhost/demarches/la-place#phase')
    }))

  test('follow the same filters as the page', () =>
    withRollback(async (db) => {
      const site = siteOf(db, bringing(moved, cancelled))
      for (const path of [calendarPaths.ics, calendarPaths.json, calendarPaths.atom]) {
        const { body } = await site.get(`${path}?genre=workshop`)
        expect(body).toContain('annulee')
        expect(body).not.toContain('deplacee')
      }
    }))
})

const body = 'conseil-de-test'

/** Two meetings of a body where Samia sits, one of which is not told yet, and one of another. */
async function meetings(db: Database): Promise<void> {
  const name = JSON.stringify(inFrench('Conseil'))
  await sql`insert into party (id, kind) values (${samia}, 'person')`.execute(db)
  await sql`insert into person (party) values (${samia}) on conflict do nothing`.execute(db)
  await sql`
    insert into body (id, kind, name, purpose, neighbourhoods, published_at)
    values (${body}, 'citizen-council', ${name}::jsonb, ${name}::jsonb, '{}', now())`.execute(db)
  await sql`
    with one as (insert into body_member (id, party, name) values
      (gen_random_uuid(), ${samia}, 'Samia') returning id)
    insert into body_term (id, body, college, seat, role, member, starts_on, ends_on)
    select gen_random_uuid(), ${body}, 'habitants', 1, 'incumbent', id, '2026-01-01', '2027-01-01'
    from one`.execute(db)
  const titled = (title: string) => JSON.stringify(inFrench(title))
  await sql`
    insert into meeting (id, kind, body, title, starts_at, ends_at, state, called_at, owner,
      cancelled_why, sequence)
    values
      (gen_random_uuid(), 'council', ${body}, ${titled('Convoquée')}::jsonb,
        '2026-05-12 18:30Z', '2026-05-12 20:30Z', 'called', '2026-05-01', null, null, 0),
      (gen_random_uuid(), 'council', ${body}, ${titled('Préparée')}::jsonb,
        '2026-05-19 18:30Z', '2026-05-19 20:30Z', 'planned', null, ${samia}, null, 0),
      (gen_random_uuid(), 'public', null, ${titled('Publique')}::jsonb,
        '2026-05-21 18:30Z', '2026-05-21 20:30Z', 'called', '2026-05-01', null, null, 3),
      (gen_random_uuid(), 'public', null, ${titled('Annulée')}::jsonb,
        '2026-05-22 18:30Z', '2026-05-22 20:30Z', 'cancelled', '2026-05-01', null, 'Grève', 1),
      (gen_random_uuid(), 'public', null, ${titled('Jamais dite')}::jsonb,
        '2026-05-23 18:30Z', '2026-05-23 20:30Z', 'cancelled', null, null, 'Idée abandonnée', 1)
    `.execute(db)
}

/** Publique was moved after its notice; Convoquée before, when nobody knew of it. */
async function areMoved(db: Database): Promise<void> {
  for (const [title, at] of [
    ['Publique', '2026-05-02'],
    ['Convoquée', '2026-04-20'],
  ] as const) {
    const found = await sql<{ id: string }>`
      select id from meeting where title -> 0 ->> 'text' = ${title}`.execute(db)
    const subject = { kind: 'meeting', id: found.rows[0]?.id ?? '' }
    const moved = { type: 'meeting-moved', subject, payload: {}, at: `${at}T10:00:00.000Z` }
    await inTransaction(db, (tx) => recordEvents(tx, [moved]))
  }
}

describe('Meetings in the calendar', () => {
  test('are those that were called, moved and cancelled ones included; officers see the others too', () =>
    withRollback(async (db) => {
      await meetings(db)
      await areMoved(db)
      const site = siteOf(db, meetingCalendar)
      const forAll = (await site.get('/agenda?vue=liste')).body
      for (const title of ['Convoquée', 'Publique', 'Annulée']) expect(forAll).toContain(title)
      expect(forAll).not.toMatch(/Préparée|Jamais dite|Idée abandonnée/)
      expect(forAll).toContain('Annulé : Grève')
      expect(forAll.match(/Date ou heure changée/g)).toHaveLength(1)
      expect((await site.get('/agenda?vue=liste', 'officer')).body).toContain('Préparée')
    }))

  test('that are prepared are in no public feed, even for an officer signed in', () =>
    withRollback(async (db) => {
      await meetings(db)
      const { body: file, headers } = await siteOf(db, meetingCalendar).get(
        '/agenda.ics',
        'officer',
      )
      expect(events(file).map(({ summary }) => summary)).toEqual([
        ...['Convoquée', 'Publique', 'Annulé : Annulée'],
      ])
      expect(headers['cache-control']).toBe('no-store')
    }))
})

describe('A calendar of one’s own', () => {
  const addressIn = (html: string) =>
    /http:\/\/localhost(\/agenda\/personnel\/[^<]+)/.exec(html)?.[1] ?? ''

  test('is asked for by who is signed in', () =>
    withRollback(async (db) => {
      const { statusCode, headers } = await siteOf(db).get(calendarPaths.own)
      expect([statusCode, headers.location]).toEqual([
        303,
        '/connexion?vers=%2Fagenda%2Fmon-adresse',
      ])
    }))

  test('gives the meetings of the bodies where she sits, to nobody who keeps them', () =>
    withRollback(async (db) => {
      await meetings(db)
      const site = siteOf(db, meetingCalendar)
      const made = await site.post(calendarPaths.own)
      const address = addressIn(made.body)
      expect(address).not.toBe('')
      const { body: file, headers } = await site.get(address)
      expect(events(file).map(({ summary }) => summary)).toEqual(['Convoquée'])
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(file).not.toContain(address)
      const later = await site.get(calendarPaths.own, 'samia')
      expect(later.body).toContain('Vous avez une adresse depuis le 4 mai 2026')
      expect(addressIn(later.body)).toBe('')
    }))

  test('gives an officer those she prepares, and no longer once she is none', () =>
    withRollback(async (db) => {
      await meetings(db)
      const site = siteOf(db, meetingCalendar)
      const address = addressIn((await site.post(calendarPaths.own)).body)
      await sql`
        insert into role_grant (id, party, role, scope_kind, begins_on, granted_at, why)
        values (gen_random_uuid(), ${samia}, 'officer', 'town', '2026-01-01', now(), 'essai')`.execute(
        db,
      )
      const [, prepared] = events((await site.get(address)).body)
      expect(prepared).toMatchObject({ summary: 'Préparée', status: 'TENTATIVE' })
      await sql`update role_grant set ends_on = '2026-05-03' where party = ${samia}`.execute(db)
      expect((await site.get(address)).body).not.toContain('Préparée')
    }))

  test('made anew or removed opens nothing by its former address', () =>
    withRollback(async (db) => {
      await meetings(db)
      const site = siteOf(db, meetingCalendar)
      const first = addressIn((await site.post(calendarPaths.own)).body)
      const second = addressIn((await site.post(calendarPaths.own)).body)
      expect((await site.get(first)).statusCode).toBe(404)
      expect((await site.get(second)).statusCode).toBe(200)
      const ended = await site.post(calendarPaths.endOwn)
      expect(ended.headers.location).toBe('/agenda/mon-adresse?fait=supprimee')
      expect((await site.get(second)).statusCode).toBe(404)
      expect((await site.get(calendarPaths.personal('a'.repeat(43)))).statusCode).toBe(404)
    }))

  test('is made ten times an hour at most', () =>
    withRollback(async (db) => {
      await meetings(db)
      const site = siteOf(db)
      for (let time = 0; time < 10; time += 1) {
        // One after the other: each is one more attempt.
        expect((await site.post(calendarPaths.own)).statusCode).toBe(200)
      }
      const { statusCode, body: html } = await site.post(calendarPaths.own)
      expect(statusCode).toBe(429)
      expect(html).toContain('trop d’adresses')
    }))
})
