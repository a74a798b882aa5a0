import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { hasToulouse, importToulouse, withoutToulouse } from './public-editions.ts'
import { latestEdition, serveTown, type ServedTown } from './served-town.ts'

/** DESIGN §5: without photos, everything a browser fetches to show a page for the first time. */
const mostBytes = 150_000
const mostRequests = 15
/** With an island; without any, not one byte. */
const mostScript = 15_000

let town: ServedTown
let browser: Browser
beforeAll(async () => {
  ;[town, browser] = await Promise.all([serveTown(), openBrowser()])
  if (hasToulouse()) {
    await importToulouse(town.db, 'Toulouse 2024', { rule: 'mes-add1u', satisfaction: 'cost' })
  }
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

interface FirstView {
  readonly bytes: number
  readonly requests: number
  readonly scriptBytes: number
  readonly islands: number
  readonly strangers: readonly string[]
}

/** Opens a page in a browser that has never seen the site, and weighs what came over the wire. */
async function firstView(path: string): Promise<FirstView> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  const addresses = new Map<string, string>()
  const weights = new Map<string, number>()
  wire.on('Network.requestWillBeSent', ({ requestId, request }) => {
    // What the page carries inside it is not fetched.
    if (!request.url.startsWith('data:')) addresses.set(requestId, request.url)
  })
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weights.set(requestId, encodedDataLength)
  })
  const answer = await page.goto(town.origin + path, { waitUntil: 'networkidle' })
  expect(answer?.status(), path).toBe(200)
  await page.evaluate(() => document.fonts.ready)
  const islands = await page.locator('script[type="module"][src]').count()
  await context.close()

  const bytesOf = (isCounted: (address: string) => boolean): number =>
    [...addresses]
      .filter(([, address]) => isCounted(address))
      .reduce((sum, [id]) => sum + (weights.get(id) ?? 0), 0)
  return {
    bytes: bytesOf(() => true),
    requests: addresses.size,
    scriptBytes: bytesOf((address) => address.endsWith('.js')),
    islands,
    strangers: [...addresses.values()].filter((address) => !address.startsWith(town.origin)),
  }
}

async function expectLight(path: string): Promise<void> {
  const view = await firstView(path)
  const weight = `${path} weighs ${view.bytes} bytes at first sight: an old phone waits`
  expect(view.bytes, weight).toBeLessThanOrEqual(mostBytes)
  expect(view.requests, `${path}: each request is a wait`).toBeLessThanOrEqual(mostRequests)
  expect(view.strangers, `${path} calls a third party`).toEqual([])
  const allowed = view.islands === 0 ? 0 : mostScript
  expect(view.scriptBytes, `${path}: script of ${view.islands} islands`).toBeLessThanOrEqual(
    allowed,
  )
  // The page, a style and a font at least: less would mean that nothing was seen.
  expect(view.requests).toBeGreaterThanOrEqual(3)
  expect(view.bytes).toBeGreaterThan(10_000)
}

const promised = (slug: string, project: string): readonly string[] => [
  `/budget-participatif/${slug}/projets`,
  `/budget-participatif/${slug}/projets/${project}`,
  `/budget-participatif/${slug}/resultats`,
  `/budget-participatif/${slug}/resultats/tours`,
]

describe('La première visite d’une page', () => {
  test.each(['/', '/questions', '/questions/poser', ...promised(latestEdition, '14')])(
    'pèse peu : %s',
    expectLight,
  )
})

if (hasToulouse()) {
  describe('La première visite de Toulouse 2024', () => {
    test.each(promised('toulouse-2024', '245'))('pèse aussi peu : %s', expectLight)
  })
} else {
  describe.skip(withoutToulouse, () => {
    test('pèse aussi peu', () => {})
  })
}
