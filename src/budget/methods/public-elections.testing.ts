import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPbElection } from '../pb/read-pb.ts'
import type { Election } from './election.ts'

/** One outcome of the public reference set: only the fields the tests of this folder compare. */
export interface ReferenceOutcome {
  readonly rule: string
  readonly params: {
    readonly satisfaction?: string
    readonly order?: string
    readonly increment?: number
    readonly endowment?: string
  }
  readonly tieBreaking: string
  readonly selected: readonly string[]
  readonly totalCost: string
  readonly votersWithoutAnyFundedProject: number
  readonly exclusionRatio: number
  readonly avgFundedSupported: number
  readonly avgFundedCost?: number
  readonly avgSatisfaction?: number
  readonly ejrPlusUpToOneViolations?: number
  readonly optimalWelfare?: string
  readonly finalEndowment?: string
  readonly tieEvents?: number
  readonly rounds?: readonly {
    readonly project: string
    readonly maxLoad?: number
    readonly maxLoadExact?: string
  }[]
  readonly voterSamples?: readonly {
    readonly voterIndex: number
    readonly payments: readonly (readonly [string, number])[]
    readonly remaining: number
  }[]
  readonly comparisonWithGreedy?: {
    readonly votersWithMoreFundedHere: number
    readonly votersWithMoreFundedUnderGreedy: number
    readonly keep: 'this' | 'greedy'
  }
}

export interface PublicElection {
  readonly name: string
  readonly outcomes: readonly ReferenceOutcome[]
  readonly read: () => Promise<Election>
}

/** The public elections, or `null` (said aloud) on a machine that does not have them. */
export function publicElections(): readonly PublicElection[] | null {
  const shared = process.env['PARVIS_SHARED'] ?? join(process.cwd(), '..', 'shared')
  const folder = join(shared, 'data', 'pb')
  if (!existsSync(join(folder, 'index.json'))) {
    process.stderr.write(`Public elections not found in ${folder}: their tests are skipped.\n`)
    return null
  }
  return readdirSync(join(folder, 'expected'))
    .toSorted()
    .map((file) => {
      const found = JSON.parse(readFileSync(join(folder, 'expected', file), 'utf8')) as Expected
      return {
        name: found.file,
        outcomes: found.rules,
        read: async () => {
          const { election } = await readPbElection(createReadStream(join(folder, found.storedAs)))
          return election
        },
      }
    })
}

interface Expected {
  readonly file: string
  readonly storedAs: string
  readonly rules: readonly ReferenceOutcome[]
}

/** As the reference set asks: doubles are equal within 1e-9, relatively. */
export const isClose = (found: number, expected: number): boolean =>
  Math.abs(found - expected) <= 1e-9 * Math.max(Math.abs(expected), 1e-300)
