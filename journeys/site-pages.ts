import { editions, ruleNames } from '../src/budget/index.ts'
import { siteMap } from '../src/desk/index.ts'
import { isPublic } from '../src/processes/index.ts'
import { processes } from '../src/processes/store/processes.ts'
import type { Database } from '../src/platform/database/database.ts'

/** The catalogue shows every part at once: no resident opens it, no weight is promised for it. */
export const cataloguePath = '/composants'

/** Every page a visitor may open, as the site map lists them. */
export async function sitePages(db: Database): Promise<readonly string[]> {
  const speech = { language: 'fr', overrides: {} } as const
  const open = (await processes(db).all()).filter(isPublic)
  const groups = siteMap(await editions(db).summaries(), ruleNames, open, speech)
  return groups.flatMap(({ pages }) => pages.map(({ path }) => path))
}
