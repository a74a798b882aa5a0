import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { testDatabase, withRollback } from '../../platform/database/testing.ts'
import { meetingPaths } from '../rules/paths.ts'
import { siteOf } from '../site.testing.ts'
import { aBody, allMeetings, plans } from '../testing.ts'

const form = {
  ...{ kind: 'council', body: '', titleFr: 'Permanence', titleEn: '', place: 'Mairie' },
  ...{ day: '18/06/2026', from: '19:00', until: '21:00', neighbourhood: '' },
  ...{ owner: '', deputy: '', rhythm: 'weeks', weeks: '2', times: '3', lastOn: '' },
}
type Site = Awaited<ReturnType<typeof siteOf>>

const stampIn = (html: string) => /name="lu" value="(\w+)"/.exec(html)?.[1] ?? ''
const shows = (site: Site, more: Readonly<Record<string, string>> = {}) =>
  site.post(meetingPaths.series(), { ...form, ...more })

const planned = async (db: Database) =>
  (await allMeetings(db)).map(({ startsAt }) => startsAt).toSorted()

describe('A meeting that comes back', () => {
  test('shows each of its dates with what speaks against it, and plans nothing yet', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      await plans(db, { startsAt: '2026-07-02T17:00:00.000Z', endsAt: '2026-07-02T19:00:00.000Z' })
      expect((await site.get(meetingPaths.fresh(), 'officer')).body).toContain('Voir les dates')
      const { statusCode, body } = await shows(site)
      expect(statusCode).toBe(200)
      for (const said of [
        'jeudi 18 juin 2026 à 19:00',
        'Une autre réunion a lieu ce jour-là',
        'La déplacer au prochain jour libre : vendredi 3 juillet 2026 à 19:00',
        'jeudi 16 juillet 2026 à 19:00',
      ])
        expect(body).toContain(said)
      expect(await planned(db)).toHaveLength(1)
    }))

  test('is planned in one act, each date as she says: kept, moved, left out', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      await plans(db, { startsAt: '2026-07-02T17:00:00.000Z', endsAt: '2026-07-02T19:00:00.000Z' })
      const lu = stampIn((await shows(site)).body)
      const half = await shows(site, { lu, date1: 'plan', date3: 'leave' })
      expect(half.statusCode).toBe(422)
      expect(half.body).toContain('Dites ce que vous faites de cette date.')
      const sent = await shows(site, { lu, date1: 'plan', date2: 'move', date3: 'leave' })
      expect(sent.location).toBe('/administration/reunions?serie=2')
      expect((await site.get(sent.location, 'officer')).body).toContain('2 réunions sont prévues.')
      expect(await planned(db)).toEqual([
        ...['2026-06-18T17:00:00.000Z', '2026-07-02T17:00:00.000Z', '2026-07-03T17:00:00.000Z'],
      ])
      const { rows } = await sql<{ tasks: string }>`
        select count(*)::text as tasks from meeting_task group by meeting`.execute(db)
      expect(new Set(rows.map(({ tasks }) => tasks)).size).toBe(1)
    }))

  test('carries the welcome of the first meeting to all of them', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      const welcome = { wayThere: 'Bus 12, arrêt Mairie', offers: 'childcare' }
      const lu = stampIn((await shows(site, welcome)).body)
      const { body } = await shows(site, { ...welcome, lu })
      for (const value of Object.values(welcome)) expect(body).toContain(`value="${value}"`)
    }))

  test('is read again when something has changed meanwhile', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      const lu = stampIn((await shows(site)).body)
      await plans(db, { startsAt: '2026-07-02T17:00:00.000Z', endsAt: '2026-07-02T19:00:00.000Z' })
      const sent = await shows(site, { lu, date1: 'plan', date2: 'plan', date3: 'plan' })
      expect(sent.statusCode).toBe(422)
      expect(sent.body).toContain('Quelque chose a changé entre-temps')
      expect(await planned(db)).toHaveLength(1)
    }))

  test('sent three times at once is planned once', async () => {
    const database = await testDatabase()
    try {
      const { db } = database
      const site = await siteOf(db)
      await aBody(db, 'conseil-essai', 'centre')
      const council = { body: 'conseil-essai' }
      const lu = stampIn((await shows(site, council)).body)
      const all = { ...council, lu, date1: 'plan', date2: 'plan', date3: 'plan' }
      const sent = await Promise.all([1, 2, 3].map(() => shows(site, all)))
      expect(sent.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([
        303, 422, 422,
      ])
      expect(await planned(db)).toHaveLength(3)
    } finally {
      await database.close()
    }
  })

  test('that keeps no date at all says so', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      const lu = stampIn((await shows(site)).body)
      const { statusCode, body } = await shows(site, {
        ...{ lu, date1: 'leave', date2: 'leave', date3: 'leave' },
      })
      expect(statusCode).toBe(422)
      expect(body).toContain('Gardez une date au moins')
    }))

  test('tells the months without a fifth Tuesday', () =>
    withRollback(async (db) => {
      const { body } = await shows(await siteOf(db), { day: '30/06/2026', rhythm: 'month' })
      expect(body).toContain('juillet 2026, août 2026, octobre 2026, novembre 2026')
    }))

  test('over a night of clocks tells the hour that is missing, and the one there is twice', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      const night = { from: '02:30', until: '04:00', weeks: '1', times: '2' }
      const spring = await shows(site, { ...night, day: '21/03/2027' })
      expect(spring.body).toContain('Cette heure n’existe pas cette nuit-là')
      const autumn = await shows(site, { ...night, day: '18/10/2026' })
      expect(autumn.body).toContain('l’heure existe deux fois')
    }))

  test('is refused beside its fields, what was typed stays, and may be changed', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      for (const [more, said] of [
        [{ times: '' }, 'Dites combien de fois, ou jusqu’à quel jour'],
        [{ lastOn: '17/07/2026' }, 'Dites combien de fois, ou jusqu’à quel jour'],
        [{ times: '25' }, 'Écrivez un nombre de fois, de 2 à 24.'],
        [{ weeks: '0' }, 'Écrivez un nombre de semaines, de 1 à 12.'],
        [{ times: '', lastOn: '29/02/2027' }, 'Cette date n’existe pas dans le calendrier.'],
        [{ times: '', lastOn: '19/06/2026' }, 'Cela ne fait qu’une réunion'],
        [{ times: '', lastOn: '18/06/2028' }, 'Cela fait plus de 24 réunions'],
        [{ rhythm: 'month-end' }, 'n’est pas le dernier de son mois'],
        [{ titleFr: '' }, 'Il faut remplir cette ligne.'],
      ] as const) {
        const { statusCode, body } = await shows(site, more)
        expect([statusCode, said, body.includes(said)]).toEqual([422, said, true])
        expect(body).toContain('value="18/06/2026"')
      }
      const back = await shows(site, { changer: 'oui' })
      expect([back.statusCode, back.body.includes('<details class="disclosure" open')]).toEqual([
        ...[200, true],
      ])
    }))

  test('is no door for who is no officer', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      expect((await site.post(meetingPaths.series(), form, 'councillor')).statusCode).toBe(403)
    }))
})
