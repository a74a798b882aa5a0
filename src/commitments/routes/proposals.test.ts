import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { siteOf } from '../site.testing.ts'
import { proposalsOf } from '../store/proposals.ts'
import { promises } from '../testing.ts'

let folder = ''
let picture: File
beforeAll(async () => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
  folder = mkdtempSync(join(tmpdir(), 'parvis-proposals-'))
  const square = sharp({ create: { width: 24, height: 24, channels: 3, background: '#4a7' } })
  const withPlace = square.withExif({ IFD0: { Copyright: 'rue de l’Aqueduc' } }).jpeg()
  picture = new File([new Uint8Array(await withPlace.toBuffer())], 'photo.jpg')
})
afterAll(() => rmSync(folder, { recursive: true }))

const agent = 'department-agent:espaces-verts'

/** The site, and one promise as its agent and the officer each find it. */
async function aPromise(db: Database) {
  const site = await siteOf(db, folder)
  const { number } = await promises(db)
  const serve = `/administration/engagements/service/${number}`
  const run = `/administration/engagements/${number}`
  const open = async (): Promise<string> => {
    const { body } = await site.get(run, 'officer')
    return /propositions\/[0-9a-f-]{36}/.exec(body)?.[0] ?? ''
  }
  const says = (what: string, fields: Readonly<Record<string, string | File>>) =>
    site.post(`${serve}/${what}`, { key: randomUUID(), ...fields }, agent)
  return { ...site, number, serve, run, says, open }
}

const word = 'Les deux bancs sont là depuis samedi.'
const isDone = { reason: word, doneOn: '02/05/2026' }

