import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { bodyKinds } from '../bodies/index.ts'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { withRollback } from '../platform/database/testing.ts'
import { day } from '../platform/kernel/day.ts'
import { inFrench } from '../platform/words/content.ts'
import { loadDemoDepartments } from '../town/index.ts'
import { loadDemoOpinions } from './demo.ts'
import { standingOf, standings } from './rules/opinion.ts'
import { opinions } from './store/opinions.ts'

const today = day('2026-11-28')
const now = new Date('2026-11-28T10:00:00Z')

/** Two of each kind at least, and an officer who replies. */
async function makeBodies(db: Database): Promise<void> {
  const name = JSON.stringify(inFrench('Une instance'))
  const councils = Array.from({ length: 4 }, () => 'neighbourhood-council')
  for (const kind of [...bodyKinds, ...councils]) {
    await sql`
      insert into body (id, kind, name, purpose, published_at)
      values (${randomUUID()}, ${kind}, ${name}::jsonb, ${name}::jsonb,
        '2025-01-01T10:00:00Z')`.execute(db)
  }
  const officer = randomUUID()
  await sql`insert into party (id, kind) values (${officer}, 'person')`.execute(db)
  await sql`insert into person (party, display_name) values (${officer}, 'Agathe')`.execute(db)
  await sql`
    insert into role_grant (id, party, role, scope_kind, begins_on, why)
    values (gen_random_uuid(), ${officer}, 'officer', 'town', '2025-01-01', 'Essai')`.execute(db)
}

const load = (db: Database): Promise<void> =>
  inTransaction(db, async (tx) => {
    await loadDemoDepartments(tx, now)
    await loadDemoOpinions(tx, { today, now, zone: 'Europe/Paris' })
  })

describe('The demonstration’s opinions', () => {
  test('are in every state: one waits for its opinion, a reply is late, another came late', () =>
    withRollback(async (db) => {
      await makeBodies(db)
      await load(db)
      const all = await opinions(db).everything()
      const shown = all.map((one) => standingOf(one, today))
      expect(all.length).toBeGreaterThan(5)
      expect(standings.filter((one) => !shown.includes(one))).toEqual([])
    }))

  test('happened before today, the oldest with the smallest number', () =>
    withRollback(async (db) => {
      await makeBodies(db)
      await load(db)
      const all = await opinions(db).everything()
      expect(all.map(({ askedOn }) => askedOn)).toEqual(
        all.map(({ askedOn }) => askedOn).toSorted(),
      )
      for (const { id } of all) {
        const changes = await opinions(db).changesOf(id)
        expect(changes.every(({ day: on }) => on <= today)).toBe(true)
      }
    }))

  test('are not there in a town without bodies', () =>
    withRollback(async (db) => {
      await load(db)
      expect(await opinions(db).everything()).toEqual([])
    }))
})
