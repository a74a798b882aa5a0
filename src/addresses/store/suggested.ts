import type { Database } from '../../platform/database/database.ts'
import type { StreetIndex } from '../methods/street-index.ts'
import { meantStreets, type Suggestion, suggestions } from '../rules/suggestion.ts'
import { addresses } from './addresses.ts'

/** What is offered to who typed this: one look in the index, one query for the doors. */
export async function suggested(
  db: Database,
  index: StreetIndex,
  typed: string,
): Promise<readonly Suggestion[]> {
  const streets = meantStreets(typed, index)
  if (streets.length === 0) return []
  const wanted = streets.map(({ street, number }) => ({ key: street.key, number }))
  return suggestions(streets, await addresses(db).doors(wanted))
}
