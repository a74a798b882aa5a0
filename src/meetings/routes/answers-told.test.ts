import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { siteAt, siteOf } from '../site.testing.ts'
import { actsOn } from '../store/acts.ts'
import { aBody, act, now, plans } from '../testing.ts'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

interface Asked {
  readonly title: string
  readonly state: 'answered' | 'assigned' | 'waiting'
  readonly answeredAt?: string
  readonly neighbourhood?: string | null
}

/** A question anybody may read, promised for 20 May 2026. @returns its id */
async function asks(
  db: Database,
  { title, state, answeredAt, neighbourhood = 'centre' }: Asked,
): Promise<string> {
  const made = await sql<{ id: string }>`
    insert into question (id, state, door, verbatim, received_at, answer_due_on, wants_public,
      title, public_text, neighbourhood, published_at, answered_at)
    values (gen_random_uuid(), ${state}, 'web', ${title}, '2026-03-01', '2026-05-20', true,
      ${title}, ${title}, ${neighbourhood}, '2026-03-02', ${answeredAt ?? null})
    returning id`.execute(db)
  return made.rows[0]?.id ?? ''
}

/** A council that met on 2 April 2026, from seven to nine in the evening, and meets again on 18 June. */
async function aCouncil(db: Database) {
  await aBody(db, 'essai', 'centre')
  const times = { startsAt: '2026-04-02T17:00:00.000Z', endsAt: '2026-04-02T19:00:00.000Z' }
  const past = await plans(db, { body: 'essai', ...times }, new Date('2026-03-01T10:00:00Z'))
  const evening = { from: times.startsAt, until: times.endsAt, roomCount: 20 }
  await actsOn(db, past.id, act).hold(evening, { questions: [], actions: [], answers: [] })
  const next = await plans(db, { body: 'essai' })
  await actsOn(db, next.id, act).call()
  const site = await siteOf(db)
  return { ...site, past, next, work: `/administration/reunions/${next.number}` }
}

const bench = { title: 'Le banc du square', state: 'answered' } as const

describe('Under the first item of the next meeting', () => {
  test('stand the answers given since the last one, and what still waits with its promised day', () =>
    withRollback(async (db) => {
      const { get, next, past, work } = await aCouncil(db)
      await asks(db, { ...bench, answeredAt: '2026-04-20T08:00:00Z' })
      await asks(db, {
        title: 'Répondu avant',
        state: 'answered',
        answeredAt: '2026-04-02T18:00:00Z',
      })
      await asks(db, {
        ...bench,
        title: 'D’ailleurs',
        neighbourhood: 'nord',
        answeredAt: '2026-04-20T08:00:00Z',
      })
      const room = await asks(db, {
        ...{ title: 'Posée dans la salle', state: 'answered', neighbourhood: null },
        answeredAt: '2026-04-21T08:00:00Z',
      })
      await sql`
        insert into meeting_question (question, meeting) values (${room}, ${past.id})`.execute(db)
      await asks(db, { title: 'La fontaine', state: 'assigned' })
      await asks(db, { title: 'En pause', state: 'waiting' })
      for (const page of [
        await get(`/reunions/${next.number}`),
        await get(`${work}/ordre-du-jour`, 'officer'),
      ]) {
        expect(page.body).toContain('2 réponses données depuis la dernière fois')
        expect(page.body).toMatch(/Le banc du square · répondu le 20 avril 2026/)
        expect(page.body).toMatch(/Posée dans la salle · répondu le 21 avril 2026/)
        expect(page.body).not.toContain('Répondu avant')
        expect(page.body).not.toContain('D’ailleurs')
      }
      const { body } = await get(`/reunions/${next.number}`)
      expect(body).toMatch(/La fontaine<.*?réponse promise pour le 20 mai 2026/s)
      expect(body.split('réponse promise')).toHaveLength(2)
    }))

  test('nothing is said to be answered before a first meeting, which has no last time', () =>
    withRollback(async (db) => {
      await aBody(db, 'essai', 'centre')
      const { id, number } = await plans(db, { body: 'essai' })
      await actsOn(db, id, act).call()
      await asks(db, { ...bench, answeredAt: '2026-04-20T08:00:00Z' })
      const { get } = await siteOf(db)
      expect((await get(`/reunions/${number}`)).body).not.toContain('depuis la dernière fois')
    }))

  test('once it is held it stays written: in its minutes, on its page, whatever is answered since', () =>
    withRollback(async (db) => {
      const { next, work } = await aCouncil(db)
      await asks(db, { ...bench, answeredAt: '2026-04-20T08:00:00Z' })
      const fountain = await asks(db, { title: 'La fontaine', state: 'assigned' })
      await asks(db, { ...bench, title: 'Répondu la nuit', answeredAt: '2026-06-18T22:00:00Z' })
      const { get, post } = siteAt(db, new Date('2026-06-19T08:00:00Z'))
      await post(`${work}/soir`, { from: '19:00', until: '21:00', room: '12' })
      const born = async () => (await get(`${work}/compte-rendu`, 'officer')).body
      expect(await born()).toContain('Réponses données depuis la dernière fois :')
      expect(await born()).toMatch(
        /- Question n° \d+ : Le banc du square · répondu le 20 avril 2026/,
      )
      expect(await born()).toContain('- La fontaine (réponse promise pour le 20 mai 2026)')
      expect(await born()).not.toContain('Répondu la nuit')

      await sql`
        update question set state = 'answered', answered_at = '2026-06-20T08:00:00Z'
        where id = ${fountain}`.execute(db)
      expect(await born()).toContain('- La fontaine (réponse promise pour le 20 mai 2026)')
      const { body } = await get(`/reunions/${next.number}`)
      expect(body).toContain('Une réponse donnée depuis la dernière fois')
      expect(body).toContain('Réponse donnée')
      await sql`update question set hidden_at = ${now.toISOString()}`.execute(db)
      expect((await get(`/reunions/${next.number}`)).body).not.toContain('Le banc du square')
    }))
})
