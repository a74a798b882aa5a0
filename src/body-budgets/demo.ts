import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { bodies, type BodyKind } from '../bodies/index.ts'
import type { Act } from '../platform/kernel/act.ts'
import { type Day, day, daysAfter, startOfDay } from '../platform/kernel/day.ts'
import { inFrenchAndEnglish } from '../platform/words/content.ts'
import type { LineKind } from './rules/budget-line.ts'
import { proposalsAdoptedBy } from '../proposals/index.ts'
import { actsOn, grantLine } from './store/acts.ts'
import { budgetLines } from './store/lines.ts'

interface DemoPlace {
  readonly today: Day
  readonly zone: string
}

type DemoExpense = readonly [dayOfYear: number, euros: number, label: string, overWhy?: string]

interface DemoLine {
  readonly title: readonly [french: string, english: string]
  readonly kind: LineKind
  readonly euros: number
  readonly expenses: readonly DemoExpense[]
  /** The proposal that all of it serves, once the town began it, so many days ago. */
  readonly serves?: { readonly title: string; readonly since: number }
  /** An amount typed twice, then taken back. */
  readonly wrong?: DemoExpense
  /** What the town granted in the end, and why. */
  readonly corrected?: { readonly euros: number; readonly why: string }
}

interface DemoBudget {
  readonly of: BodyKind
  readonly rank: number
  readonly lines: readonly DemoLine[]
}

/** All invented; companies too. */
const demoBudgets: readonly DemoBudget[] = [
  {
    ...{ of: 'neighbourhood-council', rank: 0 },
    lines: [
      {
        title: ['Affiches, repas et salles des réunions', 'Posters, meals and rooms of meetings'],
        ...{ kind: 'operating', euros: 1800 },
        expenses: [
          [24, 186.4, 'Impression de 400 affiches pour la réunion d’hiver'],
          [61, 240, 'Buffet de la réunion d’hiver'],
          [118, 96.5, 'Gobelets réutilisables'],
          [171, 310, 'Location d’une sonorisation pour la fête du quartier'],
          [262, 214.8, 'Impression du journal du conseil'],
        ],
        wrong: [118, 96.5, 'Gobelets réutilisables'],
      },
      {
        title: ['Bancs et jardinières', 'Benches and planters'],
        ...{ kind: 'capital', euros: 4000 },
        expenses: [
          [96, 2180, 'Deux bancs avec accoudoirs'],
          [201, 1275.9, 'Quatre jardinières en bois et leur terre'],
        ],
        corrected: {
          euros: 4500,
          why: 'Le conseil municipal a ajouté 500 € au printemps pour un troisième lieu.',
        },
      },
    ],
  },
  {
    ...{ of: 'neighbourhood-council', rank: 1 },
    lines: [
      {
        title: ['Réunions et fête des voisins', 'Meetings and neighbours’ day'],
        ...{ kind: 'operating', euros: 1200 },
        expenses: [
          [40, 152, 'Impression d’affiches'],
          [147, 690, 'Repas de la fête des voisins'],
          [
            ...([150, 428.6, 'Location d’un barnum pour la fête des voisins'] as const),
            'Il pleuvait : sans abri, la fête était annulée. Le service des fêtes a donné son accord la veille.',
          ],
        ],
      },
    ],
  },
  {
    ...{ of: 'foreign-residents-council', rank: 0 },
    lines: [
      {
        title: ['Guide d’accueil et interprètes', 'Welcome guide and interpreters'],
        serves: { title: 'Un accueil en plusieurs langues au guichet', since: 256 },
        ...{ kind: 'operating', euros: 2500 },
        expenses: [
          [75, 820, 'Traduction du guide d’accueil en trois langues'],
          [130, 364.2, 'Impression de 500 guides'],
          [215, 180, 'Deux soirées d’interprétation en langue des signes'],
        ],
      },
    ],
  },
]

/** The budgets of a few bodies of the demonstration, this year and the year before. */
export async function loadDemoBodyBudgets(
  tx: Transaction<object>,
  place: DemoPlace,
): Promise<void> {
  const known = (await bodies(tx).all()).filter(({ publishedAt }) => publishedAt !== null)
  const thisYear = Number(place.today.slice(0, 4))
  for (const { of, rank, lines } of demoBudgets) {
    const body = known.filter(({ kind }) => kind === of)[rank]
    if (body === undefined) continue
    for (const year of [thisYear - 1, thisYear])
      for (const line of lines) await loadLine(tx, place, { ...line, body: body.id, year })
  }
}

const act = ({ zone }: DemoPlace, on: Day): Act => ({
  by: 'demonstration',
  now: startOfDay(zone, on),
})

/** Money of the year before was a little less. */
const centsIn =
  (isThisYear: boolean) =>
  (euros: number): number =>
    Math.round(euros * (isThisYear ? 100 : 85))

async function loadLine(
  tx: Transaction<object>,
  place: DemoPlace,
  { title, kind, euros, body, year, ...told }: DemoLine & { body: string; year: number },
): Promise<void> {
  const onDay = (rank: number): Day => daysAfter(day(`${year}-01-01`), rank)
  const id = randomUUID()
  const centsOf = centsIn(String(year) === place.today.slice(0, 4))
  const grant = {
    ...{ kind, title: inFrenchAndEnglish(...title), grantedCents: centsOf(euros) },
    decidedOn: daysAfter(onDay(0), -20),
    source: 'Délibération (exemple inventé)',
  }
  await grantLine(tx, { ...grant, id, body, year }, act(place, grant.decidedOn))
  const correctedOn = onDay(90)
  if (told.corrected !== undefined && correctedOn <= place.today) {
    const seen = (await budgetLines(tx).find(id))?.version ?? 0
    const given = { ...grant, grantedCents: centsOf(told.corrected.euros), decidedOn: correctedOn }
    await actsOn(tx, id, act(place, correctedOn)).correct(
      { ...given, why: told.corrected.why, overWhy: '' },
      { seen, today: correctedOn },
    )
  }
  const { serves } = told
  const proposals = serves === undefined ? [] : await proposalsAdoptedBy(tx, body)
  const served = proposals.find(({ title: one }) => one === serves?.title)?.id ?? null
  const servedOn = (on: Day) => (on < daysAfter(place.today, -(serves?.since ?? 0)) ? null : served)
  const spend = async ([rank, amount, label, overWhy = '']: DemoExpense): Promise<
    string | null
  > => {
    const spentOn = onDay(rank)
    if (spentOn > place.today) return null
    const money = { spentOn, label, cents: centsOf(amount), overWhy }
    const expense = { ...money, id: randomUUID(), proposal: servedOn(spentOn) }
    await actsOn(tx, id, act(place, spentOn)).spend(expense, place.today)
    return expense.id
  }
  for (const expense of told.expenses) await spend(expense)
  const wrong = told.wrong === undefined ? null : await spend(told.wrong)
  if (told.wrong === undefined || wrong === null) return
  const aWeekLater = daysAfter(onDay(told.wrong[0]), 6)
  const noticedOn = aWeekLater <= place.today ? aWeekLater : place.today
  await actsOn(tx, id, act(place, noticedOn)).withdraw(wrong, 'Notée deux fois.')
}
