import { describe, expect, test } from 'vitest'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { asks } from '../testing.ts'
import { actsOn } from './acts.ts'
import { steering, waitingLongest } from './steering.ts'

const calendar = { isAlsaceMoselle: false, closed: [], preElection: [] }
const about = {
  from: day('2026-04-01'),
  until: day('2026-06-01'),
  today: day('2026-05-28'),
  zone: 'Europe/Paris',
  calendar,
}
const nobodyTold = () => Promise.resolve()
const on = (at: string) => ({ by: 'officer', now: new Date(`${at}T10:00:00Z`) })

describe('Steering', () => {
  test('counts working days to the first answer, even of a question taken up again', () =>
    withRollback(async (db) => {
      const { question } = await asks(db, { theme: 'voirie', neighbourhood: 'plaine' })
      await actsOn(db, question, 'officer', on('2026-05-07')).answer('Oui.', nobodyTold)
      const again = { asker: null, reason: 'Rien.', answerDueOn: day('2026-06-30') }
      await actsOn(db, question, 'officer', on('2026-05-12')).reopen(again)
      const rows = await steering(db, about)
      // From Monday 4 to Thursday 7 May.
      expect(rows.find(({ dimension }) => dimension === 'theme')).toMatchObject({
        key: 'voirie',
        received: 1,
        open: 1,
        late: 0,
        answered: 1,
        median: 3,
        ninth: 3,
        reopened: 1,
      })
      expect(rows.find(({ dimension }) => dimension === 'service')?.key).toBeNull()
    }))

  test('counts what is open and late whenever it came in, and what asked only if it came in then', () =>
    withRollback(async (db) => {
      await asks(db, { answerDueOn: day('2026-02-01') }, new Date('2026-01-05T10:00:00Z'))
      const rows = await steering(db, about)
      expect(rows.find(({ dimension }) => dimension === 'all')).toMatchObject({
        received: 0,
        open: 1,
        late: 1,
        median: null,
      })
    }))

  test('leaves merged and withdrawn questions out', () =>
    withRollback(async (db) => {
      const [one, other] = [await asks(db), await asks(db)]
      await actsOn(db, one.question, 'officer', on('2026-05-05')).merge(other.question)
      const rows = await steering(db, about)
      expect(rows.find(({ dimension }) => dimension === 'all')?.received).toBe(1)
    }))

  test('shows what waits in a neighbourhood, never in the words of who asked', () =>
    withRollback(async (db) => {
      const secret = { subject: 'Motsecret', verbatim: 'Motsecret' }
      await asks(db, { ...secret, neighbourhood: 'plaine' })
      await asks(db, { ...secret, neighbourhood: 'coteau' })
      const lines = await waitingLongest(db, { neighbourhood: 'plaine', most: 10 })
      expect(lines).toHaveLength(1)
      expect(JSON.stringify(lines)).not.toContain('Motsecret')
    }))
})
