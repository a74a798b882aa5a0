import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { inFrench } from '../../platform/words/content.ts'
import type { AroundDate } from './concerns.ts'
import type { WrittenMeeting } from './forms.ts'
import { weighed } from './weighing.ts'

const written = (on: string): WrittenMeeting => ({
  ...{ kind: 'council', body: null, title: inFrench('Conseil'), place: '', neighbourhood: null },
  ...{ owner: null, deputy: null, day: day(on), wayThere: '', offers: [] },
  startsAt: `${on}T17:00:00.000Z`,
  endsAt: `${on}T19:00:00.000Z`,
})

const around = (today: string, avoided: readonly string[] = []): AroundDate => ({
  ...{ zone: 'Europe/Paris', today: day(today), others: [], noticeDays: 15 },
  calendar: { isAlsaceMoselle: false, closed: [], preElection: [] },
  watched: {
    holidays: [],
    avoided: avoided.map((one) => ({ day: day(one), reason: 'Conseil municipal' })),
  },
})

describe('Weighing a date', () => {
  test('offers nothing else when nothing heavy speaks against it', () => {
    expect(weighed(written('2026-06-18'), around('2026-05-04'), null)).toEqual({
      concerns: [],
      offers: [],
    })
  })

  test('offers the next three of its weekday, at its hours', () => {
    const { concerns, offers } = weighed(
      written('2026-06-18'),
      around('2026-05-04', ['2026-06-18', '2026-06-25']),
      null,
    )
    expect(concerns.map(({ code }) => code)).toEqual(['avoided'])
    expect(offers).toEqual(['2026-07-02', '2026-07-09', '2026-07-16'])
  })

  test('of the past offers days to come', () => {
    const { offers } = weighed(written('2026-04-30'), around('2026-05-04'), null)
    expect(offers[0]).toBe('2026-05-07')
  })
})
