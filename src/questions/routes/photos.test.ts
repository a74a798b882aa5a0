import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { siteOf } from '../site.testing.ts'
import { askersOf } from '../store/askers.ts'
import { followed, following } from '../store/follow.ts'
import { followSecretOf } from '../store/secrets.ts'
import { work } from '../store/work.ts'
import { asks, showsPublicly } from '../testing.ts'

const now = new Date('2026-05-04T10:00:00Z')

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

/** A question asked on the site, with a photo. */
const ask = (db: Database, photo: File, place = '') =>
  siteOf(db, '').send('/questions/poser', {
    key: randomUUID(),
    subject: 'Un lampadaire éteint',
    seen: 'Un lampadaire éteint',
    words: 'Depuis lundi, rue de l’Aqueduc.',
    place,
    neighbourhood: '',
    way: 'number',
    email: '',
    phone: '',
    public: 'yes',
    photo,
  })

const file = (content: Uint8Array | string, name = 'photo.jpg') =>
  new File([content as BlobPart], name, { type: 'image/jpeg' })

const aPhoto = async (): Promise<File> =>
  file(
    await sharp({ create: { width: 40, height: 20, channels: 3, background: 'red' } })
      .withExif({ IFD3: { GPSLatitude: '48/1 47/1 0/1' } })
      .jpeg()
      .toBuffer(),
  )

async function sentWith(db: Database) {
  const found = await sql<{ id: string; number: number; question: string }>`
    select question_photo.id, number, question from question_photo
    join question on question.id = question`.execute(db)
  const [one] = found.rows
  if (one === undefined) throw new Error('No photo was kept.')
  return one
}

describe('A photo sent with a question', () => {
  test('is kept without the place hidden in it, and seen by officers alone', () =>
    withRollback(async (db) => {
      expect((await ask(db, await aPhoto())).statusCode).toBe(303)
      const [{ get }, anybody] = [siteOf(db), siteOf(db, '')]
      const { id, number } = await sentWith(db)
      const url = `/administration/questions/${number}`
      expect((await get(url)).body).toContain(`${url}/photos/${id}`)
      const seen = await get(`${url}/photos/${id}`)
      expect(seen.headers['content-type']).toBe('image/jpeg')
      expect((await sharp(seen.rawPayload).metadata()).exif).toBeUndefined()
      expect((await siteOf(db, 'councillor').get(`${url}/photos/${id}`)).statusCode).toBe(403)
      expect((await anybody.get(`/questions/${number}/photos/${id}`)).statusCode).toBe(404)
    }))

  test('is shown to anybody once its officer says what it shows, and taken back', () =>
    withRollback(async (db) => {
      const { post } = siteOf(db)
      await ask(db, await aPhoto())
      const anybody = siteOf(db, '')
      const { id, number, question } = await sentWith(db)
      const url = `/administration/questions/${number}/photos/${id}`
      const shown = `/questions/${number}/photos/${id}`
      const refused = await post(url, { words: ' ' })
      expect([refused.statusCode, refused.body]).toEqual([
        422,
        expect.stringContaining('Décrivez ce que montre la photo.'),
      ])
      await post(url, { words: 'Un lampadaire' })
      expect((await anybody.get(shown)).statusCode).toBe(404)
      await showsPublicly(
        db,
        { id: question },
        { title: 'Un lampadaire ?', publicText: 'Il dort.' },
      )
      expect((await anybody.get(shown)).statusCode).toBe(200)
      expect((await anybody.get(`/questions/${number}`)).body).toContain('alt="Un lampadaire"')
      await post(`${url}/retrait`, {})
      expect((await anybody.get(shown)).statusCode).toBe(404)
      expect((await anybody.get(`/questions/${number}`)).body).not.toContain(id)
    }))

  test('is on the page of who sent it, with her place; not on that of who asks the same', () =>
    withRollback(async (db) => {
      const anybody = siteOf(db, '')
      await ask(db, await aPhoto(), 'Devant le 12, rue de l’Aqueduc')
      const { id, number, question } = await sentWith(db)
      const [asker] = await askersOf(db, question)
      const page = `/questions/suivi/${followSecretOf(asker?.id ?? '')}`
      const { body } = await anybody.get(page)
      expect(body).toContain('Devant le 12, rue de l’Aqueduc')
      expect(body).toContain(`${page}/photos/${id}`)
      const seen = await anybody.get(`${page}/photos/${id}`)
      expect([seen.statusCode, seen.headers['cache-control']]).toEqual([200, 'private, max-age=0'])

      const other = await asks(db)
      const [neighbour] = await askersOf(db, other.question.id)
      const hers = `/questions/suivi/${followSecretOf(neighbour?.id ?? '')}`
      await siteOf(db).post(`/administration/questions/${number}/regroupement`, {
        into: String(other.question.number),
      })
      expect((await anybody.get(page)).body).toContain(`${page}/photos/${id}`)
      expect((await anybody.get(`${hers}/photos/${id}`)).statusCode).toBe(404)
      expect((await anybody.get(hers)).body).not.toContain('Devant le 12')
    }))

  test('goes with who sent it, and when an officer erases it', () =>
    withRollback(async (db) => {
      const { get, post } = siteOf(db)
      await ask(db, await aPhoto())
      const first = await sentWith(db)
      const url = `/administration/questions/${first.number}/photos/${first.id}/fin`
      expect((await get(url)).body).toContain('Effacer cette photo')
      expect((await post(url, {})).statusCode).toBe(303)
      expect((await sql`select from question_photo`.execute(db)).rows).toEqual([])

      await ask(db, await aPhoto())
      const { question } = await sentWith(db)
      const [asker] = await askersOf(db, question)
      const known = await followed(db, followSecretOf(asker?.id ?? ''))
      if (known === null) throw new Error('Nobody asked.')
      await following(db, known, { by: 'asker', now }).giveUp()
      expect((await sql`select from question_photo`.execute(db)).rows).toEqual([])
    }))

  test('follows its question into another one, and out of it', () =>
    withRollback(async (db) => {
      const { post } = siteOf(db)
      const { question: other } = await asks(db)
      await ask(db, await aPhoto())
      const { number } = await sentWith(db)
      const into = { into: String(other.number) }
      await post(`/administration/questions/${number}/regroupement`, into)
      expect((await sentWith(db)).question).toBe(other.id)

      await post(`/administration/questions/${number}/regroupement/fin`, {})
      const again = await work(db).find(number)
      expect([again?.state, again?.mergedInto]).toEqual(['received', null])
      expect((await sentWith(db)).question).toBe(again?.id)
    }))

  test.each([
    ['a PDF named .jpg', file('%PDF-1.7'), 'n’est pas une photo JPEG'],
    ['the HEIC of an iPhone', file('\0\0\0\u0018ftypheic\0\0\0\0', 'IMG.HEIC'), 'HEIC des iPhone'],
    [
      'cut on the way',
      file(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)),
      'n’est pas une photo JPEG',
    ],
    ['30 MB heavy', file(new Uint8Array(30_000_000)), 'Cette photo est trop lourde'],
    ['a page', file('<script>alert(1)</script>'), 'n’est pas une photo JPEG'],
  ])('is refused when it is %s, with all that was typed', (_, photo, sentence) =>
    withRollback(async (db) => {
      const { statusCode, body } = await ask(db, photo)
      expect(statusCode).toBe(422)
      expect(body).toContain(sentence)
      expect(body).toContain('Depuis lundi, rue de l’Aqueduc.')
      expect(await work(db).nextToRoute()).toBeNull()
    }),
  )
})
