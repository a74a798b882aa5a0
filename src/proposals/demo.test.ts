import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { bodies, bodyKinds } from '../bodies/index.ts'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { withRollback } from '../platform/database/testing.ts'
import { day } from '../platform/kernel/day.ts'
import { inFrench } from '../platform/words/content.ts'
import { loadDemoDepartments } from '../town/index.ts'
import { loadDemoProposals } from './demo.ts'
import { standings } from './rules/proposal.ts'
import { storyOfProposal } from './store/history.ts'
import { proposals } from './store/proposals.ts'

const filters = { mots: '', instance: '', quartier: '', etat: '', page: 1 } as const
const today = day('2026-11-28')
const now = new Date('2026-11-28T10:00:00Z')

async function makeBodies(db: Database): Promise<void> {
  const name = JSON.stringify(inFrench('Une instance'))
  for (const kind of [...bodyKinds, 'neighbourhood-council']) {
    await sql`
      insert into body (id, kind, name, purpose, published_at)
      values (${randomUUID()}, ${kind}, ${name}::jsonb, ${name}::jsonb, '2025-01-01T10:00:00Z')`.execute(
      db,
    )
  }
}

async function load(db: Database): Promise<void> {
  await inTransaction(db, async (tx) => {
    await loadDemoDepartments(tx, now)
    await loadDemoProposals(tx, { today, now, zone: 'Europe/Paris' })
  })
}

describe('The demonstration’s proposals', () => {
  test('are in every state, drafts too, and one waits for a reply that is late', () =>
    withRollback(async (db) => {
      await makeBodies(db)
      await load(db)
      const tally = await proposals(db).tally(filters, today)
      for (const standing of standings) expect([standing, tally[standing]]).not.toContain(0)
      expect(tally).toMatchObject({ draft: 1, late: 1 })
    }))

  test('happened before today, the oldest with the smallest number', () =>
    withRollback(async (db) => {
      await makeBodies(db)
      await load(db)
      const all = await proposals(db).everything()
      expect(all.map(({ adoptedOn }) => adoptedOn)).toEqual(
        all.map(({ adoptedOn }) => adoptedOn).toSorted(),
      )
      for (const one of all) {
        const { changes, replies } = await storyOfProposal(db, one)
        expect(changes.every(({ day: on }) => on <= today)).toBe(true)
        expect([0, one.points.length]).toContain(replies.length)
      }
    }))

  test('are not there in a town without bodies', () =>
    withRollback(async (db) => {
      await load(db)
      expect(await bodies(db).all()).toEqual([])
      expect(await proposals(db).everything()).toEqual([])
    }))
})
