import type { Asked } from '../../platform/web/index.ts'
import { shownVersions } from './shown.ts'

/** Readings in memory: a town reads its latest questions, and a few old ones. */
const mostReadings = 200

/**
 * What was just read of a list: the very object of a former visit when it says the same, which is
 * drawn once. What it says is compared, so that a change is seen before the news of it came.
 *
 * @param list   tells apart lists, which are drawn otherwise
 * @param query  what is asked of the list. Its drawing says it: were it not compared, all that find
 *   nothing would be one object, with as many drawings as there are words to look for
 */
export async function knownReading<Reading extends object>(
  { remember }: Pick<Asked<unknown, unknown>, 'remember'>,
  { list, query }: { readonly list: string; readonly query: object },
  reading: Reading,
): Promise<Reading> {
  const readings = async () => new Map<string, Reading>()
  const known = await remember(shownVersions, `readings of ${list}`, readings)
  const said = JSON.stringify([query, reading])
  const same = known.get(said)
  if (same !== undefined) return same
  if (known.size >= mostReadings) known.clear()
  known.set(said, reading)
  return reading
}
