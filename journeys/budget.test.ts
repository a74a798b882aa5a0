import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { budgetCommands } from '../src/budget/index.ts'
import { runCommand } from '../src/platform/commands/run-command.ts'
import { accessibilityFaults } from './axe.ts'
import { openBrowser } from './browser.ts'
import { latestEdition, type ServedTown, serveTown } from './served-town.ts'

let town: ServedTown
let browser: Browser
let folder: string

beforeAll(async () => {
  ;[town, browser] = await Promise.all([serveTown(), openBrowser()])
  folder = mkdtempSync(join(tmpdir(), 'parvis-journey-'))
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A visitor who only follows links and forms; after each act the page is checked. */
async function visitor(options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ baseURL: town.origin, ...options })
  const page = await context.newPage()
  const isChecked = options.javaScriptEnabled !== false
  const after = async (act: Promise<unknown>): Promise<void> => {
    await act
    await page.waitForLoadState()
    if (isChecked) expect(await accessibilityFaults(page), page.url()).toEqual([])
  }
  return { page, after, leave: () => context.close() }
}

/** From the home page to a project that lost, by looking for a word. */
async function findLoser(page: Page, after: (act: Promise<unknown>) => Promise<void>) {
  await after(page.goto('/'))
  await after(page.getByRole('link', { name: 'Parcourir les projets' }).click())
  await page.getByLabel('Mot cherché').fill('escalade')
  await after(page.getByRole('button', { name: 'Filtrer' }).click())
  await after(page.getByRole('link', { name: 'Un mur d’escalade au gymnase' }).click())
}

async function download(page: Page, name: string | RegExp): Promise<string> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name }).click()
  const file = await waiting
  const path = join(folder, file.suggestedFilename())
  await file.saveAs(path)
  return path
}

async function recount(files: readonly string[]): Promise<{ code: number; said: string }> {
  let said = ''
  const sink = new Writable({
    write(chunk, _encoding, done) {
      said += String(chunk)
      done()
    },
  })
  const terminal = { in: Readable.from([]), out: sink, err: sink, isInteractive: false }
  const code = await runCommand(budgetCommands, ['budget', 'recount', ...files], terminal)
  return { code, said }
}

describe('Une habitante découvre pourquoi son projet a perdu', () => {
  test('et télécharge les bulletins, et les recompte', async () => {
    const { page, after, leave } = await visitor()
    await findLoser(page, after)
    await page.getByRole('heading', { name: 'Pourquoi il n’a pas été retenu' }).waitFor()
    const text = await page.locator('main').innerText()
    expect(text).toMatch(/À son tour, il restait .*\s€ pour un coût de 45\s000\s€/)
    expect(text).toMatch(/Il aurait gagné avec .* voix de plus/)

    await after(page.getByRole('link', { name: 'Budget participatif 2025' }).click())
    await after(page.getByRole('link', { name: 'Recompter' }).click())
    const ballots = await download(page, /Les bulletins et les projets/)
    const outcome = await download(page, /Le résultat et chaque tour/)
    const { code, said } = await recount([ballots, outcome])
    expect(said).toMatch(/Mêmes lauréats/)
    expect(code).toBe(0)
    await leave()
  })

  test('sans JavaScript', async () => {
    const { page, after, leave } = await visitor({ javaScriptEnabled: false })
    await findLoser(page, after)
    expect(await page.locator('main').innerText()).toMatch(/il manquait .*\s€/)
    await leave()
  })

  test('au clavier seul, en voyant toujours où elle est', async () => {
    const { page, after, leave } = await visitor()
    await after(page.goto(`/budget-participatif/${latestEdition}/projets`))
    await tabTo(page, (focus) => focus.name === 'words')
    await page.keyboard.type('escalade')
    await after(page.keyboard.press('Enter').then(() => page.waitForURL(/words=escalade/)))
    await tabTo(page, (focus) => focus.text === 'Un mur d’escalade au gymnase')
    await after(page.keyboard.press('Enter').then(() => page.waitForURL(/projets\/\d+$/)))
    expect(await page.locator('h1').innerText()).toBe('Un mur d’escalade au gymnase')
    await leave()
  })

  test('en anglais', async () => {
    const { page, after, leave } = await visitor({ locale: 'en-GB' })
    await after(page.goto('/'))
    await after(page.getByRole('link', { name: 'English' }).first().click())
    await after(page.getByRole('link', { name: 'See the results' }).click())
    await after(page.getByRole('link', { name: 'Project by project' }).click())
    expect(await page.locator('main').innerText()).toMatch(/It would have won with/)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await leave()
  })

  test('sur un petit téléphone, à 320 pixels', async () => {
    const { page, after, leave } = await visitor({ viewport: { width: 320, height: 640 } })
    await after(page.goto('/aide'))
    await after(page.locator('summary', { hasText: 'Menu' }).click())
    await after(page.getByRole('link', { name: 'Budget participatif' }).first().click())
    await after(page.getByRole('link', { name: 'Budget participatif 2025' }).click())
    await after(page.getByRole('link', { name: 'Les résultats' }).click())
    await after(page.getByRole('link', { name: /non retenus, avec la raison/ }).click())
    expect(await page.locator('main').innerText()).toMatch(/il manquait/)
    const overflow = () => document.documentElement.scrollWidth - window.innerWidth
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0)
    await leave()
  })
})

