import type { CalendarEntry } from '../platform/kernel/calendar-entry.ts'
import type { CalendarSource } from '../platform/web/index.ts'
import { inFrench } from '../platform/words/content.ts'
import { isBetween } from '../platform/kernel/calendar-entry.ts'

/** Something dated, of which a test names what matters to it. */
export const anEntry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'reunion-1',
  kind: 'public',
  title: inFrench('Réunion de la place'),
  within: null,
  startsAt: '2026-05-12T18:30:00.000Z',
  endsAt: '2026-05-12T20:30:00.000Z',
  place: '',
  body: null,
  neighbourhoods: [],
  path: '/reunions/1',
  sequence: 0,
  state: 'planned',
  cancelledWhy: null,
  changedAt: '2026-04-01T10:00:00.000Z',
  ...more,
})

/** A module that brings these. */
export const bringing = (...entries: readonly CalendarEntry[]): CalendarSource => ({
  versions: ['meetings'],
  between: async (_, from, until) => entries.filter((entry) => isBetween(entry, from, until)),
})
