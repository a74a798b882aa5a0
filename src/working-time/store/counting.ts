import type { Database } from '../../platform/database/database.ts'
import { isPublicHoliday, townCalendar } from '../../town/index.ts'
import type { Counting } from '../rules/counted-hours.ts'
import { ratesOfTown } from './rates.ts'

/** What hours are counted by, today as in ten years. */
export async function countingOf(db: Database, zone: string): Promise<Counting> {
  const calendar = await townCalendar(db).find()
  const rates = await ratesOfTown(db).all()
  return {
    ...{ zone, rates },
    isPublicHoliday: (on) => isPublicHoliday(on, calendar),
  }
}
