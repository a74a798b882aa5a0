import { describe, expect, test } from 'vitest'
import { withRollback } from '../../platform/database/testing.ts'
import { anOpenBox, choose, smallSheet, upToThree, vote } from '../testing.ts'
import { ballotBoxes } from './ballot-boxes.ts'
import { registerPaperVoter } from './cast.ts'
import { paperBallots } from './paper-ballots.ts'
import { unsealBallots } from './unsealing.ts'

const somebody = (name: string) => ({
  identity: `${name}|essai|2000-01-01|0`,
  account: null,
  neighbourhood: null,
  ageBand: '25-39',
})

describe('Voting on paper', () => {
  test('shuts the web to the same person, and the web shuts paper', () =>
    withRollback(async (db) => {
      const { box } = await anOpenBox(db, { rule: upToThree, sheet: smallSheet })
      expect(await registerPaperVoter(db, box.id, somebody('Ada'))).toBe('registered')
      expect(await vote(db, box, { name: 'Ada' }, choose('1'))).toMatchObject({
        ok: false,
        why: 'already-voted',
      })
      await vote(db, box, { name: 'Zoé' }, choose('1'))
      expect(await registerPaperVoter(db, box.id, somebody('Zoé'))).toBe('already-voted')
      expect(await registerPaperVoter(db, box.id, somebody('Ada'))).toBe('already-voted')
      expect(await paperBallots(db, box).registered()).toBe(1)
    }))

  test('gives ballots typed after the opening only, no more than its voters in each pass', () =>
    withRollback(async (db) => {
      const { box, key } = await anOpenBox(db, { isRehearsal: true })
      await registerPaperVoter(db, box.id, somebody('Ada'))
      await vote(db, box, { name: 'Zoé' }, choose('1'))
      expect(await paperBallots(db, box).add(1, choose('2'))).toBe('not-opened-yet')

      const now = new Date()
      await ballotBoxes(db).act(box, 'close', now)
      await ballotBoxes(db).act(box, 'separate', now)
      await unsealBallots(db, box, key.privateKey, now)
      const opened = (await ballotBoxes(db).find(box.id)) ?? box
      const paper = paperBallots(db, opened)
      expect(await paper.add(1, choose('2'))).toBeNull()
      expect(await paper.add(1, choose('2'))).toBe('more-than-registered')
      expect(await paper.add(2, choose('3'))).toBeNull()
      await paper.remove({ pass: 2, number: 1 })
      expect(await paper.all()).toEqual([{ pass: 1, number: 1, choice: choose('2') }])
      expect(await paper.choices()).toEqual([choose('2')])
    }))
})
