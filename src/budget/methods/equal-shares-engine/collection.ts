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

/** The innermost loop of the count: one pass over the supporters, nothing else. */
export function collect(money: Float64Array, supporters: Supporters, payment: number): Collection {
  return supporters.greatestWeight === 1
    ? collectEqually(money, supporters, payment)
    : collectByWeight(money, supporters, payment)
}

function collectEqually(
  money: Float64Array,
  { blocs, sizes }: Supporters,
  payment: number,
): Collection {
  let [poorMoney, poorVoters, richWeight, richMoney] = [0, 0, 0, 0]
  let leastRich = Number.POSITIVE_INFINITY
  for (let place = 0; place < blocs.length; place += 1) {
    const held = money[blocs[place] as number] as number
    const size = sizes[place] as number
    if (held >= payment) {
      richWeight += size
      richMoney += held * size
      if (held < leastRich) leastRich = held
    } else if (held > 0) {
      poorMoney += held * size
      poorVoters += size
    }
  }
  return { poorMoney, poorVoters, richWeight, richMoney, leastRich }
}

function collectByWeight(
  money: Float64Array,
  { blocs, sizes, weights }: Supporters,
  payment: number,
): Collection {
  let [poorMoney, poorVoters, richWeight, richMoney] = [0, 0, 0, 0]
  let leastRich = Number.POSITIVE_INFINITY
  for (let place = 0; place < blocs.length; place += 1) {
    const held = money[blocs[place] as number] as number
    const size = sizes[place] as number
    const weight = weights[place] as number
    if (held >= payment * weight) {
      richWeight += size * weight
      richMoney += held * size
      const perWeight = held / weight
      if (perWeight < leastRich) leastRich = perWeight
    } else if (held > 0) {
      poorMoney += held * size
      poorVoters += size
    }
  }
  return { poorMoney, poorVoters, richWeight, richMoney, leastRich }
}
