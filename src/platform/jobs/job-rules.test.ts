import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { JobGivenUp, JobStopped } from './job-kind.ts'
import { afterThrow, delayAfter, errorCode } from './job-outcome.ts'
import { progressWriter } from './progress-writer.ts'
import { dueDay } from './schedule.ts'

const chances = { attempt: 2, attemptsLeft: 3, firstDelayMs: 2000 }

describe('After a job threw', () => {
  test('it is tried again, later each time, never later than ten minutes', () => {
    expect(afterThrow(new Error('down'), null, chances)).toEqual({
      state: 'waiting',
      delayMs: 4000,
      givesBack: false,
      error: 'unexpected',
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (attempt) => {
        expect(delayAfter({ ...chances, attempt })).toBeLessThanOrEqual(600_000)
      }),
    )
  })

  test('it is failed when it was the last chance, or when it gave up', () => {
    const failed = { state: 'failed', error: 'unexpected' }
    expect(afterThrow(new Error('down'), null, { ...chances, attemptsLeft: 0 })).toEqual(failed)
    expect(afterThrow(new JobGivenUp('edition-not-found'), null, chances)).toEqual({
      state: 'failed',
      error: 'edition-not-found',
    })
  })

  test('it is cancelled when that was asked, whatever it threw', () => {
    const stopped = new JobStopped('cancelled')
    expect(afterThrow(new JobGivenUp('any'), stopped, chances)).toEqual({ state: 'cancelled' })
  })

  test('it keeps its chance when the program was stopping', () => {
    const outcome = afterThrow(new Error('aborted'), new JobStopped('program-stopping'), chances)
    expect(outcome).toMatchObject({ state: 'waiting', givesBack: true, delayMs: 0 })
  })

  test('only a code is told, never a message, which may name somebody', () => {
    expect(errorCode(Object.assign(new Error('Dupont'), { code: 'disk-full' }))).toBe('disk-full')
    expect(errorCode(Object.assign(new Error(), { code: 'Mme Dupont' }))).toBe('unexpected')
    expect(errorCode('Dupont')).toBe('unexpected')
  })
})

describe('A daily task at 03:30 in Paris', () => {
  const when = { dailyAt: '03:30', zone: 'Europe/Paris' }
  const due = (instant: string, last: string | null) =>
    dueDay(when, new Date(instant), last === null ? null : day(last))

  test('is due from 03:30 of the day there, once', () => {
    expect(due('2026-05-04T01:29:59Z', '2026-05-03')).toBeNull()
    expect(due('2026-05-04T01:30:00Z', '2026-05-03')).toBe('2026-05-04')
    expect(due('2026-05-04T12:00:00Z', '2026-05-04')).toBeNull()
  })

  test('follows the change to winter time', () => {
    expect(due('2026-11-04T01:30:00Z', '2026-11-03')).toBeNull()
    expect(due('2026-11-04T02:30:00Z', '2026-11-03')).toBe('2026-11-04')
  })

  test('makes up for the latest day missed only, even before its hour', () => {
    expect(due('2026-05-04T00:00:00Z', '2026-04-20')).toBe('2026-05-03')
  })

  test('waits for its first hour when it was never done', () => {
    expect(due('2026-05-04T00:00:00Z', null)).toBeNull()
    expect(due('2026-05-04T02:00:00Z', null)).toBe('2026-05-04')
  })
})

describe('Writing progress', () => {
  test('said ten thousand times in a row is written twice: the first and the last', async () => {
    const written: number[] = []
    const progress = progressWriter(async (share) => void written.push(share), 20)
    for (let n = 1; n <= 10_000; n += 1) progress.say(n / 10_000)
    await new Promise((resume) => setTimeout(resume, 50))
    await progress.stop()
    progress.say(1)
    expect(written).toEqual([0.0001, 1])
  })
})
