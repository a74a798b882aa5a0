import { type Day, daysAfter } from '../../platform/kernel/day.ts'

export type RequestKind = 'correct' | 'object'
export type RequestOutcome = 'accepted' | 'partly' | 'refused'

/** What somebody asks about her own data, and what the town answered. */
export interface RightsRequest {
  readonly id: string
  /** `null` once the person is erased. */
  readonly party: string | null
  readonly kind: RequestKind
  /** Of an objection: the table it is about. */
  readonly subject: string | null
  readonly text: string | null
  readonly askedAt: string
  readonly dueOn: Day
  readonly outcome: RequestOutcome | null
  readonly answer: string | null
  readonly answeredAt: string | null
}

/**
 * The last day for an answer: one month after the request, or the last day of a shorter month.
 *
 * Source: GDPR, art. 12.3; regulation (EEC) 1182/71, art. 3.2.c for months that lack the day.
 */
export function dueDay(asked: Day): Day {
  const [year = 0, month = 0, date = 0] = asked.split('-').map(Number)
  const firstOfNext = `${month === 12 ? year + 1 : year}-${pad(month === 12 ? 1 : month + 1)}-01`
  const firstAfter = `${month >= 11 ? year + 1 : year}-${pad(((month + 1) % 12) + 1)}-01`
  const last = Number(daysAfter(firstAfter as Day, -1).slice(8))
  return daysAfter(firstOfNext as Day, Math.min(date, last) - 1)
}

const pad = (figure: number): string => String(figure).padStart(2, '0')

/** Days left before the last one; negative when it is late. */
export const daysLeft = (dueOn: Day, today: Day): number =>
  Math.round((Date.parse(dueOn) - Date.parse(today)) / 86_400_000)

export const longestText = 2000
export const longestAnswer = 4000
/** Open requests one person may have: beyond, the desk listens better. */
export const mostOpen = 5
