/** The same numbers each time, spread as if drawn: a demonstration that changes could not be told. */
export function drawnLots(rank: number, salt: number): number {
  let mixed = Math.imul(rank + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
}

/** The first whose share is reached: `[['closed', 0.9], ['assigned', 0.1]]`. */
export function pickBy<Value>(lot: number, shares: readonly (readonly [Value, number])[]): Value {
  let left = lot
  for (const [value, share] of shares) {
    left -= share
    if (left < 0) return value
  }
  const [last] = shares.at(-1) ?? []
  if (last === undefined) throw new Error('Nothing to pick from.')
  return last
}
