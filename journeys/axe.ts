import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
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
  readonly axe?: { readonly run: (options: object) => Promise<AxeResults> }
}

/** What axe finds on the page as it stands, one line each. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => (window as WithAxe).axe !== undefined)
  if (!isThere) await page.evaluate(axe)
  // Every rule runs; what passes is not told in detail, which took half of the time.
  const results = await page.evaluate(() =>
    (window as WithAxe).axe?.run({ resultTypes: ['violations'] }),
  )
  if (results === undefined) throw new Error(`axe does not run on ${page.url()}`)
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} — ${nodes[0]?.html ?? ''} (×${nodes.length})`,
  )
}
