import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { promises } from '../testing.ts'
import { actsOn } from './acts.ts'
import { commitments } from './commitments.ts'
import { historyOf } from './history.ts'
import { type NewProposal, proposalsOf, proposing, waitingProposals } from './proposals.ts'
import { servedCommitments } from './served.ts'

const now = new Date('2026-05-04T10:00:00Z')
const today = day('2026-05-04')
const file = 'a'.repeat(64)
const photo = { words: 'Deux bancs', file, bytes: 12, width: 40, height: 30 }
const proof = { ...photo, kind: 'photo', url: null } as const

const done = (more: Partial<NewProposal> = {}): NewProposal => ({
  id: randomUUID(),
  kind: 'kept',
  reason: 'Les bancs sont posés.',
  doneOn: day('2026-05-02'),
  dueOn: null,
  photo,
  ...more,
})

const by = (db: Database, commitment: string) =>
  proposing(db, commitment, { by: 'department', now })
const acting = (db: Database, id: string, accepted?: string) =>
  actsOn(db, id, { by: 'officer', now }, () => Promise.resolve(), accepted)
const statesOf = async (db: Database, id: string) =>
  (await proposalsOf(db, [id])).map(({ state }) => state)

describe('A proposal of an agent', () => {
  test('changes nothing of the promise, and waits alone, however often it is sent', () =>
    withRollback(async (db) => {
      const { id, number } = await promises(db)
      const one = done()
      const sent = [await by(db, id).propose(one, today), await by(db, id).propose(one, today)]
      expect(sent.map(({ refused }) => refused)).toEqual([null, null])
      const other = done({ photo: { ...photo, file: 'b'.repeat(64) } })
      expect(await by(db, id).propose(other, today)).toEqual({
        refused: 'already-proposed',
        letGo: ['b'.repeat(64)],
      })
      expect((await commitments(db).find(number))?.state).toBe('open')
      expect(await historyOf(db, { id })).toMatchObject({ changes: [{ kind: 'made' }], proofs: [] })
      const { proposals } = await waitingProposals(db, { most: 50 })
      expect(proposals.filter((each) => each.number === number)).toHaveLength(1)
    }))

  test('becomes the proof, on the day of the work, when an officer accepts it', () =>
    withRollback(async (db) => {
      const { id, number } = await promises(db)
      const one = done()
      await by(db, id).propose(one, today)
      const on = acting(db, id, one.id)
      const given = { reason: 'Posés samedi.', today, doneOn: day('2026-05-02'), proofs: [proof] }
      expect(await on.keep(given)).toBeNull()
      const kept = await commitments(db).find(number)
      expect([kept?.state, kept?.endedOn]).toEqual(['kept', '2026-05-02'])
      expect((await historyOf(db, { id })).proofs).toMatchObject([{ file }])
      expect(await proposalsOf(db, [id])).toMatchObject([{ state: 'accepted', photo: null }])
      // Accepted twice: the second time nothing is told again.
      expect(await acting(db, id, one.id).keep(given)).toBe('not-now')
    }))

  test('comes back with a word, without its photo, and another one may follow', () =>
    withRollback(async (db) => {
      const { id } = await promises(db)
      const one = done()
      await by(db, id).propose(one, today)
      const given = await by(db, id).giveBack(one.id, 'On voit un visage.')
      expect(given).toEqual({ refused: null, letGo: [file] })
      expect(await by(db, id).giveBack(one.id, 'Encore.')).toMatchObject({ refused: 'not-now' })
      expect((await by(db, id).propose(done(), today)).refused).toBeNull()
      expect(await statesOf(db, id)).toContain('returned')
    }))

  test('has no more object once an officer has ended the promise without it', () =>
    withRollback(async (db) => {
      const { id } = await promises(db)
      await by(db, id).propose(done(), today)
      const on = acting(db, id)
      expect(await on.drop({ today, reason: 'Le terrain est vendu.' })).toBeNull()
      expect(on.letGo).toEqual([file])
      expect(await statesOf(db, id)).toEqual(['overtaken'])
    }))

  test('is told in the journal by codes alone', () =>
    withRollback(async (db) => {
      const { id } = await promises(db)
      const one = done()
      await by(db, id).propose(one, today)
      await by(db, id).giveBack(one.id, 'Non.')
      const found = await sql<{ type: string }>`
        select type from journal_entry where subject_id = ${id} order by id`.execute(db)
      expect(found.rows.map(({ type }) => type)).toEqual([
        'commitment-made',
        'commitment-proposed',
        'commitment-proposal-returned',
      ])
    }))
})

describe('The desk of an agent', () => {
  test('has what is due soon or came back, not what an officer has to read', () =>
    withRollback(async (db) => {
      const soon = await promises(db)
      const later = await promises(db, { dueOn: day('2026-12-31') })
      const served = servedCommitments(db, ['espaces-verts'])
      const desk = async () => {
        const { commitments: all } = await served.awaited(today, 200)
        return all.filter(({ number }) => [soon.number, later.number].includes(number))
      }
      expect(await desk()).toMatchObject([{ number: soon.number, isReturned: false }])
      const one = done()
      await by(db, soon.id).propose(one, today)
      const two = done({ photo: null })
      await by(db, later.id).propose(two, today)
      expect(await desk()).toEqual([])
      await by(db, later.id).giveBack(two.id, 'Pas encore.')
      expect(await desk()).toMatchObject([{ number: later.number, isReturned: true }])
      expect((await servedCommitments(db, []).awaited(today, 200)).total).toBe(0)
    }))
})
