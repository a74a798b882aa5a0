import { randomUUID } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CountSettings } from '../src/budget/methods/count.ts'
import { readEdition } from '../src/budget/read-edition.ts'
import { importedEdition } from '../src/budget/rules/imported-edition.ts'
import { ballots, electionOf } from '../src/budget/store/ballots.ts'
import { importEdition } from '../src/budget/store/import-edition.ts'
import { projects } from '../src/budget/store/projects.ts'
import { countEdition } from '../src/budget/work/count-edition.ts'
import { examineLosers } from '../src/budget/work/examine-losers.ts'
import type { Database } from '../src/platform/database/database.ts'

const folder = join(
  process.env['PARVIS_SHARED'] ?? join(process.cwd(), '..', 'shared'),
  'data',
  'pb',
  'elections',
)

/** The largest French election among the public ones: 183 projects, 7,260 voters. */
export const toulouse = join(folder, 'France_Toulouse_2024.pb')

export const hasToulouse = (): boolean => existsSync(toulouse)

/** Said by tests that are not run without it. */
export const withoutToulouse = `Toulouse 2024 is not in ${folder} (PARVIS_SHARED says where): SKIPPED`

/**
 * Imports Toulouse 2024 and counts it by its rule, then by the next two: two seconds. The others, a
 * minute long, have the same pages.
 *
 * @returns the slug of the edition
 */
export async function importToulouse(
  db: Database,
  name: string,
  settings: CountSettings,
): Promise<string> {
  const { pb, turnout } = await readEdition(createReadStream(toulouse))
  const imported = importedEdition(pb, {
    id: randomUUID(),
    name,
    file: 'France_Toulouse_2024.pb',
    // Not the file's own: the same file is imported under several rules.
    sha256: Buffer.from(name).toString('hex').padEnd(64, '0').slice(0, 64),
    isFictional: false,
    settings,
  })
  const { edition } = imported
  await importEdition(db, imported, turnout, { replaces: false })

  const enough = new AbortController()
  const stopAtThird = (_share: number, rule?: string) => {
    if (rule === 'phragmen' || rule === 'maximin-support' || rule === 'max-welfare') enough.abort()
  }
  await countEdition(db, edition, stopAtThird, enough.signal).catch((error: unknown) => {
    if (!enough.signal.aborted) throw error
  })
  // By equal shares, what would have changed each loser's fate takes minutes.
  if (settings.rule === 'greedy') {
    const all = await projects(db, edition).all()
    const election = electionOf(edition, all, await ballots(db, edition).all())
    await examineLosers(db, edition, election, () => {}, new AbortController().signal)
  }
  return edition.slug
}
