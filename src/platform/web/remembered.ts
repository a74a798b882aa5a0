import type { WatchedVersions } from './watched-versions.ts'

/**
 * Reads once per version what every page shows (the town, its wording), rather than at each page.
 *
 * While versions are not known it is read each time: slow, never wrong.
 *
 * @param key  the version that moves when the value changes
 */
export function remembered<Value>(
  versions: Pick<WatchedVersions, 'known'>,
  key: string,
  read: () => Promise<Value>,
): () => Promise<Value> {
  let kept: { readonly version: number; readonly value: Value } | null = null
  return async () => {
    const known = versions.known()
    if (known === null) return read()
    // Taken before reading: a change that comes meanwhile makes the value stale at once.
    const version = known.get(key) ?? 0
    if (kept?.version === version) return kept.value
    const value = await read()
    kept = { version, value }
    return value
  }
}
