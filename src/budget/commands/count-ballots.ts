import { CommandRefused, type Terminal } from '../../platform/commands/command.ts'
import type { Count, CountSettings, TieOrder } from '../methods/count.ts'
import { countElection, isSequential } from '../methods/count-election.ts'
import type { Election } from '../methods/election.ts'
import { KnapsackTooLarge } from '../methods/knapsack.ts'
import { maxWelfareByHighs } from '../optimiser/index.ts'
import { amountText } from './amount-text.ts'

/** Counts by any rule, showing a person how far the growing endowments have come. */
export async function countBallots(
  election: Election,
  settings: CountSettings,
  ties: TieOrder,
  { err, isInteractive }: Terminal,
): Promise<Count> {
  if (!isSequential(settings)) return greatestWelfare(election, settings, ties)

  let shown = 0
  const count = countElection(election, settings, ties, ({ run, endowment }) => {
    const now = performance.now()
    if (!isInteractive || now - shown < 200) return
    shown = now
    err.write(`\r\u001b[KEssai ${run} : ${amountText(endowment, null)} par votant`)
  })
  if (shown > 0) err.write('\r\u001b[K')
  return count
}

async function greatestWelfare(
  election: Election,
  { satisfaction }: CountSettings,
  ties: TieOrder,
): Promise<Count> {
  try {
    return await maxWelfareByHighs(election, satisfaction, ties)
  } catch (error) {
    if (!(error instanceof KnapsackTooLarge)) throw error
    throw new CommandRefused(
      'Trop de choix se valent dans cette élection : l’optimum ne peut pas être prouvé en mémoire.',
    )
  }
}
