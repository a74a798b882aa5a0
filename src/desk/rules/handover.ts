import { type Day, daysAfter } from '../../platform/kernel/day.ts'

/** What an officer hands over before a leave. */
export interface HandoverNote {
  readonly absence: string
  readonly author: string
  /** `null`: any officer. */
  readonly reader: string | null
  readonly beginsOn: Day
  readonly endsOn: Day
  readonly text: string
}

/** Days after the return during which both still find it. */
export const keptDays = 30

export const keptUntil = ({ endsOn }: Pick<HandoverNote, 'endsOn'>): Day =>
  daysAfter(endsOn, keptDays)

/** Whether somebody reads it: who wrote it, who stands in; any officer when nobody was named. */
export const mayRead = (
  { author, reader }: Pick<HandoverNote, 'author' | 'reader'>,
  party: string,
): boolean => party === author || reader === null || party === reader
