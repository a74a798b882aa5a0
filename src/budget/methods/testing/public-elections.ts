import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Election } from '../election.ts'
import { readPbElection } from '../../pb/read-pb.ts'
import type { ExpectedElection, ExpectedOutcome } from './expected-outcome.ts'

export interface PublicElection {
  readonly file: string
  readonly outcomes: readonly ExpectedOutcome[]
  readonly read: () => Promise<Election>
}

/** `PARVIS_SHARED`, or `../shared` beside the checkout. */
export const publicElectionsFolder = (): string =>
  join(process.env['PARVIS_SHARED'] ?? join(process.cwd(), '..', 'shared'), 'data', 'pb')

/** The public elections with their expected outcomes; `null` when this machine has none. */
export function publicElections(
  folder = publicElectionsFolder(),
): readonly PublicElection[] | null {
  if (!existsSync(join(folder, 'expected'))) return null
  return readdirSync(join(folder, 'expected'))
    .toSorted()
    .map((name) => {
      const expected = JSON.parse(
        readFileSync(join(folder, 'expected', name), 'utf8'),
      ) as ExpectedElection
      const source = join(folder, expected.storedAs)
      return {
        file: expected.file,
        outcomes: expected.rules,
        read: async () => (await readPbElection(createReadStream(source))).election,
      }
    })
}
