import { type Fraction, parseFraction, toText } from '../../platform/kernel/fraction.ts'
import {
  type Count,
  type CountSettings,
  greedyOrders,
  type Round,
  ruleNames,
  type StopReason,
  satisfactionNames,
  stopReasons,
  type TieOrder,
} from './count.ts'
import type { ProjectId } from './election.ts'
import { type TieOrderName, tieOrderNames } from './tie-orders.ts'

/** How ties were settled: by a named order, or by the list itself. */
export type TieBreaking = TieOrderName | TieOrder

/** A count as a file anybody can read: exact amounts are text, `17` or `17/3`. */
export interface CountJson {
  readonly rule: CountSettings['rule']
  readonly params: Written<Omit<CountSettings, 'rule'>>
  readonly tieBreaking: TieBreaking
  /** In order of purchase. */
  readonly selected: readonly ProjectId[]
  readonly totalCost: string
  readonly budget: string
  readonly voters: number
  readonly finalEndowment?: string
  readonly runs?: number
  readonly unspentByVoters?: string
  readonly optimalWelfare?: string
  readonly tieEvents: number
  readonly stopReason: StopReason
  /** The trace, unless it was left out. */
  readonly rounds?: readonly Written<Round>[]
}

/** The same, amounts being text. */
export type Written<T> = T extends Fraction
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Written<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Written<T[Key]> }
      : T

export interface CountFile {
  readonly count: Count
  readonly tieBreaking: TieBreaking
}

/** @param trace  `without-trace` leaves the rounds out: winners and amounts only */
export function countToJson(
  { count, tieBreaking }: CountFile,
  trace: 'with-trace' | 'without-trace' = 'with-trace',
): CountJson {
  const { settings, selected, rounds, voters, runs, tieEvents, stopReason } = count
  const { rule, ...params } = settings
  const amounts = writeAmounts(count, ['finalEndowment', 'unspentByVoters', 'optimalWelfare'])
  return {
    rule,
    params: written(params),
    tieBreaking,
    selected,
    totalCost: toText(count.totalCost),
    budget: toText(count.budget),
    voters,
    ...amounts,
    ...(runs === undefined ? {} : { runs }),
    tieEvents,
    stopReason,
    ...(trace === 'with-trace' ? { rounds: rounds.map(written) } : {}),
  }
}

type OptionalAmount = 'finalEndowment' | 'unspentByVoters' | 'optimalWelfare'

function writeAmounts(
  count: Count,
  names: readonly OptionalAmount[],
): Partial<Record<OptionalAmount, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const amount = count[name]
      return amount === undefined ? [] : [[name, toText(amount)]]
    }),
  )
}

/** Amounts as text, everything else as it is. */
export function written<T>(value: T): Written<T>
export function written(value: unknown): unknown {
  if (isFraction(value)) return toText(value)
  if (Array.isArray(value)) return value.map(written)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, written(each)]))
}

const isFraction = (value: unknown): value is Fraction =>
  typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value

/** A file that is not a count, or that somebody changed by hand. */
export class UnreadableCount extends Error {
  readonly code = 'unreadable-count'
  /** Where: `rounds[3].rate`. */
  readonly path: string
  constructor(path: string) {
    super(`This is not a count: ${path} is missing or unreadable.`)
    this.path = path
  }
}

/**
 * Reads back what `countToJson` wrote; a count written without its trace has no rounds.
 * @throws UnreadableCount
 */
export function countFromJson(json: unknown): CountFile {
  const file = record(json, 'count')
  const settings = settingsFrom(file)
  return {
    tieBreaking: tieBreakingFrom(file['tieBreaking']),
    count: {
      settings,
      selected: list(file['selected'], 'selected', text),
      totalCost: amount(file['totalCost'], 'totalCost'),
      budget: amount(file['budget'], 'budget'),
      voters: whole(file['voters'], 'voters'),
      ...optional(file, 'finalEndowment', amount),
      ...optional(file, 'runs', whole),
      ...optional(file, 'unspentByVoters', amount),
      ...optional(file, 'optimalWelfare', amount),
      tieEvents: whole(file['tieEvents'], 'tieEvents'),
      stopReason: oneOf(stopReasons)(file['stopReason'], 'stopReason'),
      rounds: file['rounds'] === undefined ? [] : list(file['rounds'], 'rounds', roundFrom),
    },
  }
}

