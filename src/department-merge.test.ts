import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { siteOf as commitmentsSite } from './commitments/site.testing.ts'
import { promises } from './commitments/testing.ts'
import { anAdoptedProposal } from './proposals/testing.ts'
import { erasePayloadsNaming } from './journal/index.ts'
import type { Database } from './platform/database/database.ts'
import { inTransaction } from './platform/database/index.ts'
import { withRollback } from './platform/database/testing.ts'
import { day } from './platform/kernel/day.ts'
import { actsOn } from './questions/store/acts.ts'
import { addRoutingRule } from './questions/store/routing-rules.ts'
import { work } from './questions/store/work.ts'
import { asks } from './questions/testing.ts'
import { sendDepartmentLink } from './questions/work/entrust.ts'
import { settingsNeeds } from './settings-needs.ts'
import { mergeDepartments } from './town/store/merge-departments.ts'
import { departments } from './town/index.ts'

const now = new Date('2026-05-04T10:00:00Z')
const change = { by: null, now }
const act = { by: 'officer', now }
const { entrusted } = settingsNeeds

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

/** Two departments; one has a question under way, one that is answered, a theme and a promise. */
async function aTown(db: Database) {
  const add = (name: string) =>
    departments(db).add({ name, email: `${name}@ville.exemple.fr`, headName: null }, change)
  const [from, into] = [await add('egouts'), await add('voirie-neuve')]
  const { question: late } = await asks(db)
  const { question: over } = await asks(db)
  for (const one of [late, over]) {
    const about = {
      department: from,
      theme: null,
      owner: null,
      deputy: null,
      dueOn: day('2026-04-20'),
    }
    await actsOn(db, one, 'officer', act).assign(about)
    await inTransaction(db, (tx) => sendDepartmentLink(tx, one, about, { ...act, origin: '' }))
  }
  await actsOn(db, over, 'officer', act).answer('Fait.', () => Promise.resolve())
  await sql`insert into question_theme (id, name, department)
    values ('egouts-essai', '{}', ${from})`.execute(db)
  const rule = { theme: 'voirie', neighbourhood: 'plaine', department: from }
  await inTransaction(db, (tx) => addRoutingRule(tx, rule, act))
  const { id: promise } = await promises(db)
  await sql`update commitment set department = ${from} where id = ${promise}`.execute(db)
  await anAdoptedProposal(db, from)
  return { from, into, late: late.number, over: over.number, promise }
}

const counts = async (db: Database, department: string) =>
  Promise.all(entrusted.map(async ({ kind, count }) => [kind, await count(db, department)]))

const plain = (body: string): string => body.replace(/[\u00a0\u202f]/g, ' ')

describe('A department merged into another', () => {
  test('leaves it all that is under way, late ones too, and keeps its name on what is over', () =>
    withRollback(async (db) => {
      const { from, into, late, over, promise } = await aTown(db)
      expect(await counts(db, from)).toEqual([
        ['questions', 1],
        ['themes', 1],
        ['routing-rules', 1],
        ['commitments', 1],
        ['proposals', 1],
        ['opinions', 0],
        ['actions', 0],
      ])
      const merger = { from, into, endedOn: day('2026-05-04') }
      expect(await mergeDepartments(db, merger, entrusted, change)).toBe(true)

      expect((await counts(db, from)).filter(([, count]) => count !== 0)).toEqual([])
      const found = await work(db).find(late)
      expect([found?.department, found?.dueOn]).toEqual([into, '2026-04-20'])
      expect((await work(db).find(over))?.department).toBe(from)
      const kept = await sql<{ department: string }>`
        select department from commitment where id = ${promise}`.execute(db)
      expect(kept.rows).toEqual([{ department: into }])
      const links = await sql`
        select from question_link join question on question.id = question_link.question
        where number = ${late} and revoked_at is null`.execute(db)
      expect(links.rows).toEqual([])
      const ended = (await departments(db).all()).find(({ id }) => id === from)
      expect(ended?.endedOn).toBe('2026-05-04')
    }))

  test('is told in the history of its promises, to anybody and to officers, whoever merged it leaves', () =>
    withRollback(async (db) => {
      const { from, into, promise } = await aTown(db)
      const third = await departments(db).add(
        { name: 'espaces', email: null, headName: null },
        change,
      )
      const party = randomUUID()
      await sql`insert into party (id, kind) values (${party}, 'person')`.execute(db)
      const merging = (ended: string, follower: string, at: Date) => {
        const merger = { from: ended, into: follower, endedOn: day('2026-05-04') }
        return mergeDepartments(db, merger, entrusted, { by: party, now: at })
      }
      await merging(from, into, now)
      await merging(into, third, new Date('2026-05-05T10:00:00Z'))
      await erasePayloadsNaming(db, party)
      const site = await commitmentsSite(db, join(tmpdir(), 'parvis-no-file'))
      const found = await sql<{ number: number }>`
        select number from commitment where id = ${promise}`.execute(db)
      const number = found.rows[0]?.number
      for (const [url, role] of [
        [`/engagements/${number}`, ''],
        [`/administration/engagements/${number}`, 'officer'],
      ] as const) {
        const story = plain((await site.get(url, role)).body).split('class="story"')[1] ?? ''
        const told = ['Promis pour le', 'egouts » a été réuni à « voirie-neuve', '« espaces »']
        const places = told.map((words) => story.indexOf(words))
        expect(places.every((place, rank) => place > (places[rank - 1] ?? -1))).toBe(true)
        expect(story).toContain('5 mai 2026')
      }
    }))

  test('is not merged into itself, nor into one that has ended, and nothing moves', () =>
    withRollback(async (db) => {
      const { from, into } = await aTown(db)
      const endedOn = day('2026-05-04')
      await departments(db).end(into, endedOn, change)
      for (const other of [from, into, 'nulle-part']) {
        const merger = { from, into: other, endedOn }
        expect(await mergeDepartments(db, merger, entrusted, change)).toBe(false)
      }
      expect((await counts(db, from))[0]).toEqual(['questions', 1])
    }))
})
