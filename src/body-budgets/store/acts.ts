import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { BudgetLine, Grant, NewExpense } from '../rules/budget-line.ts'
import {
  type BudgetRefusal,
  correct,
  type Corrected,
  isCorrectedSo,
  spend,
  withdraw,
} from '../rules/life.ts'
import { budgetLines } from './lines.ts'
import { tell } from './versions.ts'

interface NewLine extends Grant {
  /** As `formIdOf` makes it: sent twice, it is one line. */
  readonly id: string
  readonly body: string
  readonly year: number
}

/** Money is granted to a body for a year. @returns the number of the line */
export const grantLine = (db: Database, line: NewLine, act: Act): Promise<number> =>
  inTransaction(db, async (tx) => {
    const { id, body, year } = line
    const made = await sql`
      insert into body_budget_line (id, body, year) values (${id}, ${body}, ${year})
      on conflict (id) do nothing`.execute(tx)
    if (made.numAffectedRows !== 0n) {
      await keepVersion(tx, id, { ...line, version: 1, why: '', overWhy: '' }, act)
      await tell(tx, 'body-budget-granted', id, act, { body, cents: line.grantedCents })
    }
    return (await budgetLines(tx).find(id))?.number ?? 0
  })

/**
 * Acts on one line: it is locked, and what is left is counted under the lock, so that two who spend at once
 * never spend the same euro.
 *
 * @returns null once done, or why it was not
 */
export function actsOn(db: Database, id: string, act: Act) {
  const locked = (
    work: (tx: Transaction<object>, line: BudgetLine) => Promise<BudgetRefusal | null>,
  ): Promise<BudgetRefusal | null> =>
    inTransaction(db, async (tx) => {
      await sql`select from body_budget_line where id = ${id}::uuid for update`.execute(tx)
      const line = await budgetLines(tx).find(id)
      return line === null ? 'moved-on' : work(tx, line)
    })

  return {
    /** @param expense  with its id as `formIdOf` makes it: sent twice, it counts once */
    spend: ({ id: expense, ...given }: NewExpense & { readonly id: string }, today: Day) =>
      locked(async (tx, line) => {
        const known = await budgetLines(tx).expense(id, expense)
        if (known !== null) return known.withdrawnWhy === null ? null : 'taken-back'
        const decision = spend(line, given, today)
        if (!decision.ok) return decision.code
        for (const spent of decision.events)
          await keepExpense(tx, id, { ...spent, id: expense }, act)
        const { body } = line
        await tell(tx, 'body-expense-entered', id, act, { body, expense, cents: given.cents })
        return null
      }),

    withdraw: (expense: string, why: string) =>
      locked(async (tx, line) => {
        const found = await budgetLines(tx).expense(id, expense)
        if (found === null) return 'moved-on'
        if (found.withdrawnWhy === why) return null
        const decision = withdraw(line, found)
        if (!decision.ok) return decision.code
        await sql`
          update body_expense set withdrawn_at = ${act.now.toISOString()}, withdrawn_why = ${why}
          where id = ${expense}::uuid`.execute(tx)
        const { body } = line
        await tell(tx, 'body-expense-withdrawn', id, act, { body, expense, cents: found.cents })
        return null
      }),

    correct: (given: Corrected, about: { readonly seen: number; readonly today: Day }) =>
      locked(async (tx, line) => {
        if (isCorrectedSo(line, given, about.seen)) return null
        const decision = correct(line, given, about)
        if (!decision.ok) return decision.code
        const { body, version } = decision.next
        for (const corrected of decision.events)
          await keepVersion(tx, id, { ...corrected, version }, act)
        await sql`
          update body_budget_line set version = ${version} where id = ${id}::uuid`.execute(tx)
        await tell(tx, 'body-budget-corrected', id, act, {
          ...{ body, version, cents: given.grantedCents },
        })
        return null
      }),
  }
}

const keepVersion = (
  tx: Transaction<object>,
  line: string,
  given: Corrected & { readonly version: number },
  { now }: Act,
) => {
  const { version, kind, title, grantedCents, decidedOn, source, why, overWhy } = given
  return sql`
    insert into body_budget_version (line, version, kind, title, granted_cents, decided_on, source,
      why, over_why, written_at)
    values (${line}, ${version}, ${kind}, ${JSON.stringify(title)}::jsonb, ${grantedCents},
      ${decidedOn}, ${source}, ${why}, ${overWhy}, ${now.toISOString()})`.execute(tx)
}

const keepExpense = (
  tx: Transaction<object>,
  line: string,
  { id, spentOn, label, cents, overWhy, proposal }: NewExpense & { readonly id: string },
  { now }: Act,
) =>
  sql`
    insert into body_expense (id, line, spent_on, label, cents, over_why, entered_at, proposal)
    values (${id}, ${line}, ${spentOn}, ${label}, ${cents}, ${overWhy},
      ${now.toISOString()}, ${proposal})`.execute(tx)
