/** Something that may be taken once, in whole amounts. */
export interface KnapsackItem {
  /** > 0 */
  readonly value: bigint
  /** > 0 */
  readonly cost: bigint
}

export interface KnapsackSettings {
  /** A value known to be reachable: spares work, changes nothing else. */
  readonly reachable?: bigint
  /** Partial choices kept at once; beyond, the search is abandoned. Default 500,000. */
  readonly limit?: number
}

/** The search would need more memory than allowed: no optimum is announced that is not proved. */
export class KnapsackTooLarge extends Error {
  readonly code = 'knapsack-too-large'
  constructor() {
    super('Too many partial choices are as good as one another to prove an optimum.')
  }
}

/**
 * The most valuable set of items that a budget can pay: an optimum, proved.
 *
 * All items of best value per cost are first taken, as many as fit; then, moving away from the
 * first that did not fit, each item is in turn allowed to be added or given back. A partial choice
 * is dropped when another costs no more and is worth no less, or when filling up at the best
 * remaining rate could not beat the best choice known.
 *
 * @param items  in the order in which equal choices are to be preferred
 * @returns positions of the items taken, ascending; always the same for the same items, budget and
 *          order, whatever `reachable` says
 * @throws KnapsackTooLarge
 * Source: Pisinger, “A minimal algorithm for the 0-1 knapsack problem”, Operations Research 1997.
 */
export function bestChoice(
  items: readonly KnapsackItem[],
  budget: bigint,
  { reachable = 0n, limit = 500_000 }: KnapsackSettings = {},
): readonly number[] {
  const ranked = items
    .map((item, position) => ({ ...item, position }))
    .filter(({ cost }) => cost <= budget)
    .sort((a, b) => sign(b.value * a.cost - a.value * b.cost) || a.position - b.position)
  const start = takeFromTheBest(ranked, budget)

  let choices: readonly Choice[] = [start]
  let best: Choice = start
  let left = start.taken - 1
  let right = start.taken
  // What does not exceed `reachable - 1` is of no use, even before the first choice this good.
  let beaten = start.value > reachable - 1n ? start.value : reachable - 1n

  const keepBest = (found: readonly Choice[]): void => {
    for (const choice of found) {
      if (choice.cost <= budget && choice.value > beaten) {
        beaten = choice.value
        best = choice
      }
    }
  }
  const prune = (kept: readonly Choice[]): readonly Choice[] => {
    const [next, previous] = [ranked[right], ranked[left]]
    const useful = kept.filter((choice) => mayExceed(choice, beaten, budget, next, previous))
    if (useful.length > limit) throw new KnapsackTooLarge()
    return useful
  }

  while (choices.length > 0 && (left >= 0 || right < ranked.length)) {
    const next = ranked[right]
    if (next !== undefined) {
      const changed = choices.map((choice) => change(choice, next, 1n))
      keepBest(changed)
      right += 1
      choices = prune(undominated(choices, changed))
    }
    const previous = ranked[left]
    if (previous !== undefined) {
      const changed = choices.map((choice) => change(choice, previous, -1n))
      keepBest(changed)
      left -= 1
      choices = prune(undominated(changed, choices))
    }
  }
  // A value that nobody can reach was announced: search again without it.
  if (best.value < reachable) return bestChoice(items, budget, { limit })
  return positionsTaken(best, ranked.slice(0, start.taken), ranked)
}

interface RankedItem extends KnapsackItem {
  readonly position: number
}

/** What differs from the start, the last change first. */
interface Choice {
  readonly value: bigint
  readonly cost: bigint
  readonly changed: RankedItem | null
  readonly before: Choice | null
}

const change = (before: Choice, item: RankedItem, times: bigint): Choice => ({
  value: before.value + times * item.value,
  cost: before.cost + times * item.cost,
  changed: item,
  before,
})

/** How many of the best items fit one after the other, stopping at the first that does not. */
function takeFromTheBest(
  ranked: readonly RankedItem[],
  budget: bigint,
): Choice & { taken: number } {
  let [taken, value, cost] = [0, 0n, 0n]
  for (const item of ranked) {
    if (cost + item.cost > budget) break
    taken += 1
    value += item.value
    cost += item.cost
  }
  return { value, cost, changed: null, before: null, taken }
}

/** False when even fractions of the items still to be looked at could not do better. */
function mayExceed(
  { value, cost }: Choice,
  beaten: bigint,
  budget: bigint,
  next: RankedItem | undefined,
  previous: RankedItem | undefined,
): boolean {
  if (cost <= budget) {
    if (next === undefined) return value > beaten
    return (value - beaten) * next.cost + (budget - cost) * next.value > 0n
  }
  if (previous === undefined) return false
  return (value - beaten) * previous.cost - (cost - budget) * previous.value > 0n
}

/** Merges two lists, by rising cost and value; of two equal choices, the first list's stays. */
function undominated(first: readonly Choice[], second: readonly Choice[]): readonly Choice[] {
  const merged: Choice[] = []
  let [i, j] = [0, 0]
  for (;;) {
    const [a, b] = [first[i], second[j]]
    if (a === undefined && b === undefined) return merged
    const takesFirst =
      b === undefined ||
      (a !== undefined && (a.cost < b.cost || (a.cost === b.cost && a.value >= b.value)))
    const choice = takesFirst ? a : b
    if (takesFirst) i += 1
    else j += 1
    const last = merged.at(-1)
    if (choice !== undefined && (last === undefined || choice.value > last.value)) {
      merged.push(choice)
    }
  }
}

/** A change met twice would cancel: each item is changed at most once. */
function positionsTaken(
  best: Choice,
  start: readonly RankedItem[],
  ranked: readonly RankedItem[],
): readonly number[] {
  const taken = new Set(start)
  for (let choice: Choice | null = best; choice !== null; choice = choice.before) {
    const item = choice.changed
    if (item === null) continue
    if (taken.has(item)) taken.delete(item)
    else taken.add(item)
  }
  return ranked
    .filter((item) => taken.has(item))
    .map(({ position }) => position)
    .sort((a, b) => a - b)
}

const sign = (difference: bigint): number => (difference < 0n ? -1 : difference > 0n ? 1 : 0)
