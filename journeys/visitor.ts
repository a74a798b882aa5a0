import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Download, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { accessibilityFaults, keepAxeIn, newFaults } from './axe.ts'

/** Somebody at a browser, who only follows links and fills forms. */
export interface Visitor {
  readonly page: Page
  readonly open: (path: string) => Promise<void>
  readonly follow: (link: string | RegExp) => Promise<void>
  readonly write: (label: string, text: string) => Promise<void>
  readonly tick: (label: string | RegExp) => Promise<void>
  readonly press: (button: string | RegExp) => Promise<void>
  /** A button that changes the page it is on, and leads nowhere. */
  readonly tap: (button: string | RegExp) => Promise<void>
  /** One of several. @param among  the whole page, or the question that has answers like others */
  readonly choose: (label: string | RegExp, among?: Locator) => Promise<void>
  /** A line of a folded list. */
  readonly pick: (label: string, option: string) => Promise<void>
  /** Opens what is folded. */
  readonly unfold: (summary: string) => Promise<void>
  /** Takes something with the mouse, and drops it at the top of something else. */
  readonly drag: (from: Locator, onto: Locator) => Promise<void>
  /** Follows a link to a file. @returns where it was saved, under the name it came with */
  readonly download: (link: string | RegExp) => Promise<string>
  readonly reads: () => Promise<string>
  readonly leave: () => Promise<void>
}

interface Equipment extends BrowserContextOptions {
  readonly baseURL: string
  /** Where downloads are saved. */
  readonly folder: string
  /** Tab, Enter, Space and letters: no mouse, no finger. */
  readonly hasKeyboardOnly?: boolean
}

/**
 * After each act of the visitor, the page passes axe and holds in the width of the screen. By keyboard, where
 * the focus moves, it is judged anew each time; else when an element of it changed.
 */
export async function visitor(browser: Browser, equipment: Equipment): Promise<Visitor> {
  const { folder, hasKeyboardOnly = false, ...options } = equipment
  // A page that glides to what has the focus would be looked at before it arrives.
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  await keepAxeIn(context)
  const page = await context.newPage()

  const faultsOf = hasKeyboardOnly ? accessibilityFaults : newFaults
  const check = async (): Promise<void> => {
    await page.waitForLoadState()
    // Without scripts axe does not end; the page is then what it is with them, less the islands.
    if (options.javaScriptEnabled !== false) {
      expect(await faultsOf(page), page.url()).toEqual([])
    }
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(excess, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0)
  }
  const activate = async (target: Locator, key = 'Enter'): Promise<void> => {
    if (!hasKeyboardOnly) return target.click()
    await tabTo(page, target)
    await page.keyboard.press(key)
  }
  const move = async (target: Locator): Promise<void> => {
    await arriving(page, activate(target))
    await check()
  }
  const link = (name: string | RegExp): Locator =>
    page.getByRole('link', { name, exact: true }).filter({ visible: true }).first()

  return {
    page,
    open: async (path) => {
      await page.goto(path)
      await check()
    },
    follow: (name) => move(link(name)),
    press: (name) => move(page.getByRole('button', { name })),
    write: async (label, text) => {
      const field = page.getByLabel(label, { exact: true })
      if (!hasKeyboardOnly) await field.fill(text)
      else {
        await tabTo(page, field)
        await page.keyboard.press('ControlOrMeta+A')
        await page.keyboard.type(text)
      }
      await check()
    },
    tick: async (label) => {
      await activate(page.getByRole('checkbox', { name: label }), 'Space')
      await check()
    },
    tap: async (name) => {
      await activate(page.getByRole('button', { name }))
      await check()
    },
    choose: async (label, among = page.locator('body')) => {
      await activate(among.getByRole('radio', { name: label }), 'Space')
      await check()
    },
    pick: async (label, option) => {
      const field = page.getByLabel(label, { exact: true })
      if (hasKeyboardOnly) {
        await tabTo(page, field)
        await page.keyboard.type(option)
      } else await field.selectOption({ label: option })
      await check()
    },
    unfold: async (summary) => {
      await activate(page.locator('summary', { hasText: summary }).filter({ visible: true }))
      await check()
    },
    drag: async (from, onto) => {
      const atTop = { targetPosition: { x: 20, y: 2 } }
      await arriving(page, from.dragTo(onto, atTop))
      await check()
    },
    download: async (name) => {
      const [file] = await Promise.all([page.waitForEvent('download'), activate(link(name))])
      await check()
      return saved(file, folder)
    },
    reads: () => page.locator('main').innerText(),
    leave: () => context.close(),
  }
}

/**
 * Ends with the page an act leads to. One that is read meanwhile is the one before; and a tab closed
 * while its form leaves may never close.
 */
export async function arriving(page: Page, act: Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act])
}

async function saved(file: Download, folder: string): Promise<string> {
  const path = join(folder, file.suggestedFilename())
  await file.saveAs(path)
  return path
}

const mostPresses = 150

/** Presses Tab until the target has the focus; on the way, everyone sees where the focus is. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let press = 0; press < mostPresses; press += 1) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(seenFocus)
    expect(focus.isSeen, `the focus is not seen on « ${focus.what} » (${page.url()})`).toBe(true)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${mostPresses} times Tab, and the focus never came on ${String(target)}.`)
}

/** Run in the browser: what has the focus, and whether a ring is drawn around it on the screen. */
async function seenFocus(): Promise<{ readonly what: string; readonly isSeen: boolean }> {
  // The browser brings what has the focus on the screen with the next frame it draws.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  const element = document.activeElement
  if (element === null || element === document.body) {
    // Past the last link, the browser's own bar has it.
    return { what: 'the browser', isSeen: true }
  }
  const hasRing = (style: CSSStyleDeclaration): boolean =>
    (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none'
  const { top, bottom, left, right } = element.getBoundingClientRect()
  const isOnScreen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
  return {
    what: element.textContent?.trim().slice(0, 60) || element.outerHTML.slice(0, 60),
    // The link of a card shows its focus around the whole card, with its `::after`.
    isSeen:
      isOnScreen &&
      (hasRing(getComputedStyle(element)) || hasRing(getComputedStyle(element, '::after'))),
  }
}
