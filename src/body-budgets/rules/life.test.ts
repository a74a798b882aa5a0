import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, day, daysAfter } from '../../platform/kernel/day.ts'
import { refuse } from '../../platform/kernel/decision.ts'
import { inFrench } from '../../platform/words/content.ts'
import { type BudgetLine, type Expense, remainsOf, shownYear, yearsOf } from './budget-line.ts'
import { correct, isCorrectedSo, spend, withdraw } from './life.ts'

const today = day('2026-06-10')

/** A thousand euros for 2026. */
const aLine = (more: Partial<BudgetLine> = {}): BudgetLine => ({
  ...{ id: 'line', number: 1, body: 'conseil', year: 2026, version: 1, kind: 'operating' },
  expenseCount: 0,
  ...{ title: inFrench('Affiches'), grantedCents: 100_000, spentCents: 0 },
  ...{ decidedOn: day('2025-12-15'), source: 'Délibération 2025-120' },
  ...more,
})

const anExpense = (more: Partial<Expense> = {}): Expense => ({
  ...{ id: 'expense', spentOn: day('2026-03-02'), label: 'Quatre cents affiches' },
  ...{ cents: 20_000, overWhy: '', withdrawnWhy: null, proposal: null, served: null },
  ...more,
})

/** What is left afterwards, or why not. */
const after = (decision: ReturnType<typeof spend<BudgetLine>>) =>
  decision.ok ? remainsOf(decision.next) : decision.code

describe('An expense', () => {
  test('of 200 € leaves 800 € of a thousand', () => {
    expect(after(spend(aLine(), anExpense(), today))).toBe(80_000)
  })

  test('may take all that is left, to the cent', () => {
    expect(after(spend(aLine({ spentCents: 80_000 }), anExpense(), today))).toBe(0)
  })

  test('beyond what is left is refused, unless somebody says why', () => {
    const line = aLine({ spentCents: 90_000 })
    expect(spend(line, anExpense(), today)).toEqual(refuse('beyond'))
    const told = spend(line, anExpense({ overWhy: 'Il pleuvait.' }), today)
    expect(told.ok && [remainsOf(told.next), told.events[0]?.overWhy]).toEqual([
      -10_000,
      'Il pleuvait.',
    ])
  })

  test('within what is left keeps no reason for going beyond', () => {
    const told = spend(aLine(), anExpense({ overWhy: 'Au cas où.' }), today)
    expect(told.ok && told.events[0]?.overWhy).toBe('')
  })

  test.each([
    ['2026-06-11', 'to-come'],
    ['2025-12-31', 'before-year'],
    ['2026-01-01', 80_000],
  ] as const)('of %s, told on 10 June 2026, is %s', (spentOn, outcome) => {
    expect(after(spend(aLine(), anExpense({ spentOn: day(spentOn) }), today))).toBe(outcome)
  })

  test('taken back counts no more, and is taken back once', () => {
    const line = aLine({ spentCents: 20_000 })
    const taken = withdraw(line, anExpense())
    expect(taken.ok && remainsOf(taken.next)).toBe(100_000)
    expect(withdraw(line, anExpense({ withdrawnWhy: 'Notée deux fois.' }))).toEqual(
      refuse('withdrawn'),
    )
  })
})

describe('A correction', () => {
  const { kind, title, decidedOn, source } = aLine()
  const told = { kind, title, decidedOn, source, why: 'Une faute de frappe.', overWhy: '' }
  const seen = { seen: 1, today }

  test('changes what is granted from its next version on', () => {
    const decision = correct(aLine(), { ...told, grantedCents: 150_000 }, seen)
    expect(decision.ok && [decision.next.version, remainsOf(decision.next)]).toEqual([2, 150_000])
  })

  test('of a line that somebody else corrected meanwhile is refused', () => {
    const line = aLine({ version: 2 })
    expect(correct(line, { ...told, grantedCents: 150_000 }, seen)).toEqual(refuse('moved-on'))
  })

  test('that changes nothing is refused; sent twice, it was done', () => {
    expect(correct(aLine(), { ...told, grantedCents: 100_000 }, seen)).toEqual(refuse('unchanged'))
    const done = aLine({ version: 2, grantedCents: 150_000 })
    expect(isCorrectedSo(done, { ...told, grantedCents: 150_000 }, 1)).toBe(true)
    expect(isCorrectedSo(done, { ...told, grantedCents: 140_000 }, 1)).toBe(false)
  })

  test('below what is spent is refused, unless somebody says why', () => {
    const line = aLine({ spentCents: 60_000 })
    const given = { ...told, grantedCents: 50_000 }
    expect(correct(line, given, seen)).toEqual(refuse('beyond'))
    expect(correct(line, { ...given, overWhy: 'Le conseil a repris.' }, seen).ok).toBe(true)
  })

  test('that grants more, though not enough yet, needs no other reason', () => {
    const line = aLine({ grantedCents: 50_000, spentCents: 90_000 })
    expect(correct(line, { ...told, grantedCents: 80_000 }, seen).ok).toBe(true)
  })
})

