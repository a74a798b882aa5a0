import type { Asked } from '../../platform/web/index.ts'
import { shownVersions } from './shown.ts'

/** Readings in memory: a town looks for the same few things, a page after another. */
const mostReadings = 50

/**
 * What a list said when the same was asked of it, until something it shows changes: read once, and the
 * same object each time, which is drawn once. Apart from what all pages remember, as words that people
 * look for are without end: past fifty, all of them are forgotten.
 *
 * @param list   tells apart lists, which are drawn otherwise
 * @param query  what is asked of the list, the day among it where its lines depend on it
 * @param beside versions of what the list shows besides questions and the town
 */
export async function knownReading<Reading extends object>(
  { remember }: Pick<Asked<unknown, unknown>, 'remember'>,
  {
    list,
    query,
    beside = [],
  }: {
    readonly list: string
    readonly query: object
    readonly beside?: readonly string[]
  },
  read: () => Promise<Reading>,
): Promise<Reading> {
  const nothing = async () => new Map<string, Promise<Reading>>()
  const known = await remember([...shownVersions, ...beside], `readings of ${list}`, nothing)
  const asked = JSON.stringify(query)
  const same = known.get(asked)
  if (same !== undefined) return same
  if (known.size >= mostReadings) known.clear()
  const reading = read()
  known.set(asked, reading)
  reading.catch(() => known.delete(asked))
  return reading
}
