import { addresses, doorTyped, offeredFor } from '../../addresses/index.ts'
import type { Asked } from '../../platform/web/index.ts'

/** Where a question is about, as it was typed or chosen. */
export interface TypedPlace {
  readonly place: string | null
  /** Of the address that was chosen among those proposed. */
  readonly placeCode?: string
  readonly neighbourhood: string | null
}

/** An address of the town’s file brings its neighbourhood; any other place is kept as typed. */
export async function placed(
  asked: Asked<unknown, unknown, unknown>,
  { place, placeCode = '', neighbourhood }: TypedPlace,
): Promise<{ readonly place: string | null; readonly neighbourhood: string | null }> {
  if (place === null) return { place, neighbourhood }
  const door =
    (placeCode === '' ? null : await addresses(asked.db).find(placeCode)) ??
    doorTyped((await offeredFor(asked, place)) ?? [])
  return { place: door?.label ?? place, neighbourhood: door?.neighbourhood ?? neighbourhood }
}
