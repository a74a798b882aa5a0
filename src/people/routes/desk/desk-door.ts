import { z } from 'zod'
import { type Asked, notFound } from '../../../platform/web/index.ts'
import { dayIn, type Day } from '../../../platform/kernel/day.ts'
import { shownTown } from '../../../town/index.ts'
import { type DeskPerson, deskPeople } from '../../store/desk-people.ts'
import { whoAsks } from '../account.ts'

export const partyAddress = z.object({ party: z.uuid() })

type AtDesk = Asked<{ readonly party: string }, unknown, unknown>

/** The person of the address, as the desk sees her. */
export const personAsked = async ({ db, params, now }: AtDesk): Promise<DeskPerson> =>
  (await deskPeople(db, now).find(params.party)) ?? notFound()

export const agentOf = (asked: Pick<Asked<unknown, unknown>, 'visitor'>): string =>
  whoAsks(asked).person

/** The calendar days of instants, in the town. */
export async function daysOf(
  asked: Pick<Asked<unknown, unknown>, 'db' | 'remember'>,
): Promise<(instant: string) => Day> {
  const { zone } = await shownTown(asked).town()
  return (instant) => dayIn(zone, new Date(instant))
}
