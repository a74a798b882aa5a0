import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { demoNeighbourhoods, demoTown, towns } from '../../town/index.ts'
import { siteOf } from '../site.testing.ts'
import { work } from '../store/work.ts'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

const asking = {
  subject: 'Un lampadaire éteint',
  seen: 'Un lampadaire éteint',
  words: 'Depuis lundi.',
  place: '',
  neighbourhood: '',
  way: 'number',
  email: '',
  phone: '',
  public: 'yes',
}

const send = (db: Database, more: Readonly<Record<string, string>>) =>
  siteOf(db, '').send('/questions/poser', { key: randomUUID(), ...asking, ...more })

async function kept(db: Database) {
  const number = await work(db).nextToRoute()
  return number === null ? null : work(db).find(number)
}

describe('The plan of the asking form', () => {
  test('comes back with its mark and its neighbourhood, and nothing is sent', () =>
    withRollback(async (db) => {
      await towns(db).save(demoTown, demoNeighbourhoods)
      const { statusCode, body } = await send(db, { 'plan.x': '80', 'plan.y': '120' })
      expect(statusCode).toBe(200)
      expect(body).toContain('Rien n’est encore envoyé')
      expect(body).toContain('name="planX" value="80"')
      expect(body).toMatch(/value="coteau" selected/)
      expect(body).toContain('Depuis lundi.')
      expect(await kept(db)).toBeNull()
      const { headers, body: picture } = await siteOf(db, '').get('/questions/plan.svg')
      expect(headers['content-type']).toBe('image/svg+xml')
      expect(picture).toContain('width="288"')
    }))

  test('gives the point to the town hall alone: a square to the public, once an officer shows it', () =>
    withRollback(async (db) => {
      await towns(db).save(demoTown, demoNeighbourhoods)
      await send(db, { planX: '80', planY: '120', place: 'devant le gymnase' })
      const question = await kept(db)
      if (question?.pointed == null) throw new Error('No point was kept.')
      const written = `${question.pointed[1].toFixed(5)}, ${question.pointed[0].toFixed(5)}`
      expect(question).toMatchObject({
        place: `devant le gymnase (${written})`,
        neighbourhood: 'coteau',
        shownPlace: null,
      })
      const run = (await siteOf(db).get(`/administration/questions/${question.number}`)).body
      expect(run).toContain('un carré de 100')
      expect(run).toContain('plan-mark')
    }))

  test('refuses a point outside the town; the keyboard, which cannot point, sends the form', () =>
    withRollback(async (db) => {
      await towns(db).save(demoTown, demoNeighbourhoods)
      const outside = await send(db, { 'plan.x': '287', 'plan.y': '1' })
      expect(outside.statusCode).toBe(422)
      expect(outside.body).toContain('Ce point est hors de la ville.')
      expect(outside.body).toContain('name="planX" value')
      const removed = await send(db, { planX: '80', planY: '120', planRemoved: '1' })
      expect(removed.body).not.toContain('value="80"')
      expect((await send(db, { 'plan.x': '0', 'plan.y': '0' })).statusCode).toBe(303)
      expect((await kept(db))?.pointed).toBeNull()
    }))
})
