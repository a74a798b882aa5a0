import { describe, expect, test } from 'vitest'
import { anEntry } from '../calendar.testing.ts'
import { comingMeetings } from './coming.ts'

const now = new Date('2026-05-12T19:00:00Z')
const on = (uid: string, day: string) =>
  anEntry({ uid, startsAt: `${day}T18:30:00.000Z`, endsAt: `${day}T20:30:00.000Z` })

describe('The meetings of the front page', () => {
  test('are the three nearest, the one that is being held included', () => {
    const entries = [
      on('juin', '2026-06-02'),
      on('ce-soir', '2026-05-12'),
      on('hier', '2026-05-11'),
      on('mai', '2026-05-20'),
      on('juillet', '2026-07-01'),
    ]
    expect(comingMeetings(entries, now).map(({ uid }) => uid)).toEqual(['ce-soir', 'mai', 'juin'])
  })
})
