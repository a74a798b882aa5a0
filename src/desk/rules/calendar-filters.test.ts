import { describe, expect, test } from 'vitest'
import { anEntry } from '../calendar.testing.ts'
import { askedEntries, isFiltered } from './calendar-filters.ts'

const none = { quartier: '', instance: '', genre: '' } as const
const uids = (entries: readonly { readonly uid: string }[]) => entries.map(({ uid }) => uid)

const town = anEntry({ uid: 'ville', startsAt: '2026-05-20T08:00:00Z' })
const hill = anEntry({
  uid: 'coteau',
  neighbourhoods: ['coteau'],
  body: 'conseil',
  kind: 'council',
})
const valley = anEntry({
  uid: 'vallee',
  neighbourhoods: ['vallee'],
  startsAt: '2026-05-01T08:00:00Z',
})

describe('What is asked of the calendar', () => {
  test('comes in the order of the hours', () => {
    expect(uids(askedEntries([town, hill, valley], none))).toEqual(['vallee', 'coteau', 'ville'])
  })
  test('for a neighbourhood is its own, and what is of the whole town', () => {
    const found = askedEntries([town, hill, valley], { ...none, quartier: 'coteau' })
    expect(uids(found)).toEqual(['coteau', 'ville'])
  })
  test('for a body, or a kind, is that alone', () => {
    expect(uids(askedEntries([town, hill], { ...none, instance: 'conseil' }))).toEqual(['coteau'])
    expect(uids(askedEntries([town, hill], { ...none, genre: 'public' }))).toEqual(['ville'])
    expect(isFiltered({ ...none, genre: 'vote' })).toBe(true)
    expect(isFiltered(none)).toBe(false)
  })
})
