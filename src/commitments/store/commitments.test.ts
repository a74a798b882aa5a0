import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { historyOf as journalOf } from '../../journal/index.ts'
import { cameFrom } from '../../lineage/index.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import type { Filters } from '../rules/listing.ts'
import { promises } from '../testing.ts'
import { actsOn, type NewProof } from './acts.ts'
import { commitments } from './commitments.ts'
import { historyOf } from './history.ts'
import { takeReminders } from './reminders.ts'

const now = new Date('2026-05-04T10:00:00Z')
const today = day('2026-05-04')
const act = { by: 'officer', now }
const nobody = () => Promise.resolve()
const reason = 'Un mot secret pour le journal.'
const everything: Filters = { mots: '', quartier: '', service: '', etat: '', page: 1 }

const aLink: NewProof = {
  kind: 'link',
  words: 'La délibération',
  url: 'https://exemple.fr/deliberation',
  file: null,
  bytes: null,
  width: null,
  height: null,
}
const aPhoto = (file: string): NewProof => ({
  ...{ kind: 'photo', words: 'Deux bancs sous un platane', file, bytes: 9, width: 4, height: 3 },
  url: null,
})

describe('A commitment in the register', () => {
  test('is one when its form comes twice, and tells the answer it comes from', () =>
    withRollback(async (db) => {
      const answer = randomUUID()
      const one = await promises(db, { from: { kind: 'answer', id: answer } })
      const again = await promises(db, { id: one.id, from: { kind: 'answer', id: answer } })
      expect(again.number).toBe(one.number)
      expect(await cameFrom(db, { kind: 'commitment', id: one.id }, 'answer')).toEqual([answer])
      const { changes } = await historyOf(db, one)
      expect(changes.map(({ kind }) => kind)).toEqual(['made'])
    }))

  test('that is put off, kept, then taken up again shows each act with its reason', () =>
    withRollback(async (db) => {
      const one = await promises(db)
      const acts = actsOn(db, one.id, act, nobody)
      expect(await acts.postpone({ today, reason, dueOn: day('2026-09-30') })).toBeNull()
      expect(await acts.keep({ today, reason, proofs: [] })).toBe('no-proof')
      expect(await acts.keep({ today, reason, proofs: [aLink] })).toBeNull()
      expect(await acts.drop({ today, reason })).toBe('not-now')
      expect(await acts.resume({ today, reason, dueOn: null })).toBeNull()
      const { changes, proofs } = await historyOf(db, one)
      expect(changes.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
        ['made', '2026-05-31'],
        ['postponed', '2026-09-30'],
        ['kept', '2026-09-30'],
        ['resumed', '2026-09-30'],
      ])
      expect(proofs).toHaveLength(1)
      const found = await commitments(db).find(one.number)
      expect([found?.state, found?.firstDueOn, found?.dueOn]).toEqual([
        'open',
        '2026-05-31',
        '2026-09-30',
      ])
    }))

  test('writes no word of anybody in the journal', () =>
    withRollback(async (db) => {
      const one = await promises(db)
      await actsOn(db, one.id, act, nobody).drop({ today, reason })
      const lines = await journalOf(db, { kind: 'commitment', id: one.id })
      expect(lines.map(({ type }) => type)).toEqual(['commitment-made', 'commitment-dropped'])
      expect(JSON.stringify(lines)).not.toMatch(/secret|bancs/)
    }))

  test('keeps what was promised first, even from who writes in the database', () =>
    withRollback(async (db) => {
      const one = await promises(db)
      await expect(
        sql`update commitment set first_due_on = due_on + 1, due_on = due_on + 1
          where id = ${one.id}`.execute(db),
      ).rejects.toThrow('What was promised first')
    }))

  test('tells nobody when nothing was done, and undoes all when telling fails', () =>
    withRollback(async (db) => {
      const one = await promises(db)
      const failing = actsOn(db, one.id, act, () => Promise.reject(new Error('no post')))
      await expect(failing.drop({ today, reason })).rejects.toThrow('no post')
      expect((await commitments(db).find(one.number))?.state).toBe('open')
      expect(await failing.postpone({ today, reason, dueOn: today })).toBe('day-past')
    }))

  test('loses a proof once, and lets its file go', () =>
    withRollback(async (db) => {
      const file = 'a'.repeat(64)
      const { id } = await promises(db)
      const on = actsOn(db, id, act, nobody)
      await on.keep({ today, reason, proofs: [aPhoto(file)] })
      const [proof] = (await historyOf(db, { id })).proofs
      expect(await on.withdrawProof(proof?.id ?? '')).toBe(file)
      expect((await historyOf(db, { id })).proofs).toEqual([])
      expect(await on.withdrawProof(proof?.id ?? '')).toBeNull()
    }))
})

