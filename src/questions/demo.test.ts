import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCast } from '../people/index.ts'
import { loadDemoAddresses } from '../addresses/index.ts'
import { testDatabase, type TestDatabase } from '../platform/database/testing.ts'
import { inTransaction } from '../platform/database/index.ts'
import { day } from '../platform/kernel/day.ts'
import { demoNeighbourhoods, demoTown, loadDemoDepartments, towns } from '../town/index.ts'
import { yearOfQuestions } from './demo/year.ts'
import { loadDemoQuestions } from './demo.ts'
import { states } from './rules/question.ts'
import { usualThemes } from './rules/usual-themes.ts'

const today = day('2026-05-04')
const now = new Date('2026-05-04T10:00:00Z')
let town: TestDatabase

beforeAll(async () => {
  town = await testDatabase()
  await inTransaction(town.db, async (tx) => {
    await towns(tx).save(demoTown, demoNeighbourhoods)
    await loadDemoAddresses(tx, () => crypto.randomUUID(), now)
    await loadDemoDepartments(tx, now)
    await loadCast(tx, today, now)
    await loadDemoQuestions(tx, { today, now, zone: 'Europe/Paris' })
  })
}, 60_000)
afterAll(() => town?.close())

const counted = async (what: ReturnType<typeof sql>): Promise<number> => {
  const found = await sql<{ count: number }>`select count(*)::int as count ${what}`.execute(town.db)
  return found.rows[0]?.count ?? 0
}

describe('The demonstration’s questions', () => {
  test('are three hundred over a year, the same each time, in every state', async () => {
    expect(yearOfQuestions()).toEqual(yearOfQuestions())
    expect(await counted(sql`from question`)).toBeGreaterThanOrEqual(300)
    const found = await sql<{ state: string }>`select distinct state from question`.execute(town.db)
    expect(found.rows.map(({ state }) => state).toSorted()).toEqual([...states].toSorted())
    const inTime = sql`from question where received_at < ${now.toISOString()}::timestamptz - interval '366 days'`
    expect(await counted(inTime)).toBe(0)
  })

  test('are about every theme and neighbourhood, and no blank is left in a text', async () => {
    for (const { id } of usualThemes) {
      expect(await counted(sql`from question where theme = ${id}`)).toBeGreaterThan(5)
    }
    for (const { id } of demoNeighbourhoods) {
      expect(await counted(sql`from question where neighbourhood = ${id}`)).toBeGreaterThan(20)
    }
    expect(
      await counted(
        sql`from question where concat(subject, verbatim, title, public_text) ~ '[{}]'`,
      ),
    ).toBe(0)
    expect(await counted(sql`from question_answer where text ~ '[{}]'`)).toBe(0)
    expect(await counted(sql`from question_draft where text ~ '[{}]'`)).toBe(0)
  })

  test('keep to the life of a question: answered with an answer, merged into one, signed by somebody', async () => {
    const broken = sql`from question where
      (state in ('answered', 'closed') and not exists (select from question_answer where question = question.id))
      or (state in ('drafted', 'in-approval') and not exists (select from question_draft where question = question.id))
      or (state = 'waiting' and not exists (select from question_pause where question = question.id and until is null))
      or (state = 'forwarded' and authority is null)
      or (state in ('assigned', 'drafted', 'in-approval') and (department is null or owner is null or deputy is null or due_on is null))
      or (state = 'in-approval' and not exists (select from approval where subject_id = question.id::text and approval.state = 'open'))
      or closed_at > ${now.toISOString()} or answered_at > ${now.toISOString()} or owner = deputy`
    expect(await counted(broken)).toBe(0)
    const waiting = await sql<{ role: string }>`
      select distinct role from approval_step where state = 'open'`.execute(town.db)
    expect(waiting.rows.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['department-agent', 'officer', 'councillor']),
    )
  })
})
