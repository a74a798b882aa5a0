import { dayAndHour } from '../../platform/kernel/hour.ts'
import { weekdayOf } from '../../platform/kernel/day.ts'
import type { Meeting } from './meeting.ts'

/** After this hour, somebody’s evening is taken. */
const evening = '18:30'

type Held = Pick<Meeting, 'startsAt' | 'endsAt' | 'owner'>

/** Those for which who holds them works outside usual hours. */
export const takenEvenings = <One extends Held>(meetings: readonly One[], zone: string) =>
  meetings.filter((meeting) => isEvening(meeting, zone))

function isEvening({ startsAt, endsAt }: Held, zone: string): boolean {
  const [on] = dayAndHour(zone, new Date(startsAt))
  const [endsOn, until] = dayAndHour(zone, new Date(endsAt))
  return endsOn !== on || until > evening || [0, 6].includes(weekdayOf(on))
}

/** How many evenings each of the team has, those who have none too: for a fair share. */
export const eveningCounts = (
  taken: readonly Held[],
  officers: readonly { readonly id: string; readonly name: string }[],
): readonly { readonly name: string; readonly count: number }[] =>
  officers.map(({ id, name }) => ({
    name,
    count: taken.filter(({ owner }) => owner === id).length,
  }))
