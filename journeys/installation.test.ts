import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { openBrowser } from './browser.ts'
import { type ServedTown, serveTown } from './served-town.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { type Visitor, visitor } from './visitor.ts'

let town: ServedTown
let browser: Browser
let folder: string

beforeAll(async () => {
  ;[town, browser] = await Promise.all([serveTown(realClock), openBrowser()])
  folder = mkdtempSync(join(tmpdir(), 'parvis-installation-'))
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
  rmSync(folder, { recursive: true, force: true })
})

const settings = '/administration/commune'

async function administrator(options: BrowserContextOptions = {}): Promise<Visitor> {
  const she = await visitor(browser, { baseURL: town.origin, folder, ...options })
  await she.open(settings)
  await signsIn(she, town.db, cast.administrator.email)
  await givesSecondFactor(she)
  return she
}

describe('L’administrateur décrit la commune', () => {
  let she: Visitor
  beforeAll(async () => {
    she = await administrator()
  })
  afterAll(() => she?.leave())

  test('Les couleurs changent à mesure qu’on les tape, puis sur la page d’accueil', async () => {
    await she.open(settings)
    await she.follow('Couleurs')
    await she.write('Couleur principale', '#ffdd00')
    await she.page.getByText('Foncée, pour rester lisible.').first().waitFor()
    expect(await she.reads()).toContain('Rien n’est encore changé sur le site.')
    await she.press('Enregistrer')
    expect(await she.reads()).toContain('C’est enregistré')
    const accent = () =>
      she.page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--parvis-pure-accent'),
      )
    await she.open('/')
    expect(await accent()).toBe('#ffdd00')

    await she.open(`${settings}/couleurs`)
    await she.write('Couleur principale', 'rouge')
    await she.press('Enregistrer')
    expect(await she.reads()).toContain('ce n’est pas une couleur.')
  })
})
