import { parseFraction } from '../../platform/kernel/fraction.ts'
import { formatCount } from '../../platform/words/figures.ts'
import type { PbElection } from '../pb/index.ts'
import { amountText } from './amount-text.ts'
import { currencyOf } from './project-sheet.ts'
import type { RoundDifference } from '../rules/round-difference.ts'
import type { TallyDifference } from '../rules/tally-difference.ts'

/** How ids and exact amounts are read in this election. */
export interface Reading {
  readonly named: (project: string) => string
  readonly money: (exact: string) => string
}

/** Names and currency of the ballots' file. */
export function reading(read: PbElection): Reading {
  const names = new Map(
    read.facts.map(({ id, name }) => [id, name === null ? id : `${id} « ${name} »`]),
  )
  const currency = currencyOf(read)
  return {
    named: (project) => names.get(project) ?? project,
    money: (exact) => exactText(exact, currency),
  }
}

function exactText(exact: string, currency: string | null): string {
  const amount = parseFraction(exact)
  return amount === null ? exact : amountText(amount, currency)
}

/** A bare number, exactly. */
export const number = (exact: string): string => exactText(exact, null)

/** The first ones: a whole other file would fill the screen. `--json` has them all. */
const mostShown = 10

/** The figures of projects that differ. */
export function tallyLines(
  tallies: readonly TallyDifference[],
  { named, money }: Reading,
): readonly string[] {
  if (tallies.length === 0) return []
  const more = tallies.length - mostShown
  return [
    'Projets dont les chiffres diffèrent :',
    ...tallies.slice(0, mostShown).map(({ project, name, published, recounted }) => {
      if (name === 'project') {
        return published === null
          ? `  ${named(project)} : absent des résultats publiés.`
          : `  ${named(project)} : absent des bulletins.`
      }
      const shown = name === 'cost' ? money : number
      return `  ${named(project)}, ${tallyTitles[name]} : publié ${shown(published ?? '')}, recompté ${shown(recounted ?? '')}.`
    }),
    ...(more > 0
      ? [
          `  … et ${formatCount(more, 'fr')} ${more > 1 ? 'autres' : 'autre'} (--json les donne toutes).`,
        ]
      : []),
  ]
}

const tallyTitles = { cost: 'coût', supporters: 'soutiens', score: 'voix ou points' } as const

/** The first round that differs. */
export function roundLines(
  { round, project, fields, roundsPublished, roundsRecounted }: RoundDifference,
  read: Reading,
): readonly string[] {
  const lengths =
    roundsPublished === roundsRecounted
      ? []
      : [
          `Nombre de tours : publié ${formatCount(roundsPublished, 'fr')}, recompté ${formatCount(roundsRecounted, 'fr')}.`,
        ]
  const [other] = fields
  if (other?.name === 'project') {
    const told = (id: string | null) => (id === null ? 'aucun projet' : read.named(id))
    return [
      ...lengths,
      `Premier tour différent, le tour ${round} : publié ${told(other.published)}, recompté ${told(other.recounted)}.`,
    ]
  }
  return [
    ...lengths,
    `Premier tour différent, le tour ${round}, ${read.named(project)} :`,
    ...fields.map(({ name, published, recounted }) => {
      const shown = (text: string | null) => fieldText(name, text, read)
      return `  ${fieldTitles.get(name) ?? name} : publié ${shown(published)}, recompté ${shown(recounted)}.`
    }),
  ]
}

/** The fields of a round. */
export const fieldTitles: ReadonlyMap<string, string> = new Map([
  ['kind', 'sorte de tour'],
  ['cost', 'coût'],
  ['score', 'voix ou points'],
  ['taken', 'retenu'],
  ['rate', 'taux ρ'],
  ['fullPayment', 'ce que paie chaque soutien'],
  ['supporters', 'soutiens'],
  ['payingFull', 'soutiens qui paient leur part entière'],
  ['moneyBehind', 'argent de tous les soutiens'],
  ['lesserPayments', 'soutiens qui donnent tout ce qu’il leur reste'],
  ['greatestLoad', 'charge la plus forte'],
  ['welfare', 'satisfaction apportée'],
  ['moneyLeft', 'argent qui reste'],
])

const moneyFields: ReadonlySet<string> = new Set([
  'cost',
  'fullPayment',
  'moneyBehind',
  'greatestLoad',
  'moneyLeft',
  'money',
  'carriedIn',
  'carriedOut',
  'kept',
  'spent',
  'totalCost',
  'moneyKept',
])

/** A field of a round, exactly. */
export function fieldText(name: string, exact: string | null, { money }: Reading): string {
  if (exact === null) return 'rien'
  if (exact === 'true' || exact === 'false') return exact === 'true' ? 'oui' : 'non'
  return moneyFields.has(name) ? money(exact) : number(exact)
}
