import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { stoppedAt } from '../platform/clock/index.ts'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { withRollback } from '../platform/database/testing.ts'
import { day } from '../platform/kernel/day.ts'
import { inFrench } from '../platform/words/content.ts'
import { askingOf, inPlainSpaces } from '../platform/web/asking.testing.ts'
import { smallSite } from '../platform/web/small-site.testing.tsx'
import { roleNames } from '../town/index.ts'
import { workingTimeRoutes } from './index.ts'
import { forgetOldHours } from './store/retention.ts'
import { ownHours, workingHours } from './store/hours.ts'

const now = new Date('2026-07-01T10:00:00Z')
const idOf = (letter: string) => `00000000-0000-4000-8000-00000000000${letter}`
const [agathe, bruno, gaelle] = [idOf('a'), idOf('b'), idOf('c')]
const root = '/administration/temps'

/** `officer` is Agathe unless the session says Bruno; the others hold the role that is asked. */
async function siteOf(db: Database) {
  for (const [party, name] of [
    [agathe, 'Agathe'],
    [bruno, 'Bruno'],
    [gaelle, 'Gaëlle'],
  ] as const) {
    await sql`insert into party (id, kind) values (${party}, 'person')`.execute(db)
    await sql`insert into person (party, display_name) values (${party}, ${name})`.execute(db)
  }
  const people: Readonly<Record<string, string>> = { officer: agathe, bruno }
  const site = smallSite(db, stoppedAt(now.toISOString()), workingTimeRoutes, async (token) => ({
    ...{ kind: 'person', person: people[token] ?? gaelle, session: gaelle, name: 'Essai' },
    ...{ isStrong: true, assistedBy: null },
    roles: [{ role: token === 'bruno' ? 'officer' : token, scope: { kind: 'town', id: null } }],
  }))
  const { get, post } = askingOf(site)
  return {
    get: async (url: string, role = 'officer') => inPlainSpaces(await get(url, role)),
    post: async (url: string, fields: Parameters<typeof post>[1], role = 'officer') =>
      inPlainSpaces(await post(url, fields, role)),
  }
}

/** A meeting held from 19:00 to 22:45, prepared by Agathe. @returns its number */
async function aMeeting(db: Database, on = '2026-06-18', isHeld = true): Promise<number> {
  const found = await sql<{ number: number }>`
    insert into meeting (id, kind, title, starts_at, ends_at, owner, state, held_at, held_from, held_until)
    values (gen_random_uuid(), 'public', ${JSON.stringify(inFrench('Réunion d’essai'))}::jsonb,
      ${`${on}T17:00:00Z`}, ${`${on}T19:00:00Z`}, ${agathe}, ${isHeld ? 'held' : 'called'},
      ${isHeld ? `${on}T21:00:00Z` : null}, ${isHeld ? `${on}T17:00:00Z` : null},
      ${isHeld ? `${on}T20:45:00Z` : null})
    returning number`.execute(db)
  return found.rows[0]?.number ?? 0
}

const evening = { from: '18:30', until: '22:45', travel: '20' }

