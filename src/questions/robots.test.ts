import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { latestMessages } from '../messages/index.ts'
import type { Database } from '../platform/database/database.ts'
import { withRollback } from '../platform/database/testing.ts'
import { day } from '../platform/kernel/day.ts'
import { isKnown, siteOf } from './site.testing.ts'
import { askersOf } from './store/askers.ts'
import { followSecretOf } from './store/secrets.ts'
import { mostAtOnce } from './rules/set-aside.ts'
import { setAside } from './store/set-aside.ts'
import { countedWork } from './rules/listing.ts'
import { work } from './store/work.ts'
import { asks, showsPublicly } from './testing.ts'

/** An hour of a robot. */
const count = 500

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

const words = 'Achetez mes chaussures sur chaussures.exemple.fr'
const form = (more: Readonly<Record<string, string>> = {}) => ({
  key: randomUUID(),
  subject: 'Chaussures',
  seen: 'Chaussures',
  words,
  place: '',
  neighbourhood: '',
  way: 'number',
  email: '',
  phone: '',
  public: 'yes',
  ...more,
})

const statuses = async (
  db: Database,
  asked: number,
  more: (place: number) => Readonly<Record<string, string>>,
  from: (place: number) => string,
): Promise<ReadonlyMap<number, number>> => {
  const counted = new Map<number, number>()
  const site = siteOf(db, '')
  for (let place = 0; place < asked; place += 1) {
    const { statusCode } = await site.post('/questions/poser', form(more(place)), from(place))
    counted.set(statusCode, (counted.get(statusCode) ?? 0) + 1)
  }
  return counted
}

const asked = async (db: Database): Promise<number> => {
  const found = await sql<{ n: number }>`select count(*)::int as n from question`.execute(db)
  return found.rows[0]?.n ?? 0
}

describe('A robot that asks', () => {
  test(
    `from one address: ${count} questions are twelve`,
    () =>
      withRollback(async (db) => {
        const answers = await statuses(
          db,
          count,
          () => ({}),
          () => '192.0.2.1',
        )
        expect(Object.fromEntries(answers)).toEqual({ 303: 12, 429: count - 12 })
        expect(await asked(db)).toBe(12)
        expect((await siteOf(db, '').get('/questions')).body).not.toContain('Chaussures')
        // Those that were refused left nothing behind but two counts.
        const left = await sql<{ counts: number; messages: number }>`
        select (select count(*)::int from attempt_window) as counts,
          (select count(*)::int from message) as messages`.execute(db)
        expect(left.rows).toEqual([{ counts: 2, messages: 0 }])
      }),
    60_000,
  )

  test('that fills in the hidden field asks nothing', () =>
    withRollback(async (db) => {
      const answers = await statuses(
        db,
        5,
        () => ({ siteWeb: 'http://exemple.fr' }),
        () => '192.0.2.1',
      )
      expect(Object.fromEntries(answers)).toEqual({ 422: 5 })
      expect(await asked(db)).toBe(0)
    }))

  test('from many addresses, in the name of one person, has five mails written to her, and no more', () =>
    withRollback(async (db) => {
      const hers = { way: 'email', email: 'elle@exemple.fr' }
      const answers = await statuses(
        db,
        12,
        () => hers,
        (place) => `192.0.2.${place}`,
      )
      expect(Object.fromEntries(answers)).toEqual({ 303: 5, 429: 7 })
      expect(await latestMessages(db)).toHaveLength(5)
    }))
})

describe('A resident behind the same address', () => {
  test('reads why, keeps all she typed, and her neighbour of another address asks meanwhile', () =>
    withRollback(async (db) => {
      await statuses(
        db,
        12,
        () => ({}),
        () => '192.0.2.1',
      )
      const hers = form({ subject: 'Un banc', seen: 'Un banc', words: 'Rue de l’Aqueduc.' })
      const refused = await siteOf(db, '').post('/questions/poser', hers, '192.0.2.1')
      expect(refused.statusCode).toBe(429)
      expect(refused.body).toContain('Beaucoup de questions sont parties d’ici depuis une heure')
      expect(refused.body).toContain('Rue de l’Aqueduc.')
      expect((await siteOf(db, '').post('/questions/poser', hers, '192.0.2.2')).statusCode).toBe(
        303,
      )
    }))

  test('is not counted for a photo that was refused', () =>
    withRollback(async (db) => {
      const photo = new File(['%PDF-1.7'], 'photo.jpg')
      for (let place = 0; place < 13; place += 1) {
        const { statusCode } = await siteOf(db, '').send('/questions/poser', { ...form(), photo })
        expect(statusCode).toBe(422)
      }
      expect((await siteOf(db, '').post('/questions/poser', form())).statusCode).toBe(303)
    }))
})

