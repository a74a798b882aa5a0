import type { PbElection } from '../pb/index.ts'
import { counted } from './counted.ts'
import { number, type Reading, reading, roundLines, tallyLines } from './difference-lines.ts'
import type { Recount, RecountDifference, RecountPart } from '../rules/recount-difference.ts'

/** How a recount went, in French: what was compared, or the first differences. */
export function recountReport(
  difference: RecountDifference,
  { count }: Pick<Recount, 'count'>,
  read: PbElection,
): readonly string[] {
  const voters = counted(count.voters, 'bulletin')
  const rounds = difference.compared.includes('rounds')
    ? `, ${counted(count.rounds.length, 'tour')}`
    : ''
  const isPlural = count.voters > 1 || count.rounds.length > 1
  const how = `${voters}${rounds} ${isPlural ? 'recomptés' : 'recompté'} par la règle ${count.settings.rule}.`
  if (difference.isSame) {
    const winners = counted(count.selected.length, 'projet')
    return [`${sameParts(difference)} : ${winners}, ${how}`, ...leftAside(difference.unpublished)]
  }
  return [
    `${headline(difference)} : ${how}`,
    ...differenceLines(difference, reading(read)),
    ...leftAside(difference.unpublished),
  ]
}

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
