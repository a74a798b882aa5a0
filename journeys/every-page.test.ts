import { availableParallelism } from 'node:os'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addressIn } from '../src/platform/web/index.ts'
import { accessibilityFaults } from './axe.ts'
import { openBrowser } from './browser.ts'
import { latestEdition, serveTown, type ServedTown } from './served-town.ts'
import { sitePages } from './site-pages.ts'

const edition = `/budget-participatif/${latestEdition}`

let town: ServedTown
let browser: Browser
beforeAll(async () => {
  ;[town, browser] = await Promise.all([serveTown(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const wide = { width: 1280, height: 900 }
const phone = { width: 320, height: 640 }

/** What was wrong on a page, and when: `/aide, la nuit: …`. */
async function lookAt(page: Page, path: string): Promise<readonly string[]> {
  const faults: string[] = []
  const note = (when: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${path}, ${when}: ${fault}`))

  await page.setViewportSize(wide)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(path)
  note('le jour', await accessibilityFaults(page))
  await page.emulateMedia({ colorScheme: 'dark' })
  note('la nuit', await accessibilityFaults(page))

  await page.setViewportSize(phone)
  note('à 320 pixels', await page.evaluate(tooWide))
  return faults
}

/** Run in the browser: a page one must push sideways hides what it says from a small screen. */
function tooWide(): readonly string[] {
  const excess = document.documentElement.scrollWidth - document.documentElement.clientWidth
  if (excess <= 0) return []
  const widest = [...document.body.querySelectorAll('*')].find(
    (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
  )
  return [`overflows by ${excess} px, first by ${widest?.outerHTML.slice(0, 100) ?? 'nothing'}`]
}

/** Shares the pages among a few tabs; each tab tells what called somebody else than us. */
async function lookAtAll(paths: readonly string[]): Promise<readonly string[]> {
  const waiting = [...paths]
  const oneTab = async (): Promise<readonly string[]> => {
    const faults: string[] = []
    const context = await browser.newContext({ baseURL: town.origin })
    const page = await context.newPage()
    page.on('request', (request) => {
      const isOurs = request.url().startsWith(town.origin) || request.url().startsWith('data:')
      if (!isOurs) faults.push(`${page.url()} calls ${request.url()}: no page calls a third party`)
    })
    page.on('requestfailed', (request) => faults.push(`${page.url()} misses ${request.url()}`))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`${page.url()} complains: ${message.text()}`)
    })
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      faults.push(...(await lookAt(page, path)))
    }
    await context.close()
    return faults
  }
  const tabs = Array.from({ length: Math.min(4, availableParallelism()) }, oneTab)
  return (await Promise.all(tabs)).flat()
}

describe('Chaque page du plan du site', () => {
  test('ne manque à aucune règle d’axe, le jour, la nuit, et tient dans 320 pixels', async () => {
    const paths = await sitePages(town.db)
    expect(paths.length).toBeGreaterThan(30)
    expect(await lookAtAll(paths)).toEqual([])
  }, 180_000)

  test('a ses suites : un projet qui a perdu, un qui a gagné, une recherche, un tour, un bulletin', async () => {
    const paths = [
      `${edition}/projets/14`,
      `${edition}/projets/1`,
      `${edition}/projets?words=arbre&sort=cost&outcome=losers`,
      `${edition}/projets?words=introuvable`,
      `${edition}/projets?page=2`,
      `${edition}/resultats/tours?tour=12`,
      `${edition}/resultats/ma-part?p=1&p=2&p=14&words=velo`,
      `${edition}/resultats/projets?outcome=losers`,
    ]
    expect(await lookAtAll(paths)).toEqual([])
  })

  test('en anglais, en portugais et en arabe aussi', async () => {
    const english = ['/', '/aide', '/accessibilite', '/plan-du-site', edition]
    const pages = ['', '/projets', '/projets/14', '/tours', '/ma-part', '/recompter', '/equite']
    const paths = [
      ...english,
      ...pages.map((page) => (page.startsWith('/pro') ? edition : `${edition}/resultats`) + page),
    ].map((path) => addressIn('en', path))
    expect(await lookAtAll([...paths, '/ar/bienvenue', '/pt/bienvenue'])).toEqual([])
  })
})

describe('La page de bienvenue en arabe', () => {
  test('se lit de droite à gauche', async () => {
    const context = await browser.newContext({ baseURL: town.origin })
    const page = await context.newPage()
    await page.goto('/ar/bienvenue')
    const part = page.locator('[lang="ar"][dir="rtl"]').filter({ hasText: /\p{Script=Arabic}/u })
    expect(await part.count()).toBeGreaterThan(0)
    const sides = await part.first().evaluate((element) => getComputedStyle(element).direction)
    expect(sides).toBe('rtl')
    await context.close()
  })
})

describe('Les pages de panne', () => {
  test('ne manquent à aucune règle d’axe', async () => {
    const context = await browser.newContext({ baseURL: town.origin })
    const page = await context.newPage()
    await page.goto('/nulle-part')
    expect(await accessibilityFaults(page)).toEqual([])
    await context.close()
  })
})
