import { CommandRefused } from '../../platform/commands/command.ts'
import { one } from '../../platform/kernel/fraction.ts'
import type { AllocationRules, MoneyEnvelope, ThemeCap } from '../methods/allocation-rules.ts'
import { allowsRule, type SequentialSettings } from '../methods/count-election.ts'
import { allowsSatisfaction, satisfactionsOf } from '../methods/satisfactions.ts'
import type { BallotFormat } from '../methods/election.ts'
import type { PbElection, PbProjectFacts } from '../pb/index.ts'
import type { CountOptions } from './count-options.ts'
import { readJson } from './published-outcome.ts'
import {
  explainTownRulesFaults,
  pathText,
  type TownRulesDocument,
  townRulesSchema,
} from './town-rules-document.ts'

/** A regulation as it was written, and as it is understood. */
export interface TownRules {
  /** Named when something in it is refused. */
  readonly path: string
  /** The document itself, published with what it gave. */
  readonly document: unknown
  readonly read: TownRulesDocument
}

/** Reads the file of `--town-rules`. @throws CommandRefused  with the path of the faulty field */
export async function readTownRules(path: string): Promise<TownRules> {
  return townRulesFrom(path, await readJson(path))
}

/** The same, of a document already at hand. @throws CommandRefused */
export function townRulesFrom(path: string, document: unknown): TownRules {
  const read = townRulesSchema.safeParse(document)
  if (read.success) return { path, document, read: read.data }
  const faults = explainTownRulesFaults(read.error, document)
  throw new CommandRefused(`${path} : le règlement est à corriger.\n  ${faults.join('\n  ')}`)
}

/** The regulation already says how to count. @throws CommandRefused */
export function refuseBesideTownRules(options: Omit<CountOptions, 'ties'>): void {
  for (const name of ['rule', 'satisfaction', 'order', 'increment'] as const) {
    if (options[name] !== undefined) {
      throw new CommandRefused(`--${name} : c’est le règlement (--town-rules) qui le dit.`)
    }
  }
}

/**
 * The regulation applied to the projects of a file: neighbourhoods are those of its `district`
 * column, themes those of `category`.
 * @throws CommandRefused  it names a project, a neighbourhood or a theme that nobody has
 */
export function allocationRules(
  rules: TownRules,
  { election, facts }: PbElection,
): AllocationRules {
  const { read } = rules
  const refuse: Refuse = (path, sentence) => {
    throw new CommandRefused(`${rules.path} : ${pathText(path)} : ${sentence}`)
  }
  const known = knownNames(facts)
  if (read.firstPerNeighbourhood > 0 && known.neighbourhoods.size === 0) {
    refuse(['firstPerNeighbourhood'], 'aucun projet n’a de quartier (colonne « district »).')
  }
  return {
    settings: settingsOf(read, election.format, refuse),
    envelopes: read.envelopes.map((_, place) => envelopeOf(read, place, facts, known, refuse)),
    pooling: read.pooling,
    minimumVotes: read.minimumVotes,
    firstPerNeighbourhood: read.firstPerNeighbourhood,
    neighbourhoodOf: new Map(
      facts.flatMap(({ id, district }) => (district === null ? [] : [[id, district] as const])),
    ),
    themeCaps: read.themeCaps.map((cap, place) => capOf(cap, place, known, refuse)),
    themesOf: new Map(facts.map(({ id, categories }) => [id, categories])),
    leftover: read.leftover,
  }
}

type Refuse = (path: readonly PropertyKey[], sentence: string) => never

interface KnownNames {
  readonly projects: ReadonlySet<string>
  readonly neighbourhoods: ReadonlySet<string>
  readonly themes: ReadonlySet<string>
}

const knownNames = (facts: readonly PbProjectFacts[]): KnownNames => ({
  projects: new Set(facts.map(({ id }) => id)),
  neighbourhoods: new Set(facts.flatMap(({ district }) => district ?? [])),
  themes: new Set(facts.flatMap(({ categories }) => categories)),
})

function settingsOf(
  { rule, satisfaction, order, increment }: TownRulesDocument,
  format: BallotFormat,
  refuse: Refuse,
): SequentialSettings {
  if (!allowsRule(format, rule)) {
    refuse(
      ['rule'],
      `la règle ${rule} ne compte que des bulletins d’approbation ; ceux-ci sont « ${format} ».`,
    )
  }
  const possible = satisfactionsOf(format)
  const chosen = satisfaction ?? possible[0] ?? 'cost'
  if (!allowsSatisfaction(format, chosen)) {
    refuse(
      ['satisfaction'],
      `« ${chosen} » n’a pas de sens pour des bulletins « ${format} ». Valeurs : ${possible.join(', ')}.`,
    )
  }
  return {
    rule,
    satisfaction: chosen,
    ...(rule === 'greedy' ? { order: order ?? 'votes-or-points' } : {}),
    ...(rule.startsWith('mes-add1') ? { increment: increment ?? one } : {}),
  }
}

/** Its own projects and those of its neighbourhoods; all of them when it names none. */
function envelopeOf(
  { envelopes }: TownRulesDocument,
  place: number,
  facts: readonly PbProjectFacts[],
  known: KnownNames,
  refuse: Refuse,
): MoneyEnvelope {
  const { name = '', money, projects, neighbourhoods } = envelopes[place] ?? {}
  if (money === undefined) return refuse(['envelopes', place, 'money'], 'ce champ manque.')
  for (const [k, id] of (projects ?? []).entries()) {
    if (!known.projects.has(id)) {
      refuse(['envelopes', place, 'projects', k], `aucun projet ne s’appelle « ${id} ».`)
    }
  }
  for (const [k, neighbourhood] of (neighbourhoods ?? []).entries()) {
    if (neighbourhood !== null && !known.neighbourhoods.has(neighbourhood)) {
      refuse(
        ['envelopes', place, 'neighbourhoods', k],
        `aucun projet n’est du quartier « ${neighbourhood} ». Quartiers : ${listed(known.neighbourhoods)}.`,
      )
    }
  }
  const isAll = projects === undefined && neighbourhoods === undefined
  const own = facts.filter(
    ({ id, district }) =>
      isAll || projects?.includes(id) === true || neighbourhoods?.includes(district) === true,
  )
  return { name, money, projects: own.map(({ id }) => id) }
}

function capOf(
  { theme, money, projects }: TownRulesDocument['themeCaps'][number],
  place: number,
  known: KnownNames,
  refuse: Refuse,
): ThemeCap {
  if (!known.themes.has(theme)) {
    refuse(
      ['themeCaps', place, 'theme'],
      `aucun projet n’est du thème « ${theme} ». Thèmes : ${listed(known.themes)}.`,
    )
  }
  return {
    theme,
    ...(money === undefined ? {} : { money }),
    ...(projects === undefined ? {} : { projects }),
  }
}

const listed = (names: ReadonlySet<string>): string =>
  names.size === 0 ? 'aucun dans ce fichier' : [...names].slice(0, 20).join(', ')
