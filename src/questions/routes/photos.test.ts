import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { stoppedAt } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { formTokenOf, type KnownPerson } from '../../platform/web/index.ts'
import { smallSite } from '../../platform/web/small-site.testing.tsx'
import { questionRoutes } from '../index.ts'
import { noNeeds } from '../site.testing.ts'
import { askersOf } from '../store/askers.ts'
import { followed, following } from '../store/follow.ts'
import { followSecretOf } from '../store/secrets.ts'
import { work } from '../store/work.ts'
import { asks, showsPublicly } from '../testing.ts'

const agathe = '00000000-0000-4000-8000-00000000000a'
const now = new Date('2026-05-04T10:00:00Z')

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

/** The pages of questions; the token of a session is here the name of its role. */
async function aSite(db: Database) {
  await sql`insert into party (id, kind) values (${agathe}, 'person')`.execute(db)
  await sql`insert into person (party, display_name) values (${agathe}, 'Agathe')`.execute(db)
  const whoHas = async (role: string): Promise<KnownPerson | null> => ({
    kind: 'person',
    person: agathe,
    session: agathe,
    name: 'Agathe',
    roles: [{ role, scope: { kind: 'town', id: null } }],
    isStrong: true,
    assistedBy: null,
  })
  const site = smallSite(db, stoppedAt(now.toISOString()), questionRoutes(noNeeds), whoHas)
  const asRole = (role: string) => (role === '' ? {} : { cookie: `parvis-session=${role}` })
  const get = (url: string, role = '') => site.inject({ url, headers: asRole(role) })
  const post = async (url: string, fields: Readonly<Record<string, string | File>>, role = '') => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ jeton: formTokenOf(role), ...fields }))
      form.append(name, value)
    const sent = new Response(form)
    return site.inject({
      method: 'POST',
      url,
      headers: {
        'content-type': sent.headers.get('content-type') ?? '',
        origin: 'http://localhost',
        ...asRole(role),
      },
      payload: Buffer.from(await sent.arrayBuffer()),
    })
  }
  const ask = (photo: File | null) =>
    post('/questions/poser', {
      key: randomUUID(),
      subject: 'Un lampadaire éteint',
      seen: 'Un lampadaire éteint',
      words: 'Depuis lundi, rue de l’Aqueduc.',
      place: '',
      neighbourhood: '',
      way: 'number',
      email: '',
      phone: '',
      public: 'yes',
      ...(photo !== null && { photo }),
    })
  return { get, post, ask }
}

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
      const { get, ask } = await aSite(db)
      expect((await ask(await aPhoto())).statusCode).toBe(303)
      const { id, number } = await sentWith(db)
      const url = `/administration/questions/${number}`
      expect((await get(url, 'officer')).body).toContain(`${url}/photos/${id}`)
      const seen = await get(`${url}/photos/${id}`, 'officer')
      expect(seen.headers['content-type']).toBe('image/jpeg')
      expect((await sharp(seen.rawPayload).metadata()).exif).toBeUndefined()
      expect((await get(`${url}/photos/${id}`, 'councillor')).statusCode).toBe(403)
      expect((await get(`/questions/${number}/photos/${id}`)).statusCode).toBe(404)
    }))

  test('is shown to anybody once its officer says what it shows, and taken back', () =>
    withRollback(async (db) => {
      const { get, post, ask } = await aSite(db)
      await ask(await aPhoto())
      const { id, number, question } = await sentWith(db)
      const url = `/administration/questions/${number}/photos/${id}`
      const shown = `/questions/${number}/photos/${id}`
      const refused = await post(url, { words: ' ' }, 'officer')
      expect([refused.statusCode, refused.body]).toEqual([
        422,
        expect.stringContaining('Décrivez ce que montre la photo.'),
      ])
      await post(url, { words: 'Un lampadaire' }, 'officer')
      expect((await get(shown)).statusCode).toBe(404)
      await showsPublicly(
        db,
        { id: question },
        { title: 'Un lampadaire ?', publicText: 'Il dort.' },
      )
      expect((await get(shown)).statusCode).toBe(200)
      expect((await get(`/questions/${number}`)).body).toContain('alt="Un lampadaire"')
      await post(`${url}/retrait`, {}, 'officer')
      expect((await get(shown)).statusCode).toBe(404)
      expect((await get(`/questions/${number}`)).body).not.toContain(id)
    }))

  test('goes with who sent it, and when an officer erases it', () =>
    withRollback(async (db) => {
      const { get, post, ask } = await aSite(db)
      await ask(await aPhoto())
      const first = await sentWith(db)
      const url = `/administration/questions/${first.number}/photos/${first.id}/fin`
      expect((await get(url, 'officer')).body).toContain('Effacer cette photo')
      expect((await post(url, {}, 'officer')).statusCode).toBe(303)
      expect((await sql`select from question_photo`.execute(db)).rows).toEqual([])

      await ask(await aPhoto())
      const { question } = await sentWith(db)
      const [asker] = await askersOf(db, question)
      const known = await followed(db, followSecretOf(asker?.id ?? ''))
      if (known === null) throw new Error('Nobody asked.')
      await following(db, known, { by: 'asker', now }).giveUp()
      expect((await sql`select from question_photo`.execute(db)).rows).toEqual([])
    }))

  test('follows its question into another one', () =>
    withRollback(async (db) => {
      const { post, ask } = await aSite(db)
      const { question: other } = await asks(db)
      await ask(await aPhoto())
      const { number } = await sentWith(db)
      const into = { into: String(other.number) }
      await post(`/administration/questions/${number}/regroupement`, into, 'officer')
      expect((await sentWith(db)).question).toBe(other.id)
    }))

  test.each([
    ['a PDF named .jpg', file('%PDF-1.7'), 'n’est pas une photo JPEG'],
    ['the HEIC of an iPhone', file('\0\0\0\u0018ftypheic\0\0\0\0', 'IMG.HEIC'), 'HEIC des iPhone'],
    ['a page', file('<script>alert(1)</script>'), 'n’est pas une photo JPEG'],
  ])('is refused when it is %s, with all that was typed', (_, photo, sentence) =>
    withRollback(async (db) => {
      const { ask } = await aSite(db)
      const { statusCode, body } = await ask(photo)
      expect(statusCode).toBe(422)
      expect(body).toContain(sentence)
      expect(body).toContain('Depuis lundi, rue de l’Aqueduc.')
      expect(await work(db).nextToRoute()).toBeNull()
    }),
  )
})