describe('The register', () => {
  test('finds by words, neighbourhood, department and where it stands today', () =>
    withRollback(async (db) => {
      const late = await promises(db, { dueOn: day('2026-04-30') })
      const soon = await promises(db, {
        text: 'Une affiche avant chaque coupe.',
        neighbourhood: null,
      })
      const far = await promises(db, { dueOn: day('2027-01-31'), neighbourhood: 'plaine' })
      const found = async (filters: Partial<Filters>) =>
        (await commitments(db).page({ ...everything, ...filters }, today, 20)).commitments.map(
          ({ number }) => number,
        )
      expect(await found({})).toEqual([late.number, soon.number, far.number])
      expect(await found({ etat: 'late' })).toEqual([late.number])
      expect(await found({ etat: 'soon' })).toEqual([soon.number])
      expect(await found({ etat: 'open' })).toEqual([soon.number, far.number])
      expect(await found({ mots: 'AFFICHES' })).toEqual([soon.number])
      expect(await found({ quartier: 'toute-la-ville' })).toEqual([soon.number])
      expect(await found({ service: 'voirie' })).toEqual([])
      const tallies = await commitments(db).tallies(everything, today)
      expect(tallies.map(({ neighbourhood, open, late }) => [neighbourhood, open, late])).toEqual([
        [null, 1, 0],
        ['centre', 0, 1],
        ['plaine', 1, 0],
      ])
    }))

  test('counts as on time what was kept by the day promised first', () =>
    withRollback(async (db) => {
      const late = await promises(db, { dueOn: day('2026-04-30') })
      const onTime = await promises(db)
      const early = actsOn(db, late.id, act, nobody)
      await early.postpone({ today, reason, dueOn: day('2026-12-31') })
      await early.keep({ today, reason, proofs: [aLink] })
      await actsOn(db, onTime.id, act, nobody).keep({ today, reason, proofs: [aLink] })
      const [tally] = await commitments(db).tallies(everything, today)
      expect([tally?.kept, tally?.onTime]).toEqual([2, 1])
    }))
})

describe('Reminders', () => {
  test('are taken once, and again for a day that was put off', () =>
    withRollback(async (db) => {
      const one = await promises(db, { dueOn: day('2026-05-10') })
      const taken = async (at: string) =>
        kindsOf(await inTransaction(db, (tx) => takeReminders(tx, new Date(at), 'Europe/Paris')))
      expect(await taken('2026-05-04T10:00:00Z')).toEqual(['week'])
      expect(await taken('2026-05-05T10:00:00Z')).toEqual([])
      expect(await taken('2026-05-11T10:00:00Z')).toEqual(['late'])
      await actsOn(db, one.id, { ...act, now: new Date('2026-05-12T10:00:00Z') }, nobody).postpone({
        ...{ today: day('2026-05-12'), reason, dueOn: day('2026-07-31') },
      })
      expect(await taken('2026-07-01T10:00:00Z')).toEqual(['month'])
    }))
})

const kindsOf = (reminders: Awaited<ReturnType<typeof takeReminders>>) =>
  reminders.map(({ kind }) => kind)