const someWords = fc.constantFrom('', 'Parce que.')
const anAct = fc.oneof(
  fc.record({
    kind: fc.constant('spend' as const),
    cents: fc.integer({ min: 1, max: 70_000 }),
    overWhy: someWords,
    on: fc.integer({ min: -200, max: 3 }),
  }),
  fc.record({ kind: fc.constant('withdraw' as const), which: fc.nat(20) }),
  fc.record({
    kind: fc.constant('correct' as const),
    cents: fc.integer({ min: 0, max: 150_000 }),
    overWhy: someWords,
    seen: fc.integer({ min: 1, max: 4 }),
  }),
)
type RandomAct = (typeof anAct extends fc.Arbitrary<infer One> ? One : never) & object

interface Ledger {
  readonly line: BudgetLine
  readonly expenses: readonly Expense[]
  /** Of what is granted: each version of it. */
  readonly reasons: readonly string[]
}

/** The ledger after an act, or as it was when the act is refused. */
function acted(ledger: Ledger, act: RandomAct, on: Day): Ledger {
  const { line, expenses, reasons } = ledger
  if (act.kind === 'spend') {
    const given = anExpense({ ...act, spentOn: daysAfter(on, act.on) })
    const decision = spend(line, given, on)
    if (!decision.ok) return ledger
    const kept = decision.events.map((one) => ({ ...given, ...one }))
    return { ...ledger, line: decision.next, expenses: [...expenses, ...kept] }
  }
  if (act.kind === 'withdraw') {
    const expense = expenses[act.which]
    const decision = expense === undefined ? null : withdraw(line, expense)
    if (decision === null || !decision.ok) return ledger
    return {
      ...ledger,
      line: decision.next,
      expenses: expenses.map((one) => (one === expense ? { ...one, withdrawnWhy: 'Faute.' } : one)),
    }
  }
  const { kind, title, decidedOn, source } = line
  const given = { kind, title, decidedOn, source, why: 'Faute.', overWhy: act.overWhy }
  const about = { seen: act.seen, today: on }
  const decision = correct(line, { ...given, grantedCents: act.cents }, about)
  if (!decision.ok) return ledger
  return {
    ...ledger,
    line: decision.next,
    reasons: [...reasons, ...decision.events.map(({ overWhy }) => overWhy)],
  }
}

const sumOf = (expenses: readonly Expense[]): number =>
  expenses.reduce((sum, { cents, withdrawnWhy }) => sum + (withdrawnWhy === null ? cents : 0), 0)

describe('Whatever is done to a line', () => {
  const after = (acts: readonly RandomAct[]): Ledger =>
    acts.reduce((ledger: Ledger, act) => acted(ledger, act, today), {
      ...{ line: aLine(), expenses: [], reasons: [] },
    })

  test('what is left is what was granted minus what was spent and not taken back', () => {
    fc.assert(
      fc.property(fc.array(anAct, { maxLength: 40 }), (acts) => {
        const { line, expenses } = after(acts)
        expect(line.spentCents).toBe(sumOf(expenses))
        expect(remainsOf(line)).toBe(line.grantedCents - sumOf(expenses))
      }),
    )
  })

  test('less than nothing is left only when a reason stands there', () => {
    fc.assert(
      fc.property(fc.array(anAct, { maxLength: 40 }), (acts) => {
        const { line, expenses, reasons } = after(acts)
        const standing = expenses.filter(({ withdrawnWhy }) => withdrawnWhy === null)
        const told = [...standing.map(({ overWhy }) => overWhy), ...reasons]
        expect(remainsOf(line) >= 0 || told.some((why) => why !== '')).toBe(true)
      }),
    )
  })
})

describe('The year that is shown', () => {
  test('is this one when it has a line, else the last one before it', () => {
    expect(shownYear([2027, 2026, 2025], 2026, undefined)).toBe(2026)
    expect(shownYear([2027, 2025], 2026, undefined)).toBe(2025)
    expect(shownYear([2027], 2026, undefined)).toBe(2027)
    expect(shownYear([], 2026, undefined)).toBe(2026)
  })

  test('is the one that is asked for, when it has a line', () => {
    expect(shownYear([2026, 2025], 2026, 2025)).toBe(2025)
    expect(shownYear([2026, 2025], 2026, 1999)).toBe(2026)
  })

  test('is chosen among those that have a line, the latest first', () => {
    expect(yearsOf([{ year: 2025 }, { year: 2026 }, { year: 2025 }])).toEqual([2026, 2025])
  })
})
