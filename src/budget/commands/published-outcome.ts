import { readFile } from 'node:fs/promises'
import { CommandRefused } from '../../platform/commands/command.ts'
import { type Fraction, sum } from '../../platform/kernel/fraction.ts'
import { type Count, type CountSettings, ruleNames } from '../methods/count.ts'
import { countFromJson, type TieBreaking, UnreadableCount } from '../methods/count-json.ts'
import type { PbElection } from '../pb/index.ts'
import { type CountOptions, settingsFor } from './count-options.ts'
import { fileRefusal } from '../../platform/commands/file-refusal.ts'
import type { PublishedOutcome } from './recount-difference.ts'
import { tieBreakingFrom } from './tie-option.ts'

/** What was published, and how it was counted. */
export interface Published {
  readonly outcome: PublishedOutcome
  readonly settings: CountSettings
  readonly ties: TieBreaking
  /** Voters and budget, when they were published beside the winners. */
  readonly about?: { readonly voters: number; readonly budget: Fraction }
}

/** Reads the results that Parvis exports as JSON. @throws CommandRefused */
export async function publishedInJson(path: string): Promise<Published> {
  const { count, tieBreaking } = await readCount(path)
  return {
    outcome: { selected: count.selected, figures: figuresOf(count) },
    settings: count.settings,
    ties: tieBreaking,
    about: { voters: count.voters, budget: count.budget },
  }
}

async function readCount(path: string): Promise<{ count: Count; tieBreaking: TieBreaking }> {
  try {
    return countFromJson(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if (error instanceof SyntaxError) throw new CommandRefused(`${path} : ce n’est pas du JSON.`)
    if (error instanceof UnreadableCount) {
      throw new CommandRefused(
        `${path} : ce ne sont pas des résultats de Parvis (« ${error.path} » manque ou est illisible).`,
      )
    }
    throw fileRefusal(path, error)
  }
}

const figuresOf = ({
  totalCost,
  finalEndowment,
  optimalWelfare,
}: Count): PublishedOutcome['figures'] => ({
  totalCost,
  ...(finalEndowment === undefined ? {} : { finalEndowment }),
  ...(optimalWelfare === undefined ? {} : { optimalWelfare }),
})

/**
 * The winners of the `selected` column, counted by the rule of META unless an option says another.
 * @throws CommandRefused  no winner is marked, or no rule of ours is named
 */
export async function publishedInBallots(
  read: PbElection,
  options: CountOptions,
): Promise<Published> {
  if (!read.facts.some(({ selected }) => selected !== null)) {
    throw new CommandRefused(
      'Ce fichier ne dit pas quels projets ont été retenus (colonne « selected »). Donnez aussi les résultats : parvis budget recount vote.pb resultats.json',
    )
  }
  const winners = new Set(read.facts.filter(({ selected }) => selected === '1').map(({ id }) => id))
  const costs = read.election.projects.filter(({ id }) => winners.has(id)).map(({ cost }) => cost)
  return {
    outcome: { selected: [...winners], figures: { totalCost: sum(costs) } },
    settings: settingsFor(read.election.format, { ...options, rule: options.rule ?? ruleIn(read) }),
    ties: await tieBreakingFrom(options.ties),
  }
}

function ruleIn({ meta }: PbElection): string {
  const written = meta.find(([key]) => key.trim().toLowerCase() === 'rule')?.[1].trim()
  const rule = ruleNames.find((name) => name === written)
  if (rule !== undefined) return rule
  const found = written === undefined ? 'ne dit pas sa règle' : `dit « ${written} »`
  throw new CommandRefused(
    `Le fichier ${found} : choisissez celle du recompte avec --rule (${ruleNames.join(', ')}).`,
  )
}