const today = day('2026-05-04')
/** What an officer still has to do. */
const everything = {
  mots: '',
  etat: 'to-route',
  theme: '',
  quartier: '',
  service: '',
  retard: '',
  suivi: '',
  page: 1,
  followers: null,
} as const
const path = '/administration/questions/robots'
const idsIn = (page: string): readonly string[] =>
  [...page.matchAll(/type="checkbox"[^>]*value="([0-9a-f-]{36})"/g)].map(([, id]) => id ?? '')

describe('What a robot sent from many addresses', () => {
  test('is set aside at once by an officer, but the questions of people; and brought back', () =>
    withRollback(async (db) => {
      await isKnown(db)
      for (let place = 0; place < count; place += 1) await asks(db, { verbatim: words })
      const person = await asks(db, { verbatim: 'Mes chaussures glissent sur le pont.' })
      const begun = await asks(db, { verbatim: words })
      await showsPublicly(db, begun.question, { title: 'Un titre', publicText: 'Un texte.' })
      const heard = await asks(db, { verbatim: words, door: 'stand' })
      const officer = siteOf(db)
      expect((await officer.get(path)).body).not.toContain('checked')
      const { body } = await officer.get(`${path}?mots=chaussures`)
      expect(idsIn(body)).toHaveLength(mostAtOnce)
      expect(body.match(/ checked/g)).toHaveLength(mostAtOnce)
      expect(body).toContain('aucun e-mail ne part')
      const robots: string[] = []
      while (robots.length < count) {
        const listed = idsIn((await officer.get(`${path}?mots=chaussures`)).body)
        const some = listed.filter((id) => id !== person.question.id)
        const done = await officer.tick(path, some)
        expect(done.headers.location).toBe(`${path}?sens=ecarter&fait=${some.length}`)
        robots.push(...some)
      }
      const left = await work(db).page(everything, today, 100)
      expect(new Set(left.map(({ number }) => number))).toEqual(
        new Set([person, begun, heard].map(({ question }) => question.number)),
      )
      expect(await latestMessages(db)).toEqual([])

      const back = await officer.tick(`${path}?sens=reprendre`, robots)
      expect(back.headers.location).toContain(`fait=${count}`)
      const states = await work(db).states(everything, today)
      expect(countedWork(states, everything).total).toBe(count + 3)
    }))

  test('set aside by mistake: who asked reads so, and keeps her words', () =>
    withRollback(async (db) => {
      await isKnown(db)
      const { question } = await asks(db)
      const [asker] = await askersOf(db, question.id)
      await siteOf(db).tick(path, [question.id])
      const secret = followSecretOf(asker?.id ?? '')
      const { body } = await siteOf(db, '').get(`/questions/suivi/${secret}`)
      expect(body).toContain('La mairie a pris ce message pour l’envoi d’un robot')
      expect(body).toContain('Je n’en vois plus rue de l’Aqueduc.')
    }))

  test('ticked by two officers at once is set aside once; erased by who asked, it never comes back', () =>
    withRollback(async (db) => {
      const { question } = await asks(db)
      const act = { by: randomUUID(), now: new Date('2026-05-04T10:00:00Z') }
      expect(await setAside(db).change(false, [question.id], act)).toBe(1)
      expect(await setAside(db).change(false, [question.id], act)).toBe(0)
      await sql`
        update question set subject = null, verbatim = null where id = ${question.id}`.execute(db)
      expect(await setAside(db).change(true, [question.id], act)).toBe(0)
    }))

  test('nobody ticked: the page says so', () =>
    withRollback(async (db) => {
      await asks(db)
      const { statusCode, body } = await siteOf(db).tick(path, [])
      expect([statusCode, body.includes('Cochez au moins une question.')]).toEqual([422, true])
      expect((await siteOf(db, 'department-agent').get(path)).statusCode).toBe(403)
    }))
})
