import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { noteOrigin } from '../../lineage/index.ts'
import { latestMessages } from '../../messages/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { asks } from '../../questions/testing.ts'
import { departments } from '../../town/index.ts'
import { promises } from '../testing.ts'
import { actsOn } from '../store/acts.ts'
import { remind, remindedOf } from './remind.ts'
import { tellNews } from './tell-news.ts'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

const origin = 'https://ville.exemple.fr'
const now = new Date('2026-05-04T10:00:00Z')
const today = day('2026-05-04')

const sentTo = async (db: Database) =>
  (await latestMessages(db, 20)).map(({ recipient, body }) => ({ recipient, body: body ?? '' }))

describe('What became of a promise', () => {
  test('is told to who asked the question and confirmed an address, and to who follows', () =>
    withRollback(async (db) => {
      const contact = { kind: 'email', value: 'habitante@exemple.fr' } as const
      const unsure = { kind: 'email', value: 'inconnue@exemple.fr' } as const
      const asker = { party: null, name: null, language: 'en' }
      const { question } = await asks(db, { asker: { ...asker, contact, isConfirmed: true } })
      const other = await asks(db, { asker: { ...asker, contact: unsure, isConfirmed: false } })
      const answer = { kind: 'answer', id: 'a0000000-0000-4000-8000-00000000000a' }
      const one = await promises(db, { from: answer })
      await inTransaction(db, async (tx) => {
        await noteOrigin(tx, { kind: 'question', id: question.id }, answer, now)
        await noteOrigin(tx, { kind: 'question', id: other.question.id }, answer, now)
      })
      const before = (await sentTo(db)).length
      await actsOn(db, one.id, { by: 'officer', now }, tellNews(origin, now)).drop({
        today,
        reason: 'Le terrain a été vendu.',
      })
      const sent = (await sentTo(db)).slice(0, (await sentTo(db)).length - before)
      expect(sent.map(({ recipient }) => recipient)).toEqual(['habitante@exemple.fr'])
      // In her language, with the officer’s own words and the page.
      expect(sent[0]?.body).toMatch(/Given up[^]*Le terrain a été vendu[^]*\/en\/engagements\/\d/)
      const told = await sql<{ about: readonly { kind: string }[] }>`
        select about from announcement where template = 'commitment-news'`.execute(db)
      expect(told.rows[0]?.about.map(({ kind }) => kind)).toEqual([
        'commitment',
        'question',
        'question',
        'neighbourhood',
      ])
    }))
})

describe('Who is reminded of a commitment', () => {
  const ofTown = { kind: 'town', id: null } as const
  const ofRoads = { kind: 'department', id: 'voirie' } as const
  const holders = [
    { party: 'romain', role: 'department-agent', scope: ofRoads, email: 'romain@exemple.fr' },
    { party: 'agathe', role: 'officer', scope: ofTown, email: 'agathe@exemple.fr' },
    { party: 'muette', role: 'officer', scope: ofTown, email: null },
    { party: 'gaelle', role: 'deputy-director', scope: ofTown, email: 'gaelle@exemple.fr' },
  ] as const
  const known = [{ id: 'voirie', email: 'voirie@exemple.fr' }]
  const of = (
    owner: string | null,
    deputy: string | null,
    department = 'voirie',
    away: readonly { readonly holder: string; readonly delegate: string | null }[] = [],
  ) => remindedOf({ owner, deputy, department }, holders, known, away)

  test('is who is in charge and who takes over', () => {
    expect(of('romain', 'agathe')).toEqual(['romain@exemple.fr', 'agathe@exemple.fr'])
  })
  test('is the department, beside who takes over, when nobody in particular is in charge', () => {
    expect(of(null, 'agathe')).toEqual(['voirie@exemple.fr', 'agathe@exemple.fr'])
  })
  test('is the department when those two have gone or have no e-mail', () => {
    expect(of('partie', 'muette')).toEqual(['voirie@exemple.fr'])
  })
  test('is the officers when the department has no mailbox either', () => {
    expect(of('partie', null, 'archives')).toEqual(['agathe@exemple.fr'])
  })
  test('is who stands in too, while who is in charge is away', () => {
    const away = [{ holder: 'romain', delegate: 'agathe' }]
    expect(of('romain', null, 'voirie', away)).toEqual(['romain@exemple.fr', 'agathe@exemple.fr'])
  })
  test('is the department too when who is in charge is away and nobody stands in', () => {
    const away = [{ holder: 'romain', delegate: null }]
    expect(of('romain', null, 'voirie', away)).toEqual(['romain@exemple.fr', 'voirie@exemple.fr'])
    expect(of('romain', null, 'archives', away)).toEqual(['romain@exemple.fr', 'agathe@exemple.fr'])
    expect(of('romain', 'agathe', 'voirie', away)).toEqual([
      'romain@exemple.fr',
      'agathe@exemple.fr',
    ])
  })
  test('is the department, else the officers, when who stands in may not act', () => {
    const toDirector = [{ holder: 'romain', delegate: 'gaelle' }]
    expect(of('romain', null, 'voirie', toDirector)).toEqual([
      'romain@exemple.fr',
      'voirie@exemple.fr',
    ])
    expect(of('romain', null, 'archives', toDirector)).toEqual([
      'romain@exemple.fr',
      'agathe@exemple.fr',
    ])
    const toOtherDepartment = [{ holder: 'muette', delegate: 'romain' }]
    expect(of('muette', null, 'archives', toOtherDepartment)).toEqual(['agathe@exemple.fr'])
  })
})

describe('The morning of reminders', () => {
  test('writes one mail to a mailbox for all that awaits it, once', () =>
    withRollback(async (db) => {
      await promises(db, { dueOn: day('2026-05-10') })
      await promises(db, { dueOn: day('2026-05-03'), text: 'Une affiche avant chaque coupe.' })
      const [found] = await departments(db).all()
      const email = 'espaces-verts@exemple.fr'
      const green = { name: 'Espaces verts', email, headName: '' }
      await departments(db).change(found?.id ?? '', green, { by: null, now })
      const mails = () => inTransaction(db, (tx) => remind(tx, { now, origin }))
      expect(await mails()).toBe(1)
      expect(await mails()).toBe(0)
      const [sent] = await sentTo(db)
      expect(sent?.recipient).toBe(email)
      expect(sent?.body).toMatch(/En retard[^]*affiche[^]*10 mai 2026[^]*bancs/)
    }))
})
