/**
 * Compares two texts by Unicode code point, as most languages do: fit for `sort`.
 *
 * JavaScript's `<` compares UTF-16 units and puts an emoji before some rare letters that precede
 * it: a stranger who sorts again elsewhere would find another order.
 */
export function compareCodePoints(a: string, b: string): number {
  let place = 0
  while (place < a.length && place < b.length) {
    const left = a.codePointAt(place) ?? 0
    const right = b.codePointAt(place) ?? 0
    if (left !== right) return left - right
    place += left > 0xffff ? 2 : 1
  }
  return a.length - b.length
}
