import type { WatchedVersions } from './watched-versions.ts'

/**
 * Reads once per version what many pages show (the town, an edition), rather than at each page.
 *
 * @param version  the key of the version that moves when the value changes: `edition:2024`
 * @param what     tells apart what is read under the same version; the two name the value together
 */
export type Remember = <Value>(
  version: string,
  what: string,
  read: () => Promise<Value>,
) => Promise<Value>

interface Kept {
  readonly version: number
  readonly value: Promise<unknown>
}

/**
 * A memory of what was read. While versions are not known all is read each time: slow, never wrong.
 * What was not found is not kept, nor what failed; the value least lately asked for leaves first.
 *
 * Visitors who ask at once share one reading, so a value is not to be altered by who receives it.
 */
export function memoryOf(versions: Pick<WatchedVersions, 'known'>, most = 200): Remember {
  const memory = new Map<string, Kept>()

  const keep = (name: string, version: number, value: Promise<unknown>) => {
    const kept = { version, value }
    memory.set(name, kept)
    const forget = () => {
      if (memory.get(name) === kept) memory.delete(name)
    }
    value.then((found) => found ?? forget(), forget)
    for (const oldest of memory.keys()) {
      if (memory.size <= most) break
      memory.delete(oldest)
    }
  }

  return <Value>(key: string, what: string, read: () => Promise<Value>) => {
    const known = versions.known()
    if (known === null) return read()
    const name = `${key}\n${what}`
    const kept = memory.get(name)
    // Taken before reading: a change that comes meanwhile makes the value stale at once.
    const version = known.get(key) ?? 0
    memory.delete(name)
    if (kept?.version === version) {
      memory.set(name, kept)
      // Under this name nothing else was ever kept.
      return kept.value as Promise<Value>
    }
    const value = read()
    keep(name, version, value)
    return value
  }
}
