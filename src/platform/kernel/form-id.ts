import { createHash } from 'node:crypto'

/**
 * The id of what a form makes: sent twice, it is one thing; sent again with other words, as after
 * « back », it is another. Nobody guesses it without the form’s own key.
 */
export function formIdOf(key: string, words: readonly string[]): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([key, ...words]))
    .digest()
  // As RFC 9562 marks an identifier made by its application.
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
