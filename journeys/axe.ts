import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { inProject } from '../src/platform/files/project-root.ts'

const axe = readFileSync(inProject('node_modules', 'axe-core', 'axe.min.js'), 'utf8')

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly help: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

type WithAxe = typeof window & {
  readonly bringAxe?: () => void
  readonly axe?: { readonly run: (options: object) => Promise<AxeResults> }
}

/**
 * The browser keeps axe at hand for each page to come: half a megabyte sent anew to each cost more than what
 * it does there. No page sees it before it is asked.
 */
export async function keepAxeIn(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: `window.bringAxe = () => { ${axe} }` })
}

/** What axe finds on the page as it stands, one line each. @param page  in a context that keeps axe */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const here = window as WithAxe
    if (here.axe === undefined) here.bringAxe?.()
  })
  // Every rule runs; what passes is not told in detail, which took half of the time.
  const results = await page.evaluate(() =>
    (window as WithAxe).axe?.run({ resultTypes: ['violations'] }),
  )
  if (results === undefined) throw new Error(`axe does not run on ${page.url()}`)
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} — ${nodes[0]?.html ?? ''} (×${nodes.length})`,
  )
}

/** Each page as it was when axe found nothing on it. */
const faultless = new WeakMap<Page, string>()

/**
 * What axe finds, unless the page is still the one on which it found nothing: what is typed in a field
 * changes no element, and judging the same page again took a third of the time of a form.
 */
export async function newFaults(page: Page): Promise<readonly string[]> {
  const now = await page.evaluate(elements)
  if (faultless.get(page) === now) return []
  const faults = await accessibilityFaults(page)
  if (faults.length === 0) faultless.set(page, now)
  return faults
}

/** Run in the browser: the elements of the page, and what is ticked or chosen among them. */
function elements(): string {
  const choices = [...document.querySelectorAll('input, option')]
  const chosen = choices.map((one) => (one.matches(':checked') ? '1' : '0')).join('')
  return chosen + document.documentElement.outerHTML
}
