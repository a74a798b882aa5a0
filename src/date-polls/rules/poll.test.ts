import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { inFrench } from '../../platform/words/content.ts'
import {
  countsOf,
  type DatePoll,
  doorOf,
  isReminderDue,
  keepDate,
  lastDay,
  lostReason,
  mayAnswer,
} from './poll.ts'

const aDate = (id: string, startsAt: string) => ({
  ...{ id, startsAt, isKept: false },
  endsAt: startsAt.replace(':00:00.', ':30:00.'),
})

const aPoll = (more: Partial<DatePoll> = {}): DatePoll => ({
  ...{ id: 'poll', number: 1, body: 'conseil', bodyName: inFrench('Conseil') },
  ...{ title: inFrench('Conseil'), place: '', owner: null, deputy: null, meeting: null },
  ...{ meetingState: null, bodyEndedOn: null },
  ...{ askedAt: '2026-05-04T10:00:00.000Z', closesAt: '2026-05-17T22:00:00.000Z' },
  ...{ state: 'open', remindedAt: null },
  dates: [aDate('a', '2026-06-18T17:00:00.000Z'), aDate('b', '2026-06-25T17:00:00.000Z')],
  ...more,
})
const at = (text: string) => new Date(text)

describe('A poll for a date', () => {
  test('takes answers until the end of its last day, in the town', () => {
    expect(lastDay(aPoll(), 'Europe/Paris')).toBe('2026-05-17')
    expect(doorOf(aPoll(), at('2026-05-17T21:59:59Z'))).toBe('open')
    expect(doorOf(aPoll(), at('2026-05-17T22:00:00Z'))).toBe('closed')
  })

  test('takes what is noted by telephone after its last day, until a date is kept', () => {
    const late = at('2026-05-20T10:00:00Z')
    expect(mayAnswer(aPoll(), late, { isNoted: false })).toMatchObject({ code: 'closed' })
    expect(mayAnswer(aPoll(), late, { isNoted: true }).ok).toBe(true)
    for (const state of ['kept', 'dropped'] as const)
      for (const isNoted of [true, false])
        expect(mayAnswer(aPoll({ state }), late, { isNoted })).toMatchObject({ code: 'ended' })
  })

  test('keeps one of its dates, before its last day too, once, and never one that is past', () => {
    const now = at('2026-05-05T10:00:00Z')
    expect(keepDate(aPoll(), 'b', now)).toMatchObject({ ok: true, next: { id: 'b' } })
    expect(keepDate(aPoll(), 'c', now)).toMatchObject({ code: 'choose' })
    expect(keepDate(aPoll({ state: 'kept' }), 'b', now)).toMatchObject({ code: 'ended' })
    expect(keepDate(aPoll(), 'a', at('2026-06-18T17:00:00Z'))).toMatchObject({ code: 'past' })
  })

  test('asks those who said nothing once more, two days before its end, once', () => {
    expect(isReminderDue(aPoll(), at('2026-05-15T21:59:59Z'))).toBe(false)
    expect(isReminderDue(aPoll(), at('2026-05-15T22:00:00Z'))).toBe(true)
    expect(isReminderDue(aPoll(), at('2026-05-17T22:00:00Z'))).toBe(false)
    const reminded = aPoll({ remindedAt: '2026-05-15T22:00:00.000Z' })
    expect(isReminderDue(reminded, at('2026-05-16T10:00:00Z'))).toBe(false)
  })

  test('shorter than three days reminds nobody', () => {
    const short = aPoll({ askedAt: '2026-05-15T10:00:00.000Z' })
    expect(isReminderDue(short, at('2026-05-16T10:00:00Z'))).toBe(false)
  })

  test('is lost with its meeting or its body, and lives on as the meeting it became', () => {
    const reason = (more: Partial<DatePoll>) => lostReason(aPoll(more), day('2026-05-05'))
    expect(reason({})).toBeNull()
    expect(reason({ meeting: 7, meetingState: 'planned' })).toBeNull()
    expect(reason({ meeting: 7, meetingState: 'cancelled' })).toBe('cancelled')
    expect(reason({ meeting: 7, meetingState: 'called' })).toBe('settled')
    expect(reason({ state: 'kept', meeting: 7, meetingState: 'cancelled' })).toBeNull()
    // The day a body ends is one of its own.
    expect(reason({ bodyEndedOn: day('2026-05-05') })).toBeNull()
    expect(reason({ bodyEndedOn: day('2026-05-04') })).toBe('body-over')
  })

  test('counts who said what of a date', () => {
    const voters = [{ answers: { a: 'yes' } }, { answers: { a: 'no' } }, { answers: {} }] as const
    expect(countsOf('a', voters)).toEqual({ yes: 1, 'if-need': 0, no: 1, silent: 1 })
  })
})
