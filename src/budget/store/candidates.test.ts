import { describe, expect, test } from 'vitest'
import { withRollback } from '../../platform/database/testing.ts'
import type { Database } from '../../platform/database/database.ts'
import { anOpenBox } from '../../voting/testing.ts'
import type { CandidateGiven } from '../rules/candidate.ts'
import { aRunningEdition, aRunningProject } from '../rules/running-edition.testing.ts'
import { candidates } from './candidates.ts'
import { EditionFrozen, EnvelopeHasProjects, runningEditions } from './running-editions.ts'

const now = new Date('2026-03-01T10:00:00Z')
const edition = aRunningEdition({ slug: 'essai-bp', projects: [] })

const given = (title: string): CandidateGiven => {
  const { code: _, ...rest } = aRunningProject('0', 'ville', { title })
  return rest
}

const withEdition = (story: (db: Database) => Promise<void>): Promise<void> =>
  withRollback(async (db) => {
    await runningEditions(db).add(edition, now)
    await story(db)
  })

const onBallot = async (db: Database) =>
  (await runningEditions(db).find(edition.slug))?.projects.map(({ title }) => title)

describe('Preparing the projects of an edition', () => {
  test('numbers them after the last, moves one, and takes one off with its reason', () =>
    withEdition(async (db) => {
      const store = candidates(db, edition)
      expect(await store.add([given('A'), given('B')], now)).toEqual(['1', '2'])
      expect(await store.add([given('C')], now)).toEqual(['3'])
      await store.move('3', 'up', now)
      expect(await onBallot(db)).toEqual(['A', 'C', 'B'])
      await store.withdraw('1', 'Déjà fait.', now)
      expect(await onBallot(db)).toEqual(['C', 'B'])
      expect((await runningEditions(db).find(edition.slug))?.withdrawn).toEqual([
        { code: '1', title: 'A', because: 'Déjà fait.' },
      ])
    }))

  test('throws one in the basket and takes it back where it was', () =>
    withEdition(async (db) => {
      const store = candidates(db, edition)
      await store.add([given('A'), given('B')], now)
      await store.trash('1', true, now)
      expect(await onBallot(db)).toEqual(['B'])
      await store.trash('1', false, now)
      expect(await onBallot(db)).toEqual(['A', 'B'])
    }))

  test('keeps an envelope that projects are paid with', () =>
    withEdition(async (db) => {
      await candidates(db, edition).add([given('A')], now)
      await expect(
        runningEditions(db).saveRules({ ...edition, envelopes: [] }, now),
      ).rejects.toThrow(EnvelopeHasProjects)
    }))

  test('changes nothing of the ballot once the vote is open, but the words that explain', () =>
    withEdition(async (db) => {
      const store = candidates(db, edition)
      await store.add([given('A')], now)
      await anOpenBox(db, { subject: { kind: 'edition', id: edition.slug } })
      await expect(store.add([given('B')], now)).rejects.toThrow(EditionFrozen)
      await expect(runningEditions(db).saveRules(edition, now)).rejects.toThrow(EditionFrozen)
      await store.explain('1', { summary: 'Mieux dit.', description: '' }, now)
      expect((await store.all())[0]?.summary).toBe('Mieux dit.')
    }))
})

describe('Deleting a draft', () => {
  const draft = aRunningEdition({ slug: 'brouillon-bp', projects: [], announcedAt: null })
  const withDraft = (story: (db: Database) => Promise<void>): Promise<void> =>
    withRollback(async (db) => {
      await runningEditions(db).add(draft, now)
      await candidates(db, draft).add([given('A')], now)
      await story(db)
    })

  test('takes its projects and its lists along', () =>
    withDraft(async (db) => {
      expect(await runningEditions(db).deleteDraft(draft, now)).toBeNull()
      expect(await runningEditions(db).find(draft.slug)).toBeNull()
      expect(await candidates(db, draft).all()).toEqual([])
    }))

  test('is refused once residents see it', () =>
    withDraft(async (db) => {
      await runningEditions(db).announce(draft, now)
      expect(await runningEditions(db).deleteDraft(draft, now)).toBe('was-announced')
      expect(await runningEditions(db).find(draft.slug)).not.toBeNull()
    }))

  test('is refused once a box exists, of the vote or of a rehearsal', () =>
    withDraft(async (db) => {
      const subject = { kind: 'edition', id: draft.slug }
      await anOpenBox(db, { subject, isRehearsal: true })
      expect(await runningEditions(db).deleteDraft(draft, now)).toBe('has-rehearsal')
      await anOpenBox(db, { subject })
      expect(await runningEditions(db).deleteDraft(draft, now)).toBe('has-box')
    }))
})
