import { availableParallelism } from 'node:os'
import type { Browser, Page } from 'playwright-core'
import { accessibilityFaults, keepAxeIn } from './axe.ts'

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

/** A page, and the session of who opens it; '' for nobody known. */
export type OpenedBy = readonly [path: string, token: string]

/** Shares the pages among a few tabs; each tab tells what called somebody else than us. */
export async function lookAtAll(
  browser: Browser,
  origin: string,
  pages: readonly OpenedBy[],
): Promise<readonly string[]> {
  const waiting = [...pages]
  const oneTab = async (): Promise<readonly string[]> => {
    const faults: string[] = []
    const context = await browser.newContext({ baseURL: origin })
    await keepAxeIn(context)
    const page = await context.newPage()
    page.on('request', (request) => {
      const isOurs = request.url().startsWith(origin) || request.url().startsWith('data:')
      if (!isOurs) faults.push(`${page.url()} calls ${request.url()}: no page calls a third party`)
    })
    page.on('requestfailed', (request) => faults.push(`${page.url()} misses ${request.url()}`))
    page.on('console', (message) => {
      // Where it comes from: the tab may already be on its way to the next page.
      const { url } = message.location()
      if (message.type() === 'error') faults.push(`${url} complains: ${message.text()}`)
    })
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [path, token] = next
      await context.clearCookies()
      if (token !== '') {
        await context.addCookies([{ name: 'parvis-session', value: token, url: origin }])
      }
      faults.push(...(await lookAt(page, path)))
    }
    await context.close()
    return faults
  }
  const tabs = Array.from({ length: Math.min(4, availableParallelism()) }, oneTab)
  return (await Promise.all(tabs)).flat()
}
