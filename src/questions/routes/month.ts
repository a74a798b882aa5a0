import { z } from 'zod'
import type { Day } from '../../platform/kernel/day.ts'
import { monthName } from '../../platform/words/dates.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { monthBefore, monthOf } from '../rules/steering.ts'
import { steering, waitingLongest } from '../store/steering.ts'
import type { MonthModel } from '../views/month-page.tsx'
import type { SteeringPlace } from '../views/steering-model.ts'
import type { PromiseFigures } from './needs.ts'
import { type Asking, shown, shownVersions } from './shown.ts'

/** Of who steers: pages, files, previews. */
export type AskedToSteer = Asking & { readonly today: Day }

/** For what is counted by department alone. */
export async function departmentsOf(asked: AskedToSteer): Promise<SteeringPlace> {
  const { departments, writing } = shown(asked)
  return {
    themes: [],
    departments: await departments(),
    neighbourhoods: [],
    day: (await writing()).day,
  }
}

export async function counted(asked: AskedToSteer, from: Day, until: Day) {
  const { town, calendar } = shown(asked)
  const { db, remember, today } = asked
  const about = { from, until, today, zone: (await town()).zone, calendar: await calendar() }
  // One pass over a year of questions: read once until one of them, or the day, changes.
  return remember(shownVersions, `steering ${JSON.stringify(about)}`, () => steering(db, about))
}

/** What was promised for then; read once, as what is counted beside it. */
export function promisedIn(
  { db, remember, today }: AskedToSteer,
  { version, figures }: PromiseFigures,
  { from, until }: { readonly from: Day; readonly until: Day },
) {
  const about = { from, until, today }
  const versions = [version, ...shownVersions]
  return remember(versions, `promised ${JSON.stringify(about)}`, () => figures(db, about))
}

const isMonth = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)
export const monthQuery = z.object({ mois: isMonth.optional().catch(undefined) })
const mostWaiting = 15
const monthsOffered = 12

/** The last months that are over, the latest first. */
function lastMonths(today: Day): readonly string[] {
  const months: string[] = []
  let from = today
  while (months.length < monthsOffered) {
    const month = monthBefore(from)
    months.push(month)
    from = monthOf(month).from
  }
  return months
}

/** One month, on the screen or in a file. @param wanted  the latest that is over, when it is not one of them */
export async function monthModel(
  asked: AskedToSteer,
  promises: PromiseFigures,
  wanted?: string,
): Promise<MonthModel> {
  const { today, speech, db } = asked
  const months = lastMonths(today)
  const chosen = months.find((one) => one === wanted) ?? months[0] ?? monthBefore(today)
  const { from, until } = monthOf(chosen)
  const before = monthOf(monthBefore(from))
  const spoken = spokenIn(speech)
  return {
    ...(await departmentsOf(asked)),
    month: chosen,
    months: months.map((value) => ({ value, label: monthName(monthOf(value).from, spoken) })),
    rows: await counted(asked, from, until),
    before: await counted(asked, before.from, before.until),
    promised: await promisedIn(asked, promises, { from, until }),
    waiting: await waitingLongest(db, { neighbourhood: null, most: mostWaiting }),
  }
}
