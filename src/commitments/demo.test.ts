import { describe, expect, test } from 'vitest'
import { loadDemoAddresses } from '../addresses/index.ts'
import { loadCast } from '../people/index.ts'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { withRollback } from '../platform/database/testing.ts'
import { day } from '../platform/kernel/day.ts'
import { loadDemoQuestions, promisingAnswers } from '../questions/index.ts'
import { demoNeighbourhoods, demoTown, loadDemoDepartments, towns } from '../town/index.ts'
import { loadDemoCommitments } from './demo.ts'
import { standings } from './rules/commitment.ts'
import { summed } from './rules/listing.ts'
import { sentencesOf } from './methods/sentences.ts'
import { commitments } from './store/commitments.ts'
import { historyOf } from './store/history.ts'

const filters = { mots: '', quartier: '', service: '', etat: '', page: 1 } as const

async function load(db: Database, date: string) {
  const [today, now] = [day(date), new Date(`${date}T10:00:00Z`)]
  await inTransaction(db, async (tx) => {
    await towns(tx).save(demoTown, demoNeighbourhoods)
    await loadDemoAddresses(tx, () => crypto.randomUUID(), now)
    await loadDemoDepartments(tx, now)
    await loadCast(tx, today, now)
    await loadDemoQuestions(tx, { today, now, zone: 'Europe/Paris' })
    await loadDemoCommitments(tx, { today, now, zone: 'Europe/Paris' })
  })
  return today
}

describe('The demonstration’s commitments', () => {
  test.each(['2026-05-04', '2026-11-28'])(
    'loaded on %s are in every state, each as its answer said, and hardly one is followed by nobody',
    (date) =>
      withRollback(async (db) => {
        const today = await load(db, date)
        const store = commitments(db)
        const all = await store.everything()
        const promising = await promisingAnswers(db)
        const followed = new Set(all.map(({ said }) => said))
        const forgotten = promising.filter(
          ({ title, text }) =>
            !title.includes('corbeille') && !sentencesOf(text).some((said) => followed.has(said)),
        )
        expect(forgotten.map(({ title, text }) => [title, text])).toEqual([])
        const counts = summed(await store.tallies(filters, today))
        for (const standing of standings) expect([standing, counts[standing]]).not.toContain(0)
        expect(counts.onTime).toBeLessThan(counts.kept)
        for (const one of all) {
          expect(one.text).not.toMatch(/[{}]/)
          const { changes, proofs } = await historyOf(db, one)
          expect(changes.every(({ day: on }) => on <= today)).toBe(true)
          expect(proofs.length > 0).toBe(changes.some(({ kind }) => kind === 'kept'))
        }
      }),
    60_000,
  )
})
