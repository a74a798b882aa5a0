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

/** What axe finds on the page as it stands, one line each. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  )
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} — ${nodes[0]?.html ?? ''} (×${nodes.length})`,
  )
}