describe('What an agent proposes about a promise', () => {
  test('is for the agents of its department alone', () =>
    withRollback(async (db) => {
      const { get, post, serve } = await aPromise(db)
      expect((await get(serve, agent)).body).toContain('c’est fait</button>')
      expect((await get('/administration/engagements/service', agent)).body).toContain('Deux bancs')
      const other = 'department-agent:voirie'
      expect((await get('/administration/engagements/service', other)).body).not.toContain('Deux')
      for (const role of [other, 'officer', 'councillor']) {
        expect((await get(serve, role)).statusCode).toBe(403)
        expect((await post(`${serve}/fait`, isDone, role)).statusCode).toBe(403)
      }
    }))

  test('is refused with a sentence beside what was typed', () =>
    withRollback(async (db) => {
      const { says } = await aPromise(db)
      const cases = [
        ['fait', { ...isDone, doneOn: '31/12/2026' }, 'Ce jour n’est pas encore venu.'],
        ['fait', { ...isDone, doneOn: '01/01/2026' }, 'Ce jour est avant la promesse.'],
        ['fait', { ...isDone, photo: picture }, 'Décrivez ce que montre la photo.'],
        ['report', { reason: word, dueOn: '10/05/2026' }, 'doit venir après'],
      ] as const
      for (const [what, fields, sentence] of cases) {
        const { statusCode, body } = await says(what, fields)
        expect([what, statusCode]).toEqual([what, 422])
        expect(body).toContain(sentence)
        expect(body).toContain(word)
      }
    }))

  test('with a photo over 20 MB, by the agent or by the officer, keeps what was typed', () =>
    withRollback(async (db) => {
      const { says, post, open, run } = await aPromise(db)
      const heavy = new File([new Uint8Array(21 * 1024 * 1024)], 'photo.jpg')
      const photo = { photo: heavy, photoWords: 'Deux bancs' }
      const said = await says('fait', { ...isDone, ...photo })
      await says('fait', isDone)
      const accepted = await post(`${run}/${await open()}/accord`, { ...isDone, ...photo })
      for (const { statusCode, body } of [said, accepted]) {
        expect(statusCode).toBe(422)
        expect(body).toContain('Ce fichier est trop lourd')
        expect(body).toContain(word)
      }
    }))

  test('is read by the officer and nobody else, until she accepts it with her own words', () =>
    withRollback(async (db) => {
      const { get, post, says, open, number, run, serve } = await aPromise(db)
      const photo = { photo: picture, photoWords: 'Deux bancs sous un platane' }
      expect((await says('fait', { ...isDone, ...photo })).location).toBe(`${serve}?fait=oui`)
      const one = await open()
      for (const url of ['/engagements', `/engagements/${number}`, '/engagements/donnees.json'])
        expect((await get(url)).body).not.toContain('bancs sont là')
      expect((await get(`${run}/${one}/photo`, 'officer')).type).toBe('image/jpeg')
      expect((await get(`${serve}/${one}/photo`, agent)).body).not.toContain('Aqueduc')
      for (const role of ['', 'councillor', agent])
        expect((await get(`${run}/${one}/photo`, role)).statusCode).not.toBe(200)

      const given = { reason: 'Ils sont posés.', doneOn: '02/05/2026', proposedWords: 'Des bancs' }
      expect((await post(`${run}/${one}/accord`, given)).location).toBe(`${run}?fait=oui`)
      const { body } = await get(`/engagements/${number}`)
      expect(body).toContain('Ils sont posés.')
      expect(body).toContain('alt="Des bancs"')
      expect(body).toContain('2 mai 2026')
      expect((await get(serve, agent)).body).toContain('Acceptée')
      const [shown = ''] = /\/engagements\/\d+\/preuves\/[0-9a-f-]+/.exec(body) ?? []
      expect((await get(shown)).statusCode).toBe(200)
      expect((await get(`${run}/${one}/photo`, 'officer')).statusCode).toBe(404)
      expect((await post(`${run}/${one}/accord`, given)).statusCode).toBe(422)
    }))

  test('without a photo is accepted with what the officer shows', () =>
    withRollback(async (db) => {
      const { get, post, says, open, number, run } = await aPromise(db)
      await says('fait', isDone)
      const at = `${run}/${await open()}/accord`
      const refused = await post(at, isDone)
      expect([refused.statusCode, refused.body.includes('Ajoutez une photo')]).toEqual([422, true])
      const link = { url: 'https://exemple.fr/bancs', urlWords: 'Le chantier' }
      expect((await post(at, { ...isDone, ...link })).statusCode).toBe(303)
      expect((await get(`/engagements/${number}`)).body).toContain('Le chantier')
    }))

  test('is a later day, or impossible: the promise is moved or dropped, with its reason', () =>
    withRollback(async (db) => {
      const { get, post, says, open, number, run } = await aPromise(db)
      await says('report', { reason: 'Le gel.', dueOn: '30/06/2026' })
      const moved = { reason: 'Le gel.', dueOn: '30/06/2026' }
      expect((await post(`${run}/${await open()}/accord`, moved)).statusCode).toBe(303)
      expect((await get(`/engagements/${number}`)).body).toContain('30 juin 2026')
      await says('abandon', { reason: 'Le terrain est vendu.' })
      const dropped = { reason: 'Le terrain est vendu.' }
      expect((await post(`${run}/${await open()}/accord`, dropped)).statusCode).toBe(303)
      expect((await get(`/engagements/${number}`)).body).toContain('Le terrain est vendu.')
    }))

  test('comes back with the word of the officer, or is taken back by the department', () =>
    withRollback(async (db) => {
      const { get, post, says, open, number, run, serve } = await aPromise(db)
      await says('fait', { ...isDone, photo: picture, photoWords: 'Deux bancs' })
      const one = await open()
      expect((await post(`${run}/${one}/renvoi`, { told: '' })).statusCode).toBe(422)
      const told = 'On reconnaît un voisin.'
      expect((await post(`${run}/${one}/renvoi`, { told })).statusCode).toBe(303)
      expect((await get(serve, agent)).body).toContain(told)
      expect((await get(`/engagements/${number}`)).body).not.toContain(told)
      expect((await get(`${serve}/${one}/photo`, agent)).statusCode).toBe(404)

      await says('fait', isDone)
      const two = await open()
      expect((await post(`${serve}/${two}/retrait`, {}, agent)).location).toBe(`${serve}?fait=oui`)
      expect(await open()).toBe('')
      expect((await get(serve, agent)).body).toContain('Reprise par le service')
    }))

  test('with the same photo as a proof is one file, there for as long as either shows it', () =>
    withRollback(async (db) => {
      const photo = { photo: picture, photoWords: 'Deux bancs' }
      const site = await siteOf(db, folder)
      const [first, second] = [await promises(db), await promises(db)]
      const run = `/administration/engagements/${first.number}`
      const serve = `/administration/engagements/service/${second.number}`
      const shown = async () => {
        const { body } = await site.get(`/engagements/${first.number}`)
        return /preuves\/[0-9a-f-]{36}/.exec(body)?.[0] ?? ''
      }
      const says = () =>
        site.post(`${serve}/fait`, { key: randomUUID(), ...isDone, ...photo }, agent)
      const said = async () =>
        /propositions\/[0-9a-f-]{36}/.exec((await site.get(serve, agent)).body)?.[0] ?? ''
      const statusOf = async (url: string) => (await site.get(url, agent)).statusCode

      await site.post(`${run}/tenu`, { reason: word, ...photo })
      await says()
      await site.post(`${serve}/${await said()}/retrait`, {}, agent)
      expect(await statusOf(`/engagements/${first.number}/${await shown()}`)).toBe(200)

      await says()
      await site.post(`${run}/${await shown()}`, {})
      expect(await shown()).toBe('')
      expect(await statusOf(`${serve}/${await said()}/photo`)).toBe(200)

      const [file] = (await proposalsOf(db, [second.id])).flatMap((one) => one.photo?.file ?? [])
      await site.post(`${serve}/${await said()}/retrait`, {}, agent)
      expect(existsSync(join(folder, file?.slice(0, 2) ?? '', file ?? ''))).toBe(false)
    }))
})
