import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveTown, type ServedTown } from '../journeys/served-town.ts'
import { cataloguePath, sitePages } from '../journeys/site-pages.ts'
import { addressIn } from '../src/platform/web/index.ts'
import { addressesIn, lostFragments, pageFaults, readPage } from './page-reader.ts'

let town: ServedTown
let french: readonly string[]
let everyPage: readonly string[]

beforeAll(async () => {
  town = await serveTown()
  french = await sitePages(town.db)
  everyPage = [
    ...french,
    ...french.map((path) => addressIn('en', path)),
    '/ar/bienvenue',
    '/pt/bienvenue',
  ]
}, 60_000)

afterAll(() => town?.close())

const ask = (url: string) => town.server.inject({ url })

/** Faults of many pages, a few at a time. */
async function faultsOfAll(
  paths: readonly string[],
  faultsOf: (path: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const faults: string[] = []
  for (const path of paths) faults.push(...(await faultsOf(path)))
  return faults
}

describe('Every page of the site map', () => {
  test('is seen at all', () => {
    expect(french.length).toBeGreaterThan(30)
  })

  test('answers, in French and in English', async () => {
    const faults = await faultsOfAll(everyPage, async (path) => {
      const { statusCode, headers } = await ask(path)
      const isPage = statusCode === 200 && headers['content-type'] === 'text/html; charset=utf-8'
      return isPage ? [] : [`${path} answers ${statusCode}: the site map leads to it`]
    })
    expect(faults).toEqual([])
  })

  test('has one title, headings in order, no style, no script of its own, no third party', async () => {
    const faults = await faultsOfAll(everyPage, async (path) =>
      pageFaults(path, readPage((await ask(path)).body)),
    )
    expect(faults).toEqual([])
  })

  test('says its own language', async () => {
    const faults = await faultsOfAll(everyPage, async (path) => {
      const html = readPage((await ask(path)).body).tags.find(({ name }) => name === 'html')
      const lang = html?.attributes.get('lang')
      const wanted = /^\/en(\/|$)/.test(path) ? 'en' : 'fr'
      return lang === wanted ? [] : [`${path} says lang="${lang}": it would be read wrongly`]
    })
    expect(faults).toEqual([])
  })

  test.each([
    ['/ar/bienvenue', 'ar', 'rtl'],
    ['/pt/bienvenue', 'pt', 'ltr'],
  ])('%s marks the part in its own language, inside a French frame', async (path, lang, dir) => {
    const { tags } = readPage((await ask(path)).body)
    const parts = tags.filter(({ attributes }) => attributes.get('dir') === dir)
    expect(parts.map(({ attributes }) => attributes.get('lang'))).toContain(lang)
    const title = tags.find(({ name }) => name === 'h1')
    expect(title?.text).not.toBe('')
  })

  test('leads to pages and files that exist', async () => {
    const from = new Map<string, string>()
    const faults = await faultsOfAll(everyPage, async (path) => {
      const page = readPage((await ask(path)).body)
      for (const address of addressesIn(page)) if (!from.has(address)) from.set(address, path)
      // The examples of the catalogue lead nowhere, by design.
      if (path.endsWith(cataloguePath)) return []
      return lostFragments(page).map((fragment) => `${path} leads to ${fragment}, absent from it`)
    })
    const broken = await faultsOfAll([...from.keys()], async (address) => {
      const { statusCode } = await ask(address)
      return statusCode === 200
        ? []
        : [`${from.get(address)} leads to ${address}, which answers ${statusCode}`]
    })
    expect(from.size).toBeGreaterThan(200)
    expect([...faults, ...broken]).toEqual([])
  }, 120_000)

  test('is sent with the headers that protect its reader', async () => {
    const faults = await faultsOfAll(everyPage, async (path) => headerFaults(path, await ask(path)))
    expect(faults).toEqual([])
  })
})

describe('Files and pages of trouble', () => {
  test('are sent with the same headers', async () => {
    const { stylesheet } = Object.fromEntries(
      [...town.site.assets.keys()].map((name) => [name.endsWith('.css') ? 'stylesheet' : '', name]),
    )
    const paths = [
      `/fichiers/${stylesheet}`,
      '/une-page-qui-n-existe-pas',
      '/%C3%28',
      '/donnees-ouvertes/catalogue.json',
      '/budget-participatif/budget-participatif-2025/donnees/budget-participatif-2025.pb',
    ]
    const faults = await faultsOfAll(paths, async (path) => headerFaults(path, await ask(path)))
    expect(faults).toEqual([])
  })
})

type Answered = Awaited<ReturnType<typeof ask>>

function headerFaults(path: string, { headers }: Answered): readonly string[] {
  const policy = String(headers['content-security-policy'] ?? '')
  const wanted: readonly (readonly [what: string, is: boolean, why: string])[] = [
    ['default-src', policy.includes("default-src 'self'"), 'a third party could be called'],
    ['frame-ancestors', policy.includes("frame-ancestors 'none'"), 'a trap could frame the page'],
    ['unsafe', !policy.includes('unsafe'), 'a script slipped into a text would run'],
    ['nosniff', headers['x-content-type-options'] === 'nosniff', 'a file could pass for a script'],
    ['referrer', headers['referrer-policy'] === 'same-origin', 'others would see who reads what'],
    ['permissions', 'permissions-policy' in headers, 'a script could ask for the camera'],
    ['server', !('server' in headers || 'x-powered-by' in headers), 'it tells what to attack'],
  ]
  return wanted
    .filter(([, is]) => !is)
    .map(([what, , why]) => `${path}, header about ${what}: ${why}`)
}