describe('Un curieux', () => {
  test('suit l’argent d’un bulletin inventé, ligne par ligne', async () => {
    const { page, after, leave } = await visitor()
    await after(page.goto(`/budget-participatif/${latestEdition}/resultats/ma-part`))
    const boxes = page.locator('input[type=checkbox]')
    await boxes.nth(0).check()
    await boxes.nth(1).check()
    await after(page.getByRole('button', { name: 'Suivre l’argent' }).click())
    const lines = await page.locator('main table').first().innerText()
    expect(lines).toMatch(/Part réelle/)
    expect(amounts(lines)).toSatisfy(addsUp)
    await leave()
  })

  test('rejoue le dépouillement tour après tour', async () => {
    const { page, after, leave } = await visitor()
    await after(page.goto(`/budget-participatif/${latestEdition}/resultats/tours`))
    await after(page.getByRole('link', { name: 'Tour suivant' }).click())
    expect(await page.locator('main').innerText()).toMatch(/Tour 2 sur 42/)
    await page.getByLabel('Aller au tour').fill('42')
    await after(page.getByRole('button', { name: 'Y aller' }).click())
    expect(await page.locator('main').innerText()).toMatch(/Tour 42 sur 42/)
    await leave()
  })
})

interface Focus {
  readonly name: string
  readonly text: string
  readonly isVisible: boolean
}

/** Presses Tab until the wanted element has the focus; every one on the way shows it. */
async function tabTo(page: Page, isWanted: (focus: Focus) => boolean): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate((): Focus => {
      const element = document.activeElement
      const shows = (style: CSSStyleDeclaration) =>
        (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') ||
        style.boxShadow !== 'none'
      // The link of a card shows its focus around the whole card, with its `::after`.
      const styles =
        element === null ? [] : [getComputedStyle(element), getComputedStyle(element, '::after')]
      return {
        name: element?.getAttribute('name') ?? '',
        text: element?.textContent?.trim() ?? '',
        isVisible: styles.some(shows),
      }
    })
    expect(focus.isVisible, `${focus.name} ${focus.text}`).toBe(true)
    if (isWanted(focus)) return
  }
  throw new Error('The focus never came there.')
}

/** Amounts of the lines, in cents, in order; what is spent is negative. */
const amounts = (text: string): readonly number[] =>
  [...text.matchAll(/(− )?([\d\s]+(?:,\d\d)?)\s€/g)].map(([, minus, digits = '']) => {
    const cents = Math.round(Number(digits.replace(/\s/g, '').replace(',', '.')) * 100)
    return minus === undefined ? cents : -cents
  })

/** What was there, less what was paid, is what is left: to a cent per line. */
function addsUp(found: readonly number[]): boolean {
  const [start = 0, ...rest] = found
  const left = rest.at(-1) ?? 0
  const spent = rest.slice(0, -1).reduce((sum, one) => sum + one, 0)
  return found.length >= 3 && Math.abs(start + spent - left) <= rest.length
}
