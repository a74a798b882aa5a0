import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { encodingFor, keptPage, pageCache } from './page-cache.ts'

const kept = (html: string, versions: Record<string, number> = {}, until = Infinity) =>
  keptPage(html, { status: 200, versions: new Map(Object.entries(versions)), until }, {})

describe('A page kept in memory', () => {
  test('is served again while nothing it shows has moved', () => {
    const cache = pageCache()
    const page = kept('<p>bonjour</p>', { 'edition:2025': 3 })
    cache.keep('fr /', page)
    expect(cache.find('fr /', new Map([['edition:2025', 3]]), 0)).toBe(page)
  })
  test('is forgotten once something it shows has moved', () => {
    const cache = pageCache()
    cache.keep('fr /', kept('<p>bonjour</p>', { 'edition:2025': 3 }))
    expect(cache.find('fr /', new Map([['edition:2025', 4]]), 0)).toBeNull()
    expect(cache.find('fr /', new Map([['edition:2025', 3]]), 0)).toBeNull()
  })
  test('is not trusted while nobody knows what has moved', () => {
    const cache = pageCache()
    cache.keep('fr /', kept('<p>bonjour</p>'))
    expect(cache.find('fr /', null, 0)).toBeNull()
  })
  test('expires at the hour it says', () => {
    const cache = pageCache()
    cache.keep('fr /', kept('<p>encore 2 jours</p>', {}, 1000))
    expect(cache.find('fr /', new Map(), 999)).not.toBeNull()
    expect(cache.find('fr /', new Map(), 1000)).toBeNull()
  })
  test('leaves its place to newer ones when memory is full', () => {
    const cache = pageCache(250)
    cache.keep('a', kept('x'.repeat(100)))
    cache.keep('b', kept('y'.repeat(100)))
    expect(cache.find('a', new Map(), 0)).toBeNull()
    expect(cache.find('b', new Map(), 0)).not.toBeNull()
  })
  test('is compressed without losing a letter', () => {
    const page = kept('<p>été</p>')
    expect(gunzipSync(page.sent('gzip').body).toString()).toBe('<p>été</p>')
    expect(page.sent('gzip')).toBe(page.sent('gzip'))
  })
})

describe('The encoding of an answer', () => {
  test('is the best the browser accepts', () => {
    expect(encodingFor('gzip, deflate, br')).toBe('br')
    expect(encodingFor('gzip, br;q=0')).toBe('gzip')
    expect(encodingFor('deflate')).toBe('identity')
    expect(encodingFor(undefined)).toBe('identity')
  })
})
