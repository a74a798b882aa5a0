/**
 * Chance, always an argument: a method that draws lots is given its source, and draws the same lots
 * again when it is given the same source. The public one is `platform/chance`.
 */
export interface Chance {
  /**
   * A whole number from 0 to `bound` − 1, each as likely as the others.
   * @param bound  whole, from 1 to 2³²
   */
  readonly below: (bound: number) => number
}

/**
 * The items in an order drawn by lot, each order as likely as the others.
 *
 * From the last place to the second, the item there changes places with one drawn among those up to
 * it. Source: Durstenfeld, “Algorithm 235: Random permutation”, CACM 7(7), 1964.
 */
export function shuffled<Item>(items: readonly Item[], chance: Chance): readonly Item[] {
  const order = [...items]
  for (let place = order.length - 1; place > 0; place -= 1) {
    const drawn = chance.below(place + 1)
    const moved = order.splice(drawn, 1, ...order.slice(place, place + 1))
    order.splice(place, 1, ...moved)
  }
  return order
}
