import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { demoAddresses, loadDemoAddresses } from '../../addresses/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { demoNeighbourhoods, demoTown, towns } from '../../town/index.ts'
import { isKnown, siteOf } from '../site.testing.ts'
import { asks, showsPublicly } from '../testing.ts'

const place = '12 Rue de l’Aqueduc'
const qualified = {
  title: 'Pourquoi ce lampadaire est-il éteint ?',
  publicText: 'Il ne s’allume plus.',
  theme: '',
  neighbourhood: 'aqueduc',
  kind: 'factual',
  isShown: 'oui',
}

/** As it is read: spaces that do not break are spaces. */
async function read(db: Database, url: string): Promise<string> {
  const { body } = await siteOf(db, '').get(url)
  return body.replaceAll(/[\u00a0\u202f]/g, ' ')
}

async function aTown(db: Database): Promise<void> {
  await towns(db).save(demoTown, demoNeighbourhoods)
  await inTransaction(db, (tx) =>
    loadDemoAddresses(tx, randomUUID, new Date('2026-05-04T10:00:00Z')),
  )
  await isKnown(db)
}

describe('The map of questions', () => {
  test('shows no place before an officer chose to, then the street and never the number', () =>
    withRollback(async (db) => {
      await aTown(db)
      const { question } = await asks(db, { place, neighbourhood: 'aqueduc' })
      const url = `/administration/questions/${question.number}`
      const { get, post } = siteOf(db)
      expect((await get(url)).body).toContain('Rue de l’Aqueduc, sans le numéro')
      await post(`${url}/qualification`, qualified)
      const anybody = siteOf(db, '')
      expect((await anybody.get('/questions/carte')).body).toContain('Aucun lieu à montrer')

      await post(`${url}/qualification`, { ...qualified, showsPlace: 'oui' })
      const shown = [
        (await anybody.get('/questions/carte')).body,
        (await anybody.get(`/questions/${question.number}`)).body,
        (await anybody.get('/questions/donnees.json')).body,
        (await anybody.get('/questions/donnees.csv')).body,
        (await anybody.get('/open311/v2/requests.json?start_date=2026-05-01T00:00:00Z')).body,
      ]
      for (const page of shown) expect(page).toContain('Rue de l’Aqueduc')
      const doors = demoAddresses.flatMap(({ point }) => (point === null ? [] : [point]))
      for (const page of shown) {
        expect(page).not.toContain('12 Rue')
        for (const [longitude] of doors)
          expect(page).not.toContain(longitude.toFixed(5).slice(0, 8) + '"')
      }

      await post(`${url}/qualification`, qualified)
      expect((await anybody.get('/questions/carte')).body).not.toContain('Rue de l’Aqueduc')
    }))

  test('says the number, the title and the state of each point, and counts those at one place', () =>
    withRollback(async (db) => {
      await aTown(db)
      const shownPlace = { street: 'Rue de l’Aqueduc', longitude: 2.337, latitude: 48.796 }
      const { question } = await asks(db)
      const written = { title: 'Un banc ?', publicText: 'Un banc.', shownPlace }
      await showsPublicly(db, question, written)
      const label = `Question n° ${question.number} : Un banc ? (En attente de réponse)`
      expect(await read(db, '/questions/carte')).toContain(`aria-label="${label}"`)
      const { question: other } = await asks(db)
      await showsPublicly(db, other, { ...written, title: 'Deux bancs ?' })
      const body = await read(db, '/questions/carte')
      expect(body).toContain('aria-label="Rue de l’Aqueduc : 2 questions"')
      const zone = /carte\?zone=([^"]+)"/.exec(body)?.[1] ?? ''
      const closer = await read(db, `/questions/carte?zone=${zone}`)
      expect(closer).toContain('Une partie de la ville : 2 questions')
      expect(closer).toContain('Deux bancs ?')
      expect(await read(db, '/questions/carte?mots=deux')).not.toContain('Un banc ?')
      expect(await read(db, '/questions/carte?zone=2,48,2.1,48.1')).toContain('Aucun lieu')
      expect(await read(db, '/questions/carte?zone=nulle')).toContain('Deux bancs ?')
    }))

  test('stays a small page with ten thousand questions at three thousand places', () =>
    withRollback(async (db) => {
      await aTown(db)
      await sql`
        insert into question (id, door, received_at, subject, verbatim, wants_public, title,
          public_text, state, answer_due_on, published_at, shown_longitude, shown_latitude)
        select gen_random_uuid(), 'web', now(), 'Un mot', 'Un mot', true, 'Question ' || one, 'Un mot',
          'received', '2026-06-08', now(), 2.32 + (one % 3000) % 60 * 0.0004,
          48.783 + (one % 3000) / 60 * 0.00035
        from generate_series(1, 10000) as one`.execute(db)
      const body = await read(db, '/questions/carte')
      expect(body).toContain('10 000')
      expect(body.split('<').length / 2).toBeLessThan(1000)
      expect(Buffer.byteLength(body)).toBeLessThan(120_000)
    }))
})
