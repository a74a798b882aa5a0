import type { KnownVersions } from './page-cache.ts'

/**
 * Reads once per version what many pages show (the town, an edition), rather than at each page.
 *
 * @param versions  the key of the version that moves when the value changes: `edition:2024`; or those
 *                  of which any changes it
 * @param what      tells apart what is read under the same versions; the two name the value together
 */
export type Remember = <Value>(
  versions: string | readonly string[],
  what: string,
  read: () => Promise<Value>,
) => Promise<Value>

export interface Memory {
  /**
   * What is remembered at one moment: an answer asks all it needs of the moment it began at, so that
   * a change that comes meanwhile cannot have an old reading taken for a new one. While versions are
   * not known (`null`), an answer remembers only what it read itself: slow, never wrong.
   */
  readonly at: (known: KnownVersions) => Remember
}

interface Kept {
  readonly keys: readonly string[]
  /** Of each key, in the same order. */
  readonly versions: readonly number[]
  readonly value: Promise<unknown>
}

/**
 * A memory of what was read. What was not found is not kept, nor what failed; beyond `most` values,
 * the one least lately asked for leaves.
 *
 * Visitors who ask at once share one reading, so a value is not to be altered by who receives it.
 */
export function memoryOfReadings(most = 200): Memory {
  const shared = new Map<string, Kept>()
  let latest: ReadonlyMap<string, number> = new Map()
  return {
    at(known) {
      if (known === null) return rememberIn(new Map(), new Map())
      if (known !== latest) forgetOutdated((latest = known))
      return rememberIn(shared, known)
    },
  }

  /** What has changed leaves at the next visit, whatever is asked: a secret destroyed is not kept. */
  function forgetOutdated(known: ReadonlyMap<string, number>): void {
    for (const [name, { keys, versions }] of shared) {
      const isOutdated = versionsIn(known, keys).some((now, place) => now > (versions[place] ?? 0))
      if (isOutdated) shared.delete(name)
    }
  }

  function rememberIn(memory: Map<string, Kept>, known: ReadonlyMap<string, number>): Remember {
    return <Value>(asked: string | readonly string[], what: string, read: () => Promise<Value>) => {
      const keys = typeof asked === 'string' ? [asked] : asked
      const name = `${keys.join(' ')}\n${what}`
      const versions = versionsIn(known, keys)
      const kept = memory.get(name)
      // Taken out and put back: the least lately asked for stays first.
      memory.delete(name)
      if (kept?.versions.every((version, place) => version === versions[place])) {
        memory.set(name, kept)
        // Under this name nothing else was ever kept.
        return kept.value as Promise<Value>
      }
      const value = read()
      keep(memory, name, { keys, versions, value })
      return value
    }
  }

  function keep(memory: Map<string, Kept>, name: string, kept: Kept): void {
    memory.set(name, kept)
    const forget = () => {
      if (memory.get(name) === kept) memory.delete(name)
    }
    kept.value.then((found) => found ?? forget(), forget)
    for (const oldest of memory.keys()) {
      if (memory.size <= most) break
      memory.delete(oldest)
    }
  }
}

const versionsIn = (
  known: ReadonlyMap<string, number>,
  keys: readonly string[],
): readonly number[] => keys.map((key) => known.get(key) ?? 0)
