import { dayAndHour } from '../../platform/kernel/hour.ts'
import { weekdayOf } from '../../platform/kernel/day.ts'
import type { Meeting } from './meeting.ts'

/** After this hour, somebody’s evening is taken. */
const evening = '18:30'

/** Whether who holds it works outside usual hours. */
export function isEvening(
  { startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>,
  zone: string,
) {
  const [on] = dayAndHour(zone, new Date(startsAt))
  const [endsOn, until] = dayAndHour(zone, new Date(endsAt))
  return endsOn !== on || until > evening || [0, 6].includes(weekdayOf(on))
}

/** How many evenings each of the team has, those who have none too: for a fair share. */
export function eveningCounts(
  meetings: readonly Pick<Meeting, 'startsAt' | 'endsAt' | 'owner'>[],
  officers: readonly { readonly id: string; readonly name: string }[],
  zone: string,
): readonly { readonly name: string; readonly count: number }[] {
  const taken = meetings.filter((meeting) => isEvening(meeting, zone))
  return officers.map(({ id, name }) => ({
    name,
    count: taken.filter(({ owner }) => owner === id).length,
  }))
}
