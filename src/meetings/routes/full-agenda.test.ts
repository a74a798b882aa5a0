import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { actsOn } from '../store/acts.ts'
import { readAgenda } from '../store/carried.ts'
import { recordsOf } from '../store/records.ts'
import { siteOf } from '../site.testing.ts'
import { aBody, act, plans, read } from '../testing.ts'

const evening = new Date('2026-06-18T20:00:00Z')

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

/** The next meeting of a council to which two hundred actions and two hundred questions come back. */
async function aLongStory(db: Database) {
  await aBody(db, 'essai', 'centre')
  const hours = { startsAt: '2026-05-02T17:00:00Z', endsAt: '2026-05-02T19:00:00Z' }
  const past = await plans(db, { body: 'essai', ...hours })
  const held = { from: past.startsAt, until: past.endsAt, roomCount: 9 }
  await actsOn(db, past.id, act).hold(held, { questions: [], actions: [], answers: [] })
  await sql`
    insert into meeting_action (id, meeting, text, owner, due_on)
    select gen_random_uuid(), ${past.id}, 'Réparer le banc ' || n, 'La voirie', '2026-06-01'
    from generate_series(1, 200) as n`.execute(db)
  await sql`
    insert into question (id, door, received_at, wants_public, neighbourhood, state, title,
      public_text, published_at, answer_due_on)
    select gen_random_uuid(), 'web', '2026-05-01', true, 'centre', 'assigned',
      'Que devient la rue ' || n || ' ?', 'Voilà.', '2026-05-01', '2026-07-01'
    from generate_series(1, 200) as n`.execute(db)
  const { number } = await plans(db, { body: 'essai' })
  const { get, post } = await siteOf(db, evening)
  const run = `/administration/reunions/${number}`
  return {
    ...{ number, run, post },
    /** A page within reason, however much came back. */
    reads: async (url: string, role = '') => {
      const { statusCode, body } = await get(url, role)
      expect([url, statusCode]).toEqual([url, 200])
      expect((body.match(/<[a-z]/g) ?? []).length, url).toBeLessThan(1000)
      return body
    },
  }
}

describe('Four hundred open things', () => {
  test('come back to the next agenda, thirty on a page, and none is left out', () =>
    withRollback(async (db) => {
      const { run, reads } = await aLongStory(db)
      const root = `${run}/ordre-du-jour`
      const told = new Set<string>()
      for (let page = 1; page <= 14; page += 1) {
        const body = await reads(`${root}?page=${page}`, 'officer')
        expect(body).toContain('Ce qui revient tout seul (400)')
        for (const one of body.match(/Réparer le banc \d+|la rue \d+/g) ?? []) told.add(one)
      }
      expect(told.size).toBe(400)
      expect(await reads(`${root}?page=999`, 'officer')).toContain('la rue 200')
    }))

  test('are folded on the public page, and counted once the meeting was held', () =>
    withRollback(async (db) => {
      const { number, run, reads, post } = await aLongStory(db)
      await actsOn(db, (await read(db, number)).id, act).call()
      const before = await reads(`/reunions/${number}`)
      expect(before).toMatch(/<summary[^>]*>[^<]*200 actions/)
      expect(
        (await post(`${run}/soir`, { from: '19:05', until: '21:10', room: '42' })).statusCode,
      ).toBe(303)
      const after = await reads(`/reunions/${number}`)
      expect(after).toContain('370 autres points étaient encore ouverts ce jour-là')
      await reads(`${run}/ordre-du-jour`, 'officer')
      await reads(`${run}/soir`, 'officer')
    }))

  test('leave minutes that can be written and sent to be signed; all comes back again', () =>
    withRollback(async (db) => {
      const { number, run, reads, post } = await aLongStory(db)
      await post(`${run}/soir`, { from: '19:05', until: '21:10', room: '42' })
      const born = await reads(`${run}/compte-rendu`, 'officer')
      expect(born).toContain('370 autres points restaient ouverts ce jour-là')
      const fields = born.matchAll(/<textarea[^>]* name="(texte-[^"]+)"[^>]*>([^<]*)</g)
      const texts = Object.fromEntries([...fields].map(([, name = '', text = '']) => [name, text]))
      expect(Object.keys(texts)).toHaveLength(31)
      const prints = born.matchAll(/name="(lu-[^"]+)" value="([^"]*)"/g)
      const seen = Object.fromEntries([...prints].map(([, name = '', print = '']) => [name, print]))
      const written = await post(`${run}/compte-rendu`, { ...seen, ...texts })
      expect(written.statusCode).toBe(303)
      const drawn = await reads(`${run}/compte-rendu`, 'officer')
      const relu = /name="relu" value="([^"]*)"/.exec(drawn)?.[1] ?? ''
      const sent = await post(`${run}/compte-rendu/signature`, { lu: '1', relu })
      expect(sent.statusCode).toBe(303)
      const later = { startsAt: '2026-09-17T17:00:00Z', endsAt: '2026-09-17T19:00:00Z' }
      const next = await readAgenda(db, await plans(db, { body: 'essai', ...later }, evening))
      expect(next.actions.length + next.questions.length).toBe(400)
      expect((await read(db, number)).items).toHaveLength(401)
    }))

  test('of which the last is spoken of has its heading in the minutes', () =>
    withRollback(async (db) => {
      const { number, run, reads, post } = await aLongStory(db)
      await post(`${run}/soir`, { from: '19:05', until: '21:10', room: '42' })
      const { id, items } = await read(db, number)
      const last = items.at(-1)
      const one = { text: 'Écrire à la région', owner: 'Nous', department: null, deputy: null }
      const records = recordsOf(db, id, { by: 'officer', now: evening })
      await records.act({ ...one, item: last?.id ?? '', dueOn: day('2026-09-01') })
      const born = await reads(`${run}/compte-rendu`, 'officer')
      expect(born).toContain('À faire : Écrire à la région')
      expect(born).toContain('369 autres points restaient ouverts ce jour-là')
    }))
})
