import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { BudgetLine, Correction, Expense } from '../rules/budget-line.ts'
import type { Movement } from '../rules/published-data.ts'

/** Sums as numbers that hold every cent of them. */
const lineColumns = sql`
  line.id, line.number, line.body, line.year, line.version, kind, title,
  granted_cents as "grantedCents", decided_on as "decidedOn", source,
  (select coalesce(sum(cents), 0)::float8 from body_expense
    where line = line.id and withdrawn_at is null) as "spentCents",
  (select count(*)::int from body_expense
    where line = line.id and withdrawn_at is null) as "expenseCount"`

const current = sql`
  body_budget_line as line
  join body_budget_version as version on version.line = line.id and version.version = line.version`

const inOrder = sql`line.year desc, kind = 'capital', title -> 0 ->> 'text', line.number`

/** Of the latest corrections. */
const mostCorrections = 50

/** What bodies are granted, and what is spent of it. */
export function budgetLines(db: Database) {
  const one = async (where: RawBuilder<unknown>): Promise<BudgetLine | null> => {
    const found = await sql<BudgetLine>`
      select ${lineColumns} from ${current} where ${where}`.execute(db)
    return found.rows[0] ?? null
  }
  return {
    find: (id: string) => one(sql`line.id = ${id}::uuid`),

    numbered: (body: string, number: number) =>
      one(sql`line.body = ${body} and line.number = ${number}`),

    /** Of all years, the latest first: a few a year. */
    async ofBody(body: string): Promise<readonly BudgetLine[]> {
      const found = await sql<BudgetLine>`
        select ${lineColumns} from ${current} where line.body = ${body}
        order by ${inOrder}`.execute(db)
      return found.rows
    },

    /** What was spent of a line and not taken back, the latest first, page by page. */
    async expenses(
      line: string,
      { page, perPage }: { readonly page: number; readonly perPage: number },
    ): Promise<readonly Expense[]> {
      const found = await sql<Expense>`
        select ${expenseColumns} from body_expense
        where line = ${line}::uuid and withdrawn_at is null
        order by spent_on desc, entered_at desc, id
        limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
      return found.rows
    },

    async expense(line: string, id: string): Promise<Expense | null> {
      const found = await sql<Expense>`
        select ${expenseColumns} from body_expense
        where line = ${line}::uuid and id = ${id}::uuid`.execute(db)
      return found.rows[0] ?? null
    },

    /** The latest first. */
    async corrections(line: string): Promise<readonly Correction[]> {
      const found = await sql<Correction>`
        select 'corrected' as kind, written_at as at, why, over_why as "overWhy",
          granted_cents as cents, null::date as "spentOn",
          (select granted_cents from body_budget_version as before
            where before.line = now.line and before.version = now.version - 1) as "beforeCents"
        from body_budget_version as now where line = ${line}::uuid and version > 1
        union all
        select 'withdrawn', withdrawn_at, withdrawn_why, '', cents, spent_on, null
        from body_expense where line = ${line}::uuid and withdrawn_at is not null
        order by at desc limit ${mostCorrections}`.execute(db)
      return found.rows
    },

    /** What was granted and spent, line by line: for a file. The cost grows with expenses. */
    async movements(body: string): Promise<readonly Movement[]> {
      const found = await sql<Movement>`
        select line.year, line.number, version.kind, version.title, 'granted' as movement, decided_on as "on",
          source as label, granted_cents as cents, version.over_why as "overWhy", null::int as proposal
        from ${current} where line.body = ${body}
        union all
        select line.year, line.number, version.kind, version.title, 'spent', spent_on, label, cents,
          expense.over_why, proposal.number
        from ${current} join body_expense as expense on expense.line = line.id
        left join proposal on proposal.id = expense.proposal
        where line.body = ${body} and withdrawn_at is null
        order by year desc, number, movement, "on", label, cents`.execute(db)
      return found.rows
    },
  }
}

const expenseColumns = sql`
  id, spent_on as "spentOn", label, cents, over_why as "overWhy",
  withdrawn_why as "withdrawnWhy", proposal,
  (select jsonb_build_object('number', number, 'title', proposal.title) from proposal
    where proposal.id = body_expense.proposal) as served`
