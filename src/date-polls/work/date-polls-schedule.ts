import { dayIn } from '../../platform/kernel/day.ts'
import type { Schedule } from '../../platform/jobs/index.ts'
import { dropLost, forgetPolls, remindDue, tellOver } from '../store/acts.ts'
import { askSilent, tellDropped, tellOwnerOver } from './tell.ts'

/** Each minute, a poll without object ends, who said nothing is asked once more and who prepares is told it is over; each night, old polls go. */
export const datePollsSchedules = (zone: string, origin: string): readonly Schedule[] => [
  {
    name: 'date-polls-due',
    when: { everySeconds: 60 },
    run: async (tx, { now }) => {
      await dropLost(tx, { now, today: dayIn(zone, now) }, tellDropped)
      await remindDue(tx, now, askSilent(origin))
      await tellOver(tx, now, tellOwnerOver(origin))
    },
  },
  {
    name: 'date-polls-kept',
    when: { dailyAt: '03:25', zone },
    run: (tx, { now }) => forgetPolls(tx, now),
  },
]
