import type { Supporters } from './electorate.ts'

/** What a payment of x per unit of weight would collect, in doubles. */
export interface Collection {
  /** Supporters who could not pay x in full: the money they hold, and how many still hold some. */
  readonly poorMoney: number
  readonly poorVoters: number
  /** Weight of the others, what they hold, and the least any of them holds per unit of weight. */
  readonly richWeight: number
  readonly richMoney: number
  readonly leastRich: number
}

/** Half a unit in the last place of a double, relatively. */
export const ulp = 2 ** -53

/** Sums are made chunk by chunk: their rounding grows with the chunks, not with the terms. */
const chunk = 128

/** Bound on the relative error of `poorMoney` and `richMoney`, the money of each being exact. */
export const summationError = ({ blocs }: Supporters): number =>
  (chunk + blocs.length / chunk + 8) * ulp

/** The innermost loop of the count: one pass over the supporters, nothing else. */
export function collect(money: Float64Array, supporters: Supporters, payment: number): Collection {
  const { blocs, sizes, weights } = supporters
  let [poorMoney, poorVoters, richWeight, richMoney] = [0, 0, 0, 0]
  let leastRich = Number.POSITIVE_INFINITY
  for (let from = 0; from < blocs.length; from += chunk) {
    const to = Math.min(from + chunk, blocs.length)
    let [poorHere, richHere] = [0, 0]
    for (let place = from; place < to; place += 1) {
      const held = money[blocs[place] as number] as number
      const size = sizes[place] as number
      const weight = weights[place] as number
      if (held >= payment * weight) {
        richWeight += size * weight
        richHere += held * size
        const perWeight = held / weight
        if (perWeight < leastRich) leastRich = perWeight
      } else if (held > 0) {
        poorHere += held * size
        poorVoters += size
      }
    }
    poorMoney += poorHere
    richMoney += richHere
  }
  return { poorMoney, poorVoters, richWeight, richMoney, leastRich }
}
