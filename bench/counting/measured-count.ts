import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { GreedyOrder, RuleName, SatisfactionName } from '../../src/budget/methods/count.ts'
import type { TieOrderName } from '../../src/budget/methods/tie-orders.ts'
import { inProject } from '../../src/platform/files/index.ts'
import type { InventedElection } from '../invented-election.ts'

/** A count to be made in a process of its own. */
export interface AskedCount {
  readonly election: { readonly file: string } | InventedElection
  readonly rule: RuleName
  readonly satisfaction: SatisfactionName
  readonly ties: TieOrderName
  readonly order?: GreedyOrder
  readonly increment?: number
}

export interface MeasuredCount {
  readonly voters: number
  readonly projects: number
  readonly readMs: number
  readonly countMs: number
  /** The greatest memory the process ever held, reading included. */
  readonly peakBytes: number
}

/** @throws when the count fails, or lasts more than ten minutes */
export async function measuredCount(asked: AskedCount): Promise<MeasuredCount> {
  const program = inProject('var', 'bench', 'counting', 'count-once.child.js')
  const words = [program, JSON.stringify(asked)]
  const { stdout } = await promisify(execFile)(process.execPath, words, { timeout: 600_000 })
  return JSON.parse(stdout) as MeasuredCount
}
