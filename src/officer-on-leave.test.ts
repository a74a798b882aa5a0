import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { approvalRoutes } from './approvals/index.ts'
import { commitmentsSchedules } from './commitments/index.ts'
import { promises } from './commitments/testing.ts'
import { roleHomeRoutes } from './desk/index.ts'
import { latestMessages } from './messages/index.ts'
import type { Database } from './platform/database/database.ts'
import { inTransaction } from './platform/database/index.ts'
import { withRollback } from './platform/database/testing.ts'
import { day } from './platform/kernel/day.ts'
import { castNow as now, castToday as today, theCast } from './questions/cast.testing.ts'
import { actsOn } from './questions/store/acts.ts'
import { asks } from './questions/testing.ts'
import { remind } from './questions/work/remind.ts'
import { approvables, awaiting } from './site.ts'

const desk = '/mon-bureau'
const origin = 'https://ville.exemple.fr'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

/** Agathe and Bruno are the officers. Agathe follows three questions that are late, and a promise. */
async function aTown(db: Database) {
  const pages = [...roleHomeRoutes(awaiting), ...approvalRoutes({ approvables })]
  const who = await theCast(db, pages)
  const [agathe, bruno] = [who('Agathe'), who('Bruno')]
  const numbers: number[] = []
  for (const dueOn of ['2026-04-20', '2026-04-21', '2026-04-22'] as const) {
    const { question } = await asks(db, { subject: `Retard ${dueOn}`, answerDueOn: day(dueOn) })
    const about = { department: 'proprete', theme: null, owner: agathe.party, deputy: null }
    const acts = actsOn(db, question, 'officer', { by: agathe.party, now })
    await acts.assign({ ...about, dueOn: day(dueOn) })
    numbers.push(question.number)
  }
  await promises(db, { owner: agathe.party, deputy: null, dueOn: today })
  await sql`update department set email = null where id = 'espaces-verts'`.execute(db)
  const away = (of: typeof agathe, delegate: string) =>
    of.site.post('/a-signer/absences', { beginsOn: '2026-05-01', endsOn: '2026-05-12', delegate })
  return { agathe, bruno, gaelle: who('Gaëlle'), honorine: who('Honorine'), who, numbers, away }
}

const plain = (body: string): string => body.replace(/[\u00a0\u202f]/g, ' ')

/** To whom something wrote. */
async function writtenBy(db: Database, act: () => Promise<unknown>): Promise<readonly string[]> {
  const before = (await latestMessages(db, 50)).length
  await act()
  const all = await latestMessages(db, 50)
  return all.slice(0, all.length - before).map(({ recipient }) => recipient ?? '')
}

/** The reminders of promises, as the schedule runs them. */
const promiseMorning = (db: Database) =>
  inTransaction(db, async (tx) => {
    for (const one of commitmentsSchedules('Europe/Paris', origin))
      await one.run(tx, { now, day: today } as Parameters<typeof one.run>[1])
  })

