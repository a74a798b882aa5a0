import { parseFraction } from '../../platform/kernel/fraction.ts'
import { formatCount } from '../../platform/words/figures.ts'
import type { PbElection } from '../pb/index.ts'
import { amountText } from './amount-text.ts'
import { currencyOf } from './project-sheet.ts'
import type { Recount, RecountDifference, RecountPart } from './recount-difference.ts'
import type { RoundDifference } from './round-difference.ts'
import type { TallyDifference } from './tally-difference.ts'

/** How a recount went, in French: what was compared, or the first differences. */
export function recountReport(
  difference: RecountDifference,
  { count }: Pick<Recount, 'count'>,
  read: PbElection,
): readonly string[] {
  const voters = plural(count.voters, 'bulletin')
  const rounds = difference.compared.includes('rounds')
    ? `, ${plural(count.rounds.length, 'tour')}`
    : ''
  const isPlural = count.voters > 1 || count.rounds.length > 1
  const counted = `${voters}${rounds} ${isPlural ? 'recomptés' : 'recompté'} par la règle ${count.settings.rule}.`
  if (difference.isSame) {
    const winners = plural(count.selected.length, 'projet')
    return [
      `${sameParts(difference)} : ${winners}, ${counted}`,
      ...leftAside(difference.unpublished),
    ]
  }
  return [
    `${headline(difference)} : ${counted}`,
    ...differenceLines(difference, reading(read)),
    ...leftAside(difference.unpublished),
  ]
}

const plural = (count: number, noun: string): string =>
  `${formatCount(count, 'fr')} ${noun}${count > 1 ? 's' : ''}`

function sameParts({ compared }: RecountDifference): string {
  const named = { winners: 'mêmes lauréats', tallies: 'mêmes voix', rounds: 'mêmes tours' } as const
  const parts = (['winners', 'tallies', 'rounds'] as const).filter((part) =>
    compared.includes(part),
  )
  const text = parts.map((part) => named[part]).join(', ')
  // Another set of projects that reaches the same optimum is as right as the published one.
  const whole = compared.includes('winners')
    ? text
    : ['même satisfaction totale, par d’autres projets', text].filter(Boolean).join(', ')
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}

function headline({ compared, missing, added, order }: RecountDifference): string {
  if (missing.length + added.length > 0 || !compared.includes('winners')) {
    return 'Résultat différent'
  }
  return order === null
    ? 'Mêmes lauréats, mais le compte diffère'
    : 'Mêmes lauréats, mais dans un autre ordre'
}

const partNames = {
  winners: 'la liste des lauréats',
  order: 'l’ordre des lauréats',
  tallies: 'les voix de chaque projet',
  rounds: 'les tours',
  ballots: 'l’empreinte des bulletins',
} as const satisfies Record<RecountPart, string>

/** Silence would be taken for agreement. */
export function leftAside(unpublished: readonly RecountPart[]): readonly string[] {
  if (unpublished.length === 0) return []
  const parts = unpublished.map((part) => partNames[part])
  return [`Pas comparé, faute d’être dans le fichier publié : ${parts.join(', ')}.`]
}

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

const number = (exact: string): string => exactText(exact, null)

function differenceLines(difference: RecountDifference, read: Reading): readonly string[] {
  const { missing, added, order, figures, tallies, rounds, ballots } = difference
  const listed = (ids: readonly string[]) => ids.map((id) => `  ${read.named(id)}`)
  return [
    ...(missing.length === 0 ? [] : ['Publiés lauréats, non retrouvés :', ...listed(missing)]),
    ...(added.length === 0 ? [] : ['Retrouvés lauréats, non publiés :', ...listed(added)]),
    ...(order === null
      ? []
      : [
          `Lauréat n° ${order.rank} : publié ${read.named(order.published)}, recompté ${read.named(order.recounted)}.`,
        ]),
    ...figures.map(({ name, published, recounted }) => {
      const shown = moneyFigures.has(name) ? read.money : number
      return `${figureTitles[name]} : publié ${shown(published)}, recompté ${shown(recounted)}.`
    }),
    ...tallyLines(tallies, read),
    ...(rounds === null ? [] : roundLines(rounds, read)),
    ...(ballots === null
      ? []
      : [
          `Les bulletins ne sont pas ceux des résultats publiés : empreinte publiée ${ballots.published.slice(0, 12)}…, recomptée ${ballots.recounted.slice(0, 12)}…`,
        ]),
  ]
}

const figureTitles = {
  budget: 'Budget',
  voters: 'Votants',
  totalCost: 'Coût total',
  finalEndowment: 'Part de chaque votant',
  unspentByVoters: 'Resté dans les mains des votants',
  optimalWelfare: 'Satisfaction totale',
  runs: 'Essais',
  tieEvents: 'Égalités départagées',
} as const satisfies Record<RecountDifference['figures'][number]['name'], string>

const moneyFigures: ReadonlySet<string> = new Set([
  'budget',
  'totalCost',
  'finalEndowment',
  'unspentByVoters',
])

/** The first ones: a whole other file would fill the screen. `--json` has them all. */
const mostShown = 10

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
    ...(more > 0 ? [`  … et ${plural(more, 'autre')} (--json les donne toutes).`] : []),
  ]
}

const tallyTitles = { cost: 'coût', supporters: 'soutiens', score: 'voix ou points' } as const

function roundLines(
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
