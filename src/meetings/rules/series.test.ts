import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { inFrench } from '../../platform/words/content.ts'
import type { AroundDate } from './concerns.ts'
import { choicesFor, chosenSlots, proposedFor, seriesDates, seriesStamp } from './series.ts'

const around = (more: Partial<AroundDate> = {}): AroundDate => ({
  ...{ zone: 'Europe/Paris', today: day('2026-01-05'), others: [], noticeDays: 15 },
  calendar: { isAlsaceMoselle: false, closed: [], preElection: [] },
  watched: { holidays: [], avoided: [] },
  ...more,
})
const avoiding = (...days: readonly string[]) =>
  around({
    watched: { holidays: [], avoided: days.map((one) => ({ day: day(one), reason: 'Fête' })) },
  })
/** Thursdays at seven, for two hours. */
const wanted = {
  ...{ title: inFrench('Conseil'), body: 'conseil', owner: null, deputy: null },
  startsAt: '2026-03-05T18:00:00.000Z',
  endsAt: '2026-03-05T20:00:00.000Z',
}
const days = (...texts: readonly string[]) => texts.map(day)

describe('The dates of a series', () => {
  test('keep the hour of the town, in winter and in summer', () => {
    const found = seriesDates(days('2026-03-26', '2026-04-02'), wanted, around())
    expect(found.map(({ slot }) => slot?.startsAt)).toEqual([
      ...['2026-03-26T18:00:00.000Z', '2026-04-02T17:00:00.000Z'],
    ])
    expect(found.map(proposedFor)).toEqual(['plan', 'plan'])
    expect(found.map(choicesFor)).toEqual([
      ['plan', 'leave'],
      ['plan', 'leave'],
    ])
  })

  test('against which something speaks may go to the next free day; nothing is chosen for her', () => {
    const [first] = seriesDates(days('2026-03-05'), wanted, avoiding('2026-03-05'))
    expect(first?.other?.day).toBe('2026-03-06')
    expect(first && choicesFor(first)).toEqual(['plan', 'move', 'leave'])
    expect(first && proposedFor(first)).toBeNull()
  })

  test('never go to the same day, nor to a week-end', () => {
    const friday = avoiding('2026-03-06', '2026-03-09')
    const found = seriesDates(days('2026-03-06', '2026-03-09'), wanted, friday)
    expect(found.map(({ other }) => other?.day)).toEqual(['2026-03-10', '2026-03-11'])
  })

  test('on the night clocks go forward over its hour may be moved or left out alone', () => {
    const night = {
      ...wanted,
      startsAt: '2026-03-22T01:30:00.000Z',
      endsAt: '2026-03-22T03:30:00.000Z',
    }
    const [found] = seriesDates(days('2026-03-29'), night, around())
    expect(found?.slot).toBeNull()
    expect(found && choicesFor(found)).toEqual(['move', 'leave'])
  })

  test('on the night clocks go back begin at the first 2:30, and say so', () => {
    const night = {
      ...wanted,
      startsAt: '2026-10-18T00:30:00.000Z',
      endsAt: '2026-10-18T02:30:00.000Z',
    }
    const [found] = seriesDates(days('2026-10-25'), night, around())
    expect(found).toMatchObject({ isTwice: true, slot: { startsAt: '2026-10-25T00:30:00.000Z' } })
  })

  test('are planned, moved or left out as she says', () => {
    const found = seriesDates(
      days('2026-03-05', '2026-03-12', '2026-03-19'),
      wanted,
      avoiding('2026-03-12'),
    )
    const slots = chosenSlots(found, ['plan', 'move', 'leave'])
    expect(slots.map((one) => one.day)).toEqual(['2026-03-05', '2026-03-13'])
    expect(seriesStamp(found)).not.toBe(
      seriesStamp(seriesDates(days('2026-03-05'), wanted, around())),
    )
  })
})
