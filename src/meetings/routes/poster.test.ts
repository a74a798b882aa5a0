import { describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { agathe, siteOf } from '../site.testing.ts'
import { actsOn } from '../store/acts.ts'
import { act, plans } from '../testing.ts'

const welcome = { wayThere: 'Bus 1, arrêt Verger', offers: ['wheelchair', 'childcare'] } as const

/** Of the poster: what is answered, and its type. */
const filesOf = async (site: Awaited<ReturnType<typeof siteOf>>, at: string) =>
  Promise.all(
    ['', '/en', '/pt', '/ar'].flatMap((language) =>
      ['a4', 'a3'].map(async (sheet) => {
        const { statusCode, body } = await site.get(`${language}${at}/affiche-${sheet}.pdf`)
        return [statusCode, body.slice(0, 5)]
      }),
    ),
  )

async function calledWith(db: Database) {
  const { id, number } = await plans(db, welcome)
  await actsOn(db, id, act).call()
  return number
}

describe('The poster of a meeting', () => {
  test('is there for everybody once the meeting is called, in four languages and two sizes', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      const at = `/reunions/${await calledWith(db)}`
      expect(new Set((await filesOf(site, at)).map(String))).toEqual(new Set(['200,%PDF-']))
      const { body } = await site.get(at)
      for (const said of ['Affiche A4, à imprimer', 'Bus 1, arrêt Verger', 'Garde d’enfants'])
        expect(body).toContain(said)
    }))

  test('is for nobody before, nor once the meeting is cancelled', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      const { id, number } = await plans(db)
      const poster = `/reunions/${number}/affiche-a4.pdf`
      expect((await site.get(poster)).statusCode).toBe(404)
      await actsOn(db, id, act).call()
      await actsOn(db, id, act).cancel('La salle est fermée.')
      expect((await site.get(poster)).statusCode).toBe(404)
      expect((await site.get(`/reunions/${number}`)).body).not.toContain('affiche-a4')
    }))

  test('stands on the page of the officer, with the short address', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      const number = await calledWith(db)
      const { body } = await site.get(`/administration/reunions/${number}`, 'officer')
      expect(body).toContain(`/ar/reunions/${number}/affiche-a3.pdf`)
      expect(body).toContain(`/r/${number}`)
    }))
})

describe('The short address of a meeting', () => {
  test('leads to its page, in the language it was printed in', () =>
    withRollback(async (db) => {
      const { get } = await siteOf(db)
      expect((await get('/r/12')).location).toBe('/reunions/12')
      expect((await get('/pt/r/12')).location).toBe('/pt/reunions/12')
      expect((await get('/r/douze')).statusCode).toBe(404)
    }))
})

describe('What the town offers at a meeting', () => {
  test('is ticked by an officer, and kept when she comes back', () =>
    withRollback(async (db) => {
      const { get, post } = await siteOf(db)
      const { number } = await plans(db)
      const edit = `/administration/reunions/${number}/modifier`
      const fields = {
        ...{ titleFr: 'Conseil', titleEn: '', day: '18/06/2026', from: '19:00', until: '21:00' },
        ...{ place: 'Salle du Verger', neighbourhood: '', owner: agathe, deputy: '' },
        ...{ wayThere: 'Bus 1', offers: 'ride' },
      }
      expect((await post(edit, fields)).statusCode).toBe(303)
      const { body } = await get(edit, 'officer')
      expect(body).toContain('value="Bus 1"')
      expect(body.match(/<input[^>]*name="offers"[^>]*checked/g)).toHaveLength(1)
    }))
})
