/** XML has no room for the letters that command machines, even escaped. */
const escaped = (text: string): string =>
  text
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

export interface Feed {
  readonly title: string
  readonly origin: string
  /** Its own address, without origin. */
  readonly path: string
  readonly updatedAt: string
}

export interface FeedEntry {
  /** Its page, without origin. */
  readonly path: string
  readonly title: string
  readonly text: string
  readonly publishedAt: string
  readonly updatedAt: string
}

/**
 * What is new, for a reader of feeds, the latest first.
 *
 * Source: RFC 4287 (The Atom Syndication Format).
 */
export function atomFeed(feed: Feed, entries: readonly FeedEntry[]): string {
  const self = escaped(feed.origin + feed.path)
  const written = entries.map(({ path, title, text, publishedAt, updatedAt }) => {
    const url = escaped(feed.origin + path)
    return `<entry><id>${url}</id><title>${escaped(title)}</title><link href="${url}"/><published>${publishedAt}</published><updated>${updatedAt}</updated><content type="text">${escaped(text)}</content></entry>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><id>${self}</id><title>${escaped(feed.title)}</title><link rel="self" href="${self}"/><updated>${feed.updatedAt}</updated><author><name>${escaped(feed.title)}</name></author>${written.join('')}</feed>\n`
}
