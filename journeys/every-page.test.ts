import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addressIn } from '../src/platform/web/index.ts'
import { accessibilityFaults, keepAxeIn } from './axe.ts'
import { openBrowser } from './browser.ts'
import { doorsOf, sessionsOfCast } from './doors.ts'
import { lookAtAll } from './look-at-pages.ts'
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

const lookAsAnybody = (paths: readonly string[]): Promise<readonly string[]> =>
  lookAtAll(
    browser,
    town.origin,
    paths.map((path) => [path, ''] as const),
  )

describe('Chaque page du plan du site', () => {
  test('ne manque à aucune règle d’axe, le jour, la nuit, et tient dans 320 pixels', async () => {
    const paths = await sitePages(town.db)
    expect(paths.length).toBeGreaterThan(30)
    expect(await lookAsAnybody(paths)).toEqual([])
  }, 180_000)

  test('a ses suites : un projet qui a perdu, un qui a gagné, une recherche, un tour, un bulletin', async () => {
    const paths = [
      `${edition}/projets/14`,
      `${edition}/projets/1`,
      `${edition}/projets?words=arbre&sort=cost&outcome=losers`,
      `${edition}/projets?words=introuvable`,
      '/chartes/1',
      '/chartes/1/versions/1',
      '/chartes/1/differences',
      '/instances/conseil-etrangers/credits',
      '/instances/conseil-aqueduc/credits/1',
      '/recherche?mots=velo',
      '/recherche?mots=eclairaje',
      `${edition}/projets?page=2`,
      `${edition}/resultats/tours?tour=12`,
      `${edition}/resultats/ma-part?p=1&p=2&p=14&words=velo`,
      `${edition}/resultats/projets?outcome=losers`,
    ]
    expect(await lookAsAnybody(paths)).toEqual([])
  })

  test('en anglais, en portugais et en arabe aussi', async () => {
    const english = ['/', '/aide', '/accessibilite', '/plan-du-site', edition]
    const pages = ['', '/projets', '/projets/14', '/tours', '/ma-part', '/recompter', '/equite']
    const paths = [
      ...english,
      ...pages.map((page) => (page.startsWith('/pro') ? edition : `${edition}/resultats`) + page),
    ].map((path) => addressIn('en', path))
    expect(await lookAsAnybody([...paths, '/ar/bienvenue', '/pt/bienvenue'])).toEqual([])
  })
})

describe('Chaque page derrière une porte', () => {
  test('ne manque à aucune règle d’axe, le jour, la nuit, et tient dans 320 pixels', async () => {
    const pages = doorsOf(town, await sessionsOfCast(town))
    expect(pages.length).toBeGreaterThan(10)
    expect(await lookAtAll(browser, town.origin, pages)).toEqual([])
  }, 240_000)
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
    await keepAxeIn(context)
    const page = await context.newPage()
    for (const path of ['/nulle-part', '/connexion/entree']) {
      await page.goto(path)
      expect(await accessibilityFaults(page)).toEqual([])
    }
    await context.close()
  })
})