describe('An officer’s own hours', () => {
  test('are proposed from the meeting, corrected, counted, and protected by a rest in words', () =>
    withRollback(async (db) => {
      const { get, post } = await siteOf(db)
      const number = await aMeeting(db)
      expect((await get(root)).body).toContain(`${root}/reunions/${number}`)
      const asked = await get(`${root}/reunions/${number}`)
      expect(asked.body).toMatch(/value="19:00"[\s\S]*value="22:45"/)
      expect((await post(`${root}/reunions/${number}`, evening)).statusCode).toBe(303)
      const noted = (await get(`${root}/reunions/${number}`)).body
      expect(noted).toContain('3 h 30 en soirée, 0 h 45 de nuit, 0 h 20 de trajet')
      expect(noted).toContain('pas de reprise avant 09:45')
      const own = (await get(root)).body
      expect(own).toContain('Ce n’est pas un pointage')
      expect(own).toContain('4 h 35')
      expect(own).toContain('Toutes vos réunions ont leurs heures.')
    }))

  test('are refused with a sentence: before the meeting, or for two meetings at once', () =>
    withRollback(async (db) => {
      const { post } = await siteOf(db)
      const early = await aMeeting(db, '2026-07-09', false)
      const refused = await post(`${root}/reunions/${early}`, evening)
      expect([refused.statusCode, refused.body]).toEqual([
        422,
        expect.stringContaining('Cette réunion n’a pas encore eu lieu'),
      ])
      const [first, second] = [await aMeeting(db), await aMeeting(db)]
      expect((await post(`${root}/reunions/${first}`, evening)).statusCode).toBe(303)
      const twice = await post(`${root}/reunions/${second}`, { ...evening, from: '20:15' })
      expect(twice.body).toContain('déjà notées pour une autre réunion')
      expect(twice.body).toContain('value="20:15"')
    }))

  test('are lessened by what she recovers; what she took off comes back', () =>
    withRollback(async (db) => {
      const { get, post } = await siteOf(db)
      const number = await aMeeting(db)
      await post(`${root}/reunions/${number}`, evening)
      const at = `${root}/recuperations`
      expect((await post(at, { takenOn: '24/06/2026', length: '12 h' })).body).toContain(
        'Dix heures au plus',
      )
      await post(at, { takenOn: '24/06/2026', length: '2 h 30' })
      const body = (await get(root)).body
      expect(body).toContain('2 h 05')
      const id = /recuperations\/([0-9a-f-]{36})\/retrait/.exec(body)?.[1] ?? ''
      await post(`${at}/${id}/retrait`, {}, 'bruno')
      expect((await get(root)).body).toContain(id)
      await post(`${at}/${id}/retrait`, {})
      expect((await get(root)).body).not.toContain(id)
    }))
})

describe('A form sent twice', () => {
  /** The key of the form a page draws. */
  const keyIn = (body: string) => /name="key" value="([0-9a-f-]{36})"/.exec(body)?.[1] ?? ''

  test('counts what was recovered once; two like recoveries count twice', () =>
    withRollback(async (db) => {
      const { get, post } = await siteOf(db)
      const sent = { takenOn: '24/06/2026', length: '2 h 30', key: keyIn((await get(root)).body) }
      const recovered = async () => (await workingHours(db).of(agathe)).recoveries.length
      for (const _ of [1, 2]) await post(`${root}/recuperations`, sent)
      expect(await recovered()).toBe(1)
      // As after « back », corrected: it is another line, which she sees.
      await post(`${root}/recuperations`, { ...sent, length: '2 h' })
      await post(`${root}/recuperations`, { ...sent, key: keyIn((await get(root)).body) })
      expect(await recovered()).toBe(3)
    }))

  test('counts what a meeting cost once', () =>
    withRollback(async (db) => {
      const { get, post } = await siteOf(db)
      const at = `/administration/couts/reunions/${await aMeeting(db)}`
      const sent = { kind: 'room', amount: '10', label: '', key: keyIn((await get(at)).body) }
      for (const _ of [1, 2]) await post(at, sent)
      const { rows } = await sql`select from meeting_cost`.execute(db)
      expect(rows).toHaveLength(1)
    }))
})

