import fc from 'fast-check'
import { type Fraction, fraction, parseFraction, zero } from '../../platform/kernel/fraction.ts'
import type { Ballot, BallotFormat, Election } from './election.ts'

/** `euros('1200.50')`: an exact amount, written as in a file. */
export function euros(text: string | number): Fraction {
  const amount = parseFraction(String(text))
  if (amount === null) throw new Error(`not an amount: ${text}`)
  return amount
}

/**
 * An election written as one would on a board: costs by project, ballots by letters.
 *
 * `[3, 'ab']` stands for three voters who chose a, then b; `{ a: 3, b: 1 }` for points.
 */
export function anElection(board: {
  readonly format?: BallotFormat
  readonly budget: string | number
  readonly costs: Readonly<Record<string, string | number>>
  readonly ballots: readonly (readonly [number, string | Readonly<Record<string, number>>])[]
}): Election {
  const ids = Object.keys(board.costs)
  return {
    format: board.format ?? 'approval',
    budget: euros(board.budget),
    projects: ids.map((id) => ({ id, cost: euros(board.costs[id] ?? 0) })),
    ballots: board.ballots.flatMap(([voters, choice]) =>
      new Array<Ballot>(voters).fill(aBallot(ids, choice)),
    ),
  }
}

function aBallot(
  ids: readonly string[],
  choice: string | Readonly<Record<string, number>>,
): Ballot {
  if (typeof choice === 'string') return { projects: choice.split('').map((id) => ids.indexOf(id)) }
  return {
    projects: Object.keys(choice).map((id) => ids.indexOf(id)),
    points: Object.values(choice).map((points) => fraction(points)),
  }
}

/** Small elections of any kind: ties, empty ballots, decimals, projects too dear for all. */
export const someElection = (
  formats: readonly BallotFormat[] = ['approval', 'choose-1', 'ordinal', 'cumulative', 'scoring'],
): fc.Arbitrary<Election> =>
  fc
    .record({
      format: fc.constantFrom(...formats),
      budget: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 4000 })),
      costs: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 }),
      cents: fc.boolean(),
    })
    .chain(({ format, budget, costs, cents }) =>
      fc
        .array(someBallot(format, costs.length), { minLength: 0, maxLength: 12 })
        .map((ballots) => ({
          format,
          budget: fraction(budget, cents ? 100 : 1),
          projects: costs.map((cost, index) => ({
            id: String.fromCodePoint(97 + index),
            cost: fraction(cost, cents ? 100 : 1),
          })),
          ballots,
        })),
    )

function someBallot(format: BallotFormat, projects: number): fc.Arbitrary<Ballot> {
  const indexes = [...new Array<number>(projects).keys()]
  const named = fc.shuffledSubarray(
    indexes,
    format === 'choose-1' ? { minLength: 1, maxLength: 1 } : {},
  )
  if (format !== 'cumulative' && format !== 'scoring')
    return named.map((chosen) => ({ projects: chosen }))
  return named.chain((chosen) =>
    fc
      .array(fc.integer({ min: 0, max: 4 }), { minLength: chosen.length, maxLength: chosen.length })
      .map((points) => ({ projects: chosen, points: points.map((own) => fraction(own)) })),
  )
}

/** The same election, its voters and its projects in another order. */
export function reordered(
  election: Election,
  projectOrder: readonly number[],
  voterOrder: readonly number[],
): Election {
  const placeOf = new Map(projectOrder.map((before, after) => [before, after]))
  return {
    ...election,
    projects: projectOrder.flatMap((before) => election.projects[before] ?? []),
    ballots: voterOrder
      .flatMap((voter) => election.ballots[voter] ?? [])
      .map((ballot) => ({
        ...ballot,
        projects: ballot.projects.map((before) => placeOf.get(before) ?? 0),
      })),
  }
}

/** An election and the same in another order. */
export const someElectionTwice = (
  formats?: readonly BallotFormat[],
): fc.Arbitrary<readonly [Election, Election]> =>
  someElection(formats).chain((election) =>
    fc
      .tuple(shuffled(election.projects.length), shuffled(election.ballots.length))
      .map(([projects, voters]) => [election, reordered(election, projects, voters)] as const),
  )

const shuffled = (length: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray([...new Array<number>(length).keys()], { minLength: length })

export const lastMoney = (rounds: readonly { readonly moneyLeft: Fraction }[]): Fraction =>
  rounds.at(-1)?.moneyLeft ?? zero
