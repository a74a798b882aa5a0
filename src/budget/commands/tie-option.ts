import { readFile } from 'node:fs/promises'
import { CommandRefused } from '../../platform/commands/command.ts'
import type { TieOrder } from '../methods/count.ts'
import type { TieBreaking } from '../methods/count-json.ts'
import type { Election } from '../methods/election.ts'
import {
  IncompleteTieOrder,
  namedTieOrder,
  tieOrderNames,
  tieRanks,
} from '../methods/tie-orders.ts'
import { fileRefusal } from '../../platform/commands/file-refusal.ts'

/**
 * How ties are settled: `lex`, `minCostMaxVotes`, or a file with one project id per line.
 * @throws CommandRefused  the file is not there
 */
export async function tieBreakingFrom(option = 'lex'): Promise<TieBreaking> {
  const named = tieOrderNames.find((name) => name === option)
  if (named !== undefined) return named
  try {
    const text = await readFile(option, 'utf8')
    const ids = text.replace(/^\uFEFF/, '').split(/\r?\n/)
    return ids.map((id) => id.trim()).filter((id) => id !== '')
  } catch (error) {
    const refusal = fileRefusal(`--ties ${option}`, error)
    if (!(refusal instanceof CommandRefused)) throw refusal
    throw new CommandRefused(
      `${refusal.message} Valeurs : ${tieOrderNames.join(', ')}, ou un fichier.`,
    )
  }
}

/** The order itself. @throws CommandRefused  a list forgets, repeats or invents a project */
export function tieOrderOf(election: Election, ties: TieBreaking): TieOrder {
  if (typeof ties === 'string') return namedTieOrder(election, ties)
  try {
    tieRanks(election, ties)
    return ties
  } catch (error) {
    if (error instanceof IncompleteTieOrder) throw new CommandRefused(explain(error))
    throw error
  }
}

function explain({ missing, repeated, unknown }: IncompleteTieOrder): string {
  const faults = [
    ['il manque', missing],
    ['répétés', repeated],
    ['inconnus', unknown],
  ] as const
  const told = faults
    .filter(([, ids]) => ids.length > 0)
    .map(([fault, ids]) => `${fault} ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? '…' : ''}`)
  return `L’ordre de départage doit nommer chaque projet une fois : ${told.join(' ; ')}.`
}
