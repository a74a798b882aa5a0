import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { Clock } from '../src/platform/clock/index.ts'
import { openBrowser } from './browser.ts'
import { type ServedTown, serveTown } from './served-town.ts'
import { type Visitor, visitor } from './visitor.ts'

export interface Arriving extends BrowserContextOptions {
  readonly hasKeyboardOnly?: boolean
}

/** The demonstration town on line, and who comes to it. */
export interface Stage {
  /** Read once the tests run. */
  readonly town: Omit<ServedTown, 'close'>
  /** Somebody at a browser of her own, at the town’s address unless another is given. */
  readonly arrives: (options?: Arriving) => Promise<Visitor>
  /** Where a file of that name is kept until the end. */
  readonly file: (name: string) => string
}

/**
 * The town, the browser and the folder of downloads of one file of tests: there before its first test,
 * gone after its last.
 *
 * @param clock  as `serveTown` takes it
 */
export function stage(clock?: Clock): Stage {
  let opened: { readonly town: ServedTown; readonly browser: Browser } | undefined
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parvis-journey-'))
    const [town, browser] = await Promise.all([serveTown(clock), openBrowser()])
    opened = { town, browser }
  })
  afterAll(async () => {
    await opened?.browser.close()
    await opened?.town.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const there = () => {
    if (opened === undefined) throw new Error('The town is on line once the tests have begun.')
    return opened
  }
  return {
    town: {
      get origin() {
        return there().town.origin
      },
      get db() {
        return there().town.db
      },
      get address() {
        return there().town.address
      },
      get site() {
        return there().town.site
      },
      get server() {
        return there().town.server
      },
      get log() {
        return there().town.log
      },
    },
    file: (name) => join(folder, name),
    arrives: (options = {}) =>
      visitor(there().browser, { baseURL: there().town.origin, folder, ...options }),
  }
}
