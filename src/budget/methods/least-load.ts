import { tooDearTogether } from './cost-sharing.ts'
import { sharingNetwork } from './sharing-network.ts'
import type { SupporterGroups } from './supporter-groups.ts'
import { inBigIntegers, inDoubles, type WholeAmounts } from './whole-amounts.ts'
import { commonDivisor } from './whole-costs.ts'

/** A load: `cost` shared equally by `voters` (whole amounts, in lowest terms). */
export interface Load {
  readonly cost: bigint
  readonly voters: bigint
}

export const compareLoads = (a: Load, b: Load): number => {
  const difference = a.cost * b.voters - b.cost * a.voters
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export interface HeaviestSet {
  readonly load: Load
  /** The projects that reach it; `null` when it is the load one started from. */
  readonly projects: readonly number[] | null
}

/** Above this, a double no longer tells two whole numbers apart. */
const exactDoubles = BigInt(Number.MAX_SAFE_INTEGER)

/**
 * The least possible maximum load when the costs of some projects are divided freely among their
 * supporters.
 *
 * It is the greatest, over all sets of these projects, of (cost of the set) / (voters who support
 * at least one of the set). Starting from a load known not to be too high, one tries to share the
 * costs under it; when that fails, the set that stands in the way gives a higher load, and one
 * tries again (Newton's method on a ratio): each set reaches fewer voters than the one before, so
 * that there are never more tries than projects, and seldom more than three.
 *
 * @param groups  divided by exactly these projects, each with at least one supporter
 * @param costs   whole, > 0, one for each of `projects`
 * @param start   a load that some set of these projects reaches
 */
export function leastMaximumLoad(
  groups: SupporterGroups,
  projects: readonly number[],
  costs: readonly bigint[],
  start: Load,
): HeaviestSet {
  const total = costs.reduce((sum, cost) => sum + cost, 0n)
  const everyAmountIsSmall = total * BigInt(groups.groupOf.length) <= exactDoubles
  return everyAmountIsSmall
    ? leastLoadIn(inDoubles, groups, projects, costs, start)
    : leastLoadIn(inBigIntegers, groups, projects, costs, start)
}

/** The same, in amounts of a chosen kind: shown for the tests, which compare the two kinds. */
export function leastLoadIn<Amount>(
  amounts: WholeAmounts<Amount>,
  groups: SupporterGroups,
  projects: readonly number[],
  costs: readonly bigint[],
  start: Load,
): HeaviestSet {
  const network = sharingNetwork(groups, projects)
  let load = start
  let heaviest: readonly number[] | null = null
  for (;;) {
    // All amounts are multiplied by the number of voters of the load, to stay whole.
    const { cost, voters } = load
    const scaled = costs.map((own) => amounts.from(own * voters))
    const tooDear = tooDearTogether(network, scaled, amounts.from(cost), amounts)
    if (tooDear === null) return { load, projects: heaviest }
    heaviest = tooDear.map((position) => projects[position] ?? position)
    load = loadOf(tooDear, groups, projects, costs)
  }
}

function loadOf(
  chosen: readonly number[],
  groups: SupporterGroups,
  projects: readonly number[],
  costs: readonly bigint[],
): Load {
  const members = new Set(chosen.map((position) => projects[position]))
  const cost = chosen.reduce((sum, position) => sum + (costs[position] ?? 0n), 0n)
  let voters = 0
  groups.supported.forEach((supported, group) => {
    if (supported.some((project) => members.has(project))) voters += groups.voters[group] ?? 0
  })
  return lowestTerms(cost, BigInt(voters))
}

/** A cost shared equally. */
export function lowestTerms(cost: bigint, voters: bigint): Load {
  const divisor = commonDivisor(cost, voters)
  return { cost: cost / divisor, voters: voters / divisor }
}