describe('An officer on leave, whose questions are late', () => {
  test('has each of them on the desk of her deputy, with her name and her return', () =>
    withRollback(async (db) => {
      const { agathe, bruno, numbers, away } = await aTown(db)
      expect((await away(agathe, bruno.party)).statusCode).toBe(303)
      const seen = plain((await bruno.site.get(desk)).body)
      expect(seen).toContain('Agathe n’est pas là du 1er mai 2026 au 12 mai 2026 ; Bruno prend')
      for (const number of numbers)
        expect(seen).toContain(`n° ${number} · pour Agathe, pas là jusqu’au 12 mai 2026`)
      const list = (await bruno.site.get('/administration/questions?suivi=moi')).body
      for (const number of numbers) expect(list).toContain(`/administration/questions/${number}"`)
      const page = plain((await bruno.site.get(`/administration/questions/${numbers[0]}`)).body)
      expect(page).toContain(
        'Agathe n’est pas là du 1er mai 2026 au 12 mai 2026 ; Bruno prend le relais.',
      )
    }))

  test('leaves them on the desk of the other officer when she named nobody, and the page says so', () =>
    withRollback(async (db) => {
      const { agathe, bruno, numbers, away } = await aTown(db)
      await away(agathe, '')
      const seen = plain((await bruno.site.get(desk)).body)
      for (const number of numbers) expect(seen).toContain(`n° ${number} · pour Agathe`)
      const at = `/administration/questions/${numbers[0]}`
      expect(plain((await bruno.site.get(at)).body)).toContain('personne ne prend le relais')
      await bruno.site.post(`${at}/suivi`, { owner: agathe.party, deputy: bruno.party })
      expect(plain((await bruno.site.get(at)).body)).toContain('2026 ; Bruno prend le relais.')
    }))

  test('nobody is said to take over who may not open the page, or is away herself', () =>
    withRollback(async (db) => {
      const { agathe, bruno, gaelle, numbers, away } = await aTown(db)
      const seen = async () =>
        plain((await bruno.site.get(`/administration/questions/${numbers[0]}`)).body)
      const delegate = (party: string) =>
        sql`update approval_absence set delegate = ${party} where holder = ${agathe.party}`.execute(
          db,
        )
      await away(agathe, gaelle.party)
      expect(await seen()).toContain('2026, et personne ne prend le relais.')
      await delegate(bruno.party)
      expect(await seen()).toContain('Bruno prend le relais.')
      await sql`update person set display_name = null, given_names = null
        where party = ${bruno.party}`.execute(db)
      expect(await seen()).toContain('bruno@exemple.fr prend le relais.')
      await away(bruno, '')
      expect(await seen()).toContain('2026, et personne ne prend le relais.')
    }))

  test('and both officers away, they are still on both desks, and each has an owner', () =>
    withRollback(async (db) => {
      const { agathe, bruno, numbers, away } = await aTown(db)
      await away(agathe, '')
      await away(bruno, '')
      for (const { site } of [agathe, bruno]) {
        const seen = plain((await site.get(desk)).body)
        for (const number of numbers) expect(seen).toContain(`n° ${number}`)
      }
      const owned = await sql<{ n: number }>`
        select count(*)::int as n from question where owner is null`.execute(db)
      expect(owned.rows[0]?.n).toBe(0)
    }))
})

describe('What would be mailed to somebody on leave', () => {
  test('reaches who stands in: a promise that falls due', () =>
    withRollback(async (db) => {
      const { agathe, bruno, away } = await aTown(db)
      await away(agathe, bruno.party)
      expect((await writtenBy(db, () => promiseMorning(db))).toSorted()).toEqual([
        'agathe@exemple.fr',
        'bruno@exemple.fr',
      ])
    }))

  test('reaches the other officers when who stands in may do nothing about it', () =>
    withRollback(async (db) => {
      const { agathe, gaelle, away } = await aTown(db)
      await away(agathe, gaelle.party)
      const written = await writtenBy(db, () => promiseMorning(db))
      expect(written).toContain('bruno@exemple.fr')
      expect(written).not.toContain('gaelle@exemple.fr')
    }))

  test('reaches the other officers when nobody stands in', () =>
    withRollback(async (db) => {
      const { agathe, away } = await aTown(db)
      await away(agathe, '')
      expect(await writtenBy(db, () => promiseMorning(db))).toContain('bruno@exemple.fr')
    }))

  test('reaches who stands in for who directs, when it may open that page', () =>
    withRollback(async (db) => {
      const { bruno, gaelle, honorine, away } = await aTown(db)
      // The day when the last one becomes very late.
      const lates = () =>
        inTransaction(db, (tx) => remind(tx, { now: new Date('2026-05-06T06:00:00Z'), origin }))
      await away(gaelle, honorine.party)
      expect(await writtenBy(db, lates)).not.toContain('honorine@exemple.fr')
      await sql`update approval_absence set delegate = ${bruno.party}`.execute(db)
      const written = await writtenBy(db, lates)
      expect(written.filter((one) => /gaelle|bruno/.test(one)).toSorted()).toEqual([
        'bruno@exemple.fr',
        'gaelle@exemple.fr',
      ])
      // An officer of one process alone does not steer the town.
      await sql`update role_grant set scope_kind = 'process', scope_id = 'un-budget'
        where party = ${bruno.party} and role = 'officer'`.execute(db)
      expect(await writtenBy(db, lates)).not.toContain('bruno@exemple.fr')
    }))
})
