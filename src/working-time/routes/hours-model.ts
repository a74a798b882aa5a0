import type { Asked } from '../../platform/web/index.ts'
import { balanceOf, type PersonHours } from '../rules/balance.ts'
import { countingOf } from '../store/counting.ts'
import type { HoursModel } from '../views/hours-parts.tsx'
import { placeOf } from './place.ts'

/** Hours of one officer, counted, on a year; @param path  of this page, for the other years */
export async function hoursModel(
  asked: Asked<unknown, unknown, unknown>,
  hours: PersonHours,
  path: string,
  year: number | undefined,
): Promise<HoursModel> {
  const { zone, ...place } = await placeOf(asked)
  const balance = balanceOf(hours, await countingOf(asked.db, zone))
  const current = Number(asked.today.slice(0, 4))
  const years = new Set([
    ...[current, year ?? current],
    ...balance.entries.map((entry) => entry.year),
    ...balance.recoveries.map(({ takenOn }) => Number(takenOn.slice(0, 4))),
  ])
  return {
    ...place,
    balance,
    year: year ?? current,
    years: [...years].toSorted((a, b) => b - a),
    path,
  }
}
