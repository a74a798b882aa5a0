import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Catalogue, htmlPage, PageFrame } from '../src/platform/design/index.ts'
import { buildAssets } from '../src/platform/design/stylesheet/index.ts'
import { computeTheme, defaultColours } from '../src/platform/design/theme/index.ts'
import { inProject } from '../src/platform/files/project-root.ts'
import { SpeakIn } from '../src/platform/words/speech.tsx'
import { openBrowser } from './browser.ts'

const axe = readFileSync(inProject('node_modules', 'axe-core', 'axe.min.js'), 'utf8')

const catalogue = htmlPage(
  <SpeakIn speech={{ language: 'fr', overrides: {} }}>
    <PageFrame
      title="Catalogue"
      language="fr"
      path="/catalogue"
      townName="Cachan"
      isDemonstration
      navigation={[
        { label: 'Budget participatif', href: '/budget-participatif' },
        { label: 'Catalogue', href: '/catalogue' },
      ]}
      languages={['fr', 'en', 'pt', 'ar'].map((tag) => ({
        tag,
        label: tag,
        href: `/${tag}`,
        current: tag === 'fr',
      }))}
      account={{ label: 'Me connecter', href: '/connexion' }}
      breadcrumb={[{ label: 'Accueil', href: '/' }]}
      footer={[{ label: 'Aide', href: '/aide' }]}
      accessibility={{ status: 'partial', href: '/accessibilite' }}
      stylesheets={[]}
      scripts={[]}
    >
      <Catalogue />
    </PageFrame>
  </SpeakIn>,
)

let browser: Browser
let css = ''

beforeAll(async () => {
  browser = await openBrowser()
  const { files } = await buildAssets()
  const base = files.find(({ path }) => path.endsWith('.css'))?.text ?? ''
  css = `${base}\n${computeTheme(defaultColours)}`
})

afterAll(() => browser?.close())

async function opened(options: BrowserContextOptions, html = catalogue): Promise<Page> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.setContent(html)
  await page.addStyleTag({ content: css })
  return page
}

const wide = { width: 1280, height: 900 }
const phone = { width: 320, height: 640 }

/** Rules broken, each with the first element at fault. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const run: unknown = Reflect.get(window, 'axe')
    const { violations } = await (
      run as { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    ).run()
    return violations.map(({ id, nodes }) => `${id} (${nodes.length}) ${nodes[0]?.html ?? ''}`)
  })
}

describe('Le catalogue des composants', () => {
  test.each([
    ['le jour', { viewport: wide, colorScheme: 'light' }],
    ['la nuit', { viewport: wide, colorScheme: 'dark' }],
    ['sur un téléphone', { viewport: phone, colorScheme: 'light' }],
    ['la nuit sur un téléphone', { viewport: phone, colorScheme: 'dark' }],
  ] as const)('ne manque à aucune règle d’axe %s', async (_when, options) => {
    const page = await opened(options)
    expect(await faults(page)).toEqual([])
    await page.context().close()
  })

  test('ne manque à aucune règle d’axe de droite à gauche', async () => {
    const page = await opened(
      { viewport: wide },
      catalogue.replace('lang="fr" dir="ltr"', 'lang="ar" dir="rtl"'),
    )
    expect(await page.getAttribute('html', 'dir')).toBe('rtl')
    expect(await faults(page)).toEqual([])
    await page.context().close()
  })

  test.each([320, 640, 820, 1280, 1920])('tient dans %i pixels de large', async (width) => {
    const page = await opened({ viewport: { width, height: 800 } })
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(excess).toBe(0)
    await page.context().close()
  })

  test('tient dans 320 pixels avec les lettres et les lignes écartées du critère 1.4.12', async () => {
    const page = await opened({ viewport: phone })
    await page.addStyleTag({
      content:
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    })
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(excess).toBe(0)
    await page.context().close()
  })

  test('offre des cibles d’au moins 44 pixels de haut hors des phrases', async () => {
    const page = await opened({ viewport: phone })
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.ds-button, summary, nav a, select, input.ds-input')]
        .filter((element) => !element.closest('label, svg') && element.checkVisibility())
        .map(
          (element) => [element.outerHTML.slice(0, 80), element.getBoundingClientRect()] as const,
        )
        .filter(([, { width, height }]) => width > 1 && height > 0 && height < 43.5)
        .map(([html, { height }]) => `${Math.round(height)} ${html}`),
    )
    expect(small).toEqual([])
    await page.context().close()
  })

  test('ouvre le menu d’un téléphone sans script, au clavier', async () => {
    const page = await opened({ viewport: phone })
    await page.focus('.nav-phone summary')
    expect(await page.isVisible('.nav-phone li a')).toBe(false)
    await page.keyboard.press('Enter')
    expect(await page.isVisible('.nav-phone li a')).toBe(true)
    expect(await page.isVisible('.languages summary')).toBe(true)
    expect(await page.isVisible('.account')).toBe(true)
    await page.context().close()
  })
})