function settingsFrom(file: Fields): CountSettings {
  const params = record(file['params'], 'params')
  return {
    rule: oneOf(ruleNames)(file['rule'], 'rule'),
    satisfaction: oneOf(satisfactionNames)(params['satisfaction'], 'params.satisfaction'),
    ...optional(params, 'order', oneOf(greedyOrders)),
    ...optional(params, 'increment', amount),
  }
}

function tieBreakingFrom(value: unknown): TieBreaking {
  const named = tieOrderNames.find((name) => name === value)
  return named ?? list(value, 'tieBreaking', text)
}

function roundFrom(value: unknown, path: string): Round {
  const round = record(value, path)
  const at = <T>(name: string, read: Reading<T>): T => read(round[name], `${path}.${name}`)
  const common = {
    project: at('project', text),
    cost: at('cost', amount),
    moneyLeft: at('moneyLeft', amount),
  }
  const kind = at('kind', oneOf(roundKinds))
  switch (kind) {
    case 'considered':
    case 'completion':
      return { kind, ...common, score: at('score', amount), taken: at('taken', truth) }
    case 'purchase':
      return {
        kind,
        ...common,
        rate: at('rate', amount),
        fullPayment: at('fullPayment', amount),
        supporters: at('supporters', whole),
        payingFull: at('payingFull', whole),
        moneyBehind: at('moneyBehind', amount),
        lesserPayments: list(round['lesserPayments'], `${path}.lesserPayments`, giftFrom),
      }
    case 'load':
      return {
        kind,
        ...common,
        greatestLoad: at('greatestLoad', amount),
        supporters: at('supporters', whole),
      }
    case 'chosen':
      return { kind, ...common, welfare: at('welfare', amount) }
  }
}

const roundKinds = ['considered', 'completion', 'purchase', 'load', 'chosen'] as const

function giftFrom(value: unknown, path: string): { amount: Fraction; voters: number } {
  const gift = record(value, path)
  return {
    amount: amount(gift['amount'], `${path}.amount`),
    voters: whole(gift['voters'], `${path}.voters`),
  }
}

type Fields = Readonly<Record<string, unknown>>
type Reading<T> = (value: unknown, path: string) => T

function record(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null) throw new UnreadableCount(path)
  return Object.fromEntries(Object.entries(value))
}

function list<T>(value: unknown, path: string, read: Reading<T>): readonly T[] {
  if (!Array.isArray(value)) throw new UnreadableCount(path)
  return value.map((item, place) => read(item, `${path}[${place}]`))
}

function optional<Name extends string, T>(
  fields: Fields,
  name: Name,
  read: Reading<T>,
): Partial<Record<Name, T>> {
  const value = fields[name]
  return value === undefined ? {} : ({ [name]: read(value, name) } as Record<Name, T>)
}

const amount: Reading<Fraction> = (value, path) => {
  const read = typeof value === 'string' ? parseFraction(value) : null
  if (read === null) throw new UnreadableCount(path)
  return read
}

const text: Reading<string> = (value, path) => {
  if (typeof value !== 'string') throw new UnreadableCount(path)
  return value
}

const whole: Reading<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new UnreadableCount(path)
  return value
}

const truth: Reading<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new UnreadableCount(path)
  return value
}

const oneOf =
  <Word extends string>(words: readonly Word[]): Reading<Word> =>
  (value, path) => {
    const word = words.find((each) => each === value)
    if (word === undefined) throw new UnreadableCount(path)
    return word
  }
