import type { Asked } from '../../platform/web/index.ts'
import { shownVersions } from './shown.ts'

/** Readings in memory, or names of what was asked once: a town looks for the same few things. */
const mostReadings = 200

const askedOnce = 'asked once'

/** What a list said. */
export interface KnownReading<Reading> {
  readonly found: Reading
  /** It stays in memory, the same object for whoever asks the same: to be drawn once. */
  readonly isKept: boolean
}

/**
 * What a list said when the same was asked of it, until something it shows changes: those who ask at once
 * share a reading, and the one of who asks it again is kept, the same object from then on. What is asked
 * once is not: words that people look for are without end, and a page kept for nobody costs the memory
 * more than to draw it. Apart from what all pages remember; past two hundred, all of them are forgotten.
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
): Promise<KnownReading<Reading>> {
  const nothing = async () => new Map<string, Promise<KnownReading<Reading>> | typeof askedOnce>()
  const known = await remember([...shownVersions, ...beside], `readings of ${list}`, nothing)
  const asked = JSON.stringify(query)
  const before = known.get(asked)
  if (before !== undefined && before !== askedOnce) return before
  if (known.size >= mostReadings) known.clear()
  const isKept = before === askedOnce
  const reading = read().then((found) => ({ found, isKept }))
  known.set(asked, reading)
  const forget = () => known.delete(asked)
  const noteOnce = () => {
    if (known.get(asked) === reading) known.set(asked, askedOnce)
  }
  reading.then(isKept ? undefined : noteOnce, forget)
  return reading
}
