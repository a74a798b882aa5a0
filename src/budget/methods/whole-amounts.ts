/**
 * The few operations a flow needs on whole amounts, so that one text serves twice: with doubles,
 * exact and quick as long as every amount stays under 2^53, and with big integers beyond.
 */
export interface WholeAmounts<Amount> {
  readonly zero: Amount
  readonly from: (amount: bigint) => Amount
  readonly plus: (a: Amount, b: Amount) => Amount
  readonly minus: (a: Amount, b: Amount) => Amount
  readonly times: (a: Amount, count: number) => Amount
  readonly isLess: (a: Amount, b: Amount) => boolean
  readonly list: (length: number) => Amounts<Amount>
}

export interface Amounts<Amount> extends Iterable<Amount> {
  readonly length: number
  [index: number]: Amount
}

export const inDoubles: WholeAmounts<number> = {
  zero: 0,
  from: Number,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, count) => a * count,
  isLess: (a, b) => a < b,
  list: (length) => new Float64Array(length),
}

export const inBigIntegers: WholeAmounts<bigint> = {
  zero: 0n,
  from: (amount) => amount,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, count) => a * BigInt(count),
  isLess: (a, b) => a < b,
  list: (length) => new Array<bigint>(length).fill(0n),
}
