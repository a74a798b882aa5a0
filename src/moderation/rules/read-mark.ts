/**
 * What an officer had under her eyes when she decided, as a short number: a text changed since, or one
 * more report, is read again before anything is hidden.
 */
export function readMark(text: string, reports: number): string {
  // FNV-1a: it tells apart, it protects nothing.
  let hash = 0x811c9dc5
  for (const letter of text) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return `${hash.toString(36)}-${reports}`
}
