import { toldInYear } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { assistedInYear } from './assistance.ts'

/** What agents did at the desk in a year: figures about nobody, for a public page. */
export interface DeskFigures {
  readonly assisted: number
  readonly accounts: number
  /** Given with a new account, or in the place of another. */
  readonly cards: number
  readonly merges: number
  readonly corrections: number
}

export async function deskFigures(db: Database, now: Date): Promise<DeskFigures> {
  const told = await toldInYear(
    db,
    ['desk-account-made', 'desk-card-given', 'people-merged', 'identity-corrected'],
    now,
  )
  return {
    assisted: await assistedInYear(db, now),
    accounts: told['desk-account-made'],
    cards: told['desk-card-given'],
    merges: told['people-merged'],
    corrections: told['identity-corrected'],
  }
}