describe('Who reads hours', () => {
  test('herself and the deputy director: neither a colleague, nor the administrator, nor anybody', () =>
    withRollback(async (db) => {
      const { get, post } = await siteOf(db)
      const number = await aMeeting(db)
      await post(`${root}/reunions/${number}`, evening)
      for (const page of [`${root}/equipe`, `${root}/equipe.csv`, `${root}/agents/${agathe}`])
        for (const role of ['', 'bruno', ...roleNames]) {
          const { statusCode } = await get(page, role)
          expect([page, role, statusCode === 200]).toEqual([page, role, role === 'deputy-director'])
        }
      for (const role of ['bruno', 'administrator'])
        for (const page of [root, `${root}/mes-heures.csv`, `${root}/reunions/${number}`])
          expect((await get(page, role)).body).not.toMatch(/4 h 35|;275;/)
      expect((await get(`${root}/mes-heures.csv`)).body).toContain(';210;0;0;45;20;275;')
      expect((await get(`${root}/equipe`, 'deputy-director')).body).toContain('Agathe')
      expect((await get(`${root}/agents/${agathe}`, 'deputy-director')).body).toContain('4 h 35')
    }))

  test('what an hour is worth is decided from a day on: what was before does not move', () =>
    withRollback(async (db) => {
      const { get, post } = await siteOf(db)
      await post(`${root}/reunions/${await aMeeting(db)}`, evening)
      const rates = {
        ...{ beginsOn: '20/06/2026', eveningFrom: '18:30', weekHours: '35' },
        ...{ evening: '200', saturday: '200', sunday: '200', night: '200' },
      }
      const at = `${root}/coefficients`
      expect((await post(at, { ...rates, evening: '99' }, 'administrator')).body).toContain(
        'Écrivez de 100 à 300.',
      )
      expect((await post(at, rates, 'administrator')).statusCode).toBe(303)
      await post(`${root}/reunions/${await aMeeting(db, '2026-06-25')}`, evening)
      const { body } = await get(`${root}/mes-heures.csv`)
      expect(body).toContain(';210;0;0;45;20;275;')
      expect(body).toContain(';210;0;0;45;20;530;')
    }))

  test('four years after their year, lines go and what is left stays', () =>
    withRollback(async (db) => {
      await siteOf(db)
      const hours = workingHours(db)
      const own = ownHours(db, { by: agathe, now })
      for (const on of ['2021-12-31', '2022-01-06']) {
        const meeting = await hours.meeting(await aMeeting(db, on), agathe)
        if (meeting !== null)
          await own.note(meeting, {
            startsAt: `${on}T18:00:00Z`,
            endsAt: `${on}T20:00:00Z`,
            travelMinutes: 0,
          })
      }
      await own.recover(idOf('d'), day('2021-12-31'), 30)
      const when = { today: day('2026-07-01'), zone: 'Europe/Paris' }
      const forget = () => inTransaction(db, (tx) => forgetOldHours(tx, when))
      expect(await forget()).toBe(1)
      expect(await hours.of(agathe)).toMatchObject({
        carried: 90,
        recoveries: [],
        entries: [{ startsAt: expect.stringContaining('2022-01-06') }],
      })
      expect(await forget()).toBe(0)
    }))
})

describe('What a meeting cost', () => {
  test('is written to the cent, line by line, and added up by body and year', () =>
    withRollback(async (db) => {
      const { get, post } = await siteOf(db)
      const number = await aMeeting(db)
      const at = `/administration/couts/reunions/${number}`
      const refused = await post(at, { kind: '', amount: '12,345', label: 'Bus' })
      expect(refused.body).toContain('Choisissez ce que vous avez payé.')
      expect(refused.body).toContain('Écrivez un montant')
      expect(refused.body).toContain('value="12,345"')
      await post(at, { kind: 'room', amount: '0,10', label: '' })
      await post(at, { kind: 'room', amount: '0,20', label: '' })
      await post(at, { kind: 'catering', amount: '62,45', label: 'Boissons' })
      const { body } = await get('/administration/couts/couts.csv', 'mayors-office')
      expect(body).toContain('2026;La ville;1;0.30;0.00;0.00;62.45;0.00;62.75')
      const line = /([0-9a-f-]{36})\/retrait/.exec((await get(at)).body)?.[1] ?? ''
      expect((await post(`${at}/${line}/retrait`, {})).statusCode).toBe(303)
      expect((await post(`${at}/${line}/retrait`, {})).statusCode).toBe(404)
      expect((await get(at, 'mayors-office')).statusCode).not.toBe(200)
    }))
})
