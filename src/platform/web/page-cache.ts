import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** A page as it was sent once, and what it said it shows. */
export interface KeptPage {
  readonly status: number
  readonly etag: string
  /** As it is sent, whole: head and body, made once per encoding. */
  readonly sent: (encoding: Encoding) => SentPage
  readonly versions: ReadonlyMap<string, number>
  readonly until: number
  readonly size: number
}

export interface SentPage {
  readonly head: Readonly<Record<string, string | number>>
  readonly body: Buffer
}

export type Encoding = 'br' | 'gzip' | 'identity'

/** Versions of what pages show, as this process knows them now; `null` while it cannot know. */
export type KnownVersions = ReadonlyMap<string, number> | null

export interface PageCache {
  readonly find: (key: string, known: KnownVersions, now: number) => KeptPage | null
  readonly keep: (key: string, page: KeptPage) => void
}

/**
 * Whole pages of anonymous visitors, kept in memory until something they show has changed.
 *
 * A page is written with the versions read *before* its data: a change that comes while it is drawn
 * makes it stale at once, never wrong for long. The oldest pages leave when `maxBytes` is reached.
 */
export function pageCache(maxBytes = 64 * 1024 * 1024): PageCache {
  const pages = new Map<string, KeptPage>()
  let bytes = 0

  const drop = (key: string) => {
    bytes -= pages.get(key)?.size ?? 0
    pages.delete(key)
  }

  return {
    find(key, known, now) {
      const page = pages.get(key)
      if (page === undefined || known === null) return null
      if (page.until > now && isCurrent(page, known)) return page
      drop(key)
      return null
    },
    keep(key, page) {
      drop(key)
      pages.set(key, page)
      bytes += page.size
      for (const oldest of pages.keys()) {
        if (bytes <= maxBytes) break
        drop(oldest)
      }
    },
  }
}

function isCurrent(page: KeptPage, known: ReadonlyMap<string, number>): boolean {
  for (const [key, version] of page.versions) {
    if ((known.get(key) ?? 0) !== version) return false
  }
  return true
}

/**
 * A page ready to be sent; compressed when that encoding is first asked for.
 *
 * @param headers  sent with every page of the site
 */
export function keptPage(
  html: string,
  about: Pick<KeptPage, 'status' | 'versions' | 'until'>,
  headers: Readonly<Record<string, string>>,
): KeptPage {
  const identity = Buffer.from(html)
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`
  const memory = new Map<Encoding, SentPage>()

  function made(encoding: Encoding): SentPage {
    const body = compressed(identity, encoding)
    const head = {
      ...headers,
      etag,
      'cache-control': 'no-cache',
      vary: 'Accept-Encoding',
      'content-type': 'text/html; charset=utf-8',
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
      'content-length': body.length,
    }
    return { head, body }
  }

  return {
    ...about,
    etag,
    size: identity.length * 2,
    sent(encoding) {
      const known = memory.get(encoding) ?? made(encoding)
      memory.set(encoding, known)
      return known
    },
  }
}

export function compressed(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'gzip') return gzipSync(bytes, { level: 6 })
  if (encoding === 'br') {
    return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  }
  return bytes
}

/** The best encoding the browser accepts. `q=0` refusals are rare enough to be read simply. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\b)/.test(accepted)) return 'br'
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\b)/.test(accepted) ? 'gzip' : 'identity'
}
