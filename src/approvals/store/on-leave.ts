import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Lent } from '../rules/told-for.ts'
import { absences } from './absences.ts'

/** Somebody away today, since when and until when, and who stands in. */
export interface OnLeave extends Lent {
  readonly beginsOn: Day
  readonly endsOn: Day
}

/** Who is away that day. */
export async function onLeave(db: Database, today: Day): Promise<readonly OnLeave[]> {
  const current = await absences(db).current(today)
  return current
    .filter(({ beginsOn }) => beginsOn <= today)
    .map(({ holder, delegate, beginsOn, endsOn }) => ({ holder, delegate, beginsOn, endsOn }))
}

/** Those who are away that day, and for whom she stands in. */
export async function holdersCoveredBy(
  db: Database,
  delegate: string,
  today: Day,
): Promise<readonly string[]> {
  const away = await onLeave(db, today)
  return away.filter((one) => one.delegate === delegate).map(({ holder }) => holder)
}
