import { z } from 'zod'
import { bodiesVersion, type Body, shownBodies } from '../../bodies/index.ts'
import { type Asked, notFound } from '../../platform/web/index.ts'
import { proposalsVersion } from '../../proposals/index.ts'
import { townVersion, writtenDays } from '../../town/index.ts'
import type { BudgetLine } from '../rules/budget-line.ts'
import { bodyBudgetsVersion } from '../store/versions.ts'
import { budgetLines } from '../store/lines.ts'
import type { Told } from '../views/line-parts.tsx'

/** What pages of budget lines say changes with these. */
export const shownVersions = () => [
  bodyBudgetsVersion,
  bodiesVersion,
  proposalsVersion,
  townVersion,
]

export const ofBody = z.object({ body: z.string().regex(/^[a-z0-9-]{1,60}$/) })
export const ofLine = ofBody.extend({
  number: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
})

export type AskedOfBody = Asked<z.output<typeof ofBody>, unknown, unknown>
export type AskedOfLine = Asked<z.output<typeof ofLine>, unknown, unknown>

/** A body as officers find it: one that is being prepared too. */
export const bodyOf = async (asked: AskedOfBody): Promise<Body> =>
  (await shownBodies(asked)).find(({ id }) => id === asked.params.body) ?? notFound()

/** A body that residents know: of any other they find nothing. */
export async function publicBodyOf(asked: AskedOfBody): Promise<Body> {
  const body = await bodyOf(asked)
  return body.publishedAt === null ? notFound() : body
}

export const lineOf = async ({ db, params }: AskedOfLine): Promise<BudgetLine> =>
  (await budgetLines(db).numbered(params.body, params.number)) ?? notFound()

/** 2026, on any day of it. */
export const yearOn = ({ today }: Pick<AskedOfBody, 'today'>): number => Number(today.slice(0, 4))

const perPage = 50
export const pageQuery = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** One line as its pages tell it: a page that is beyond the last one is the last one. */
export async function toldOf(asked: AskedOfLine, line: BudgetLine, wanted: number): Promise<Told> {
  const pages = Math.max(1, Math.ceil(line.expenseCount / perPage))
  const page = Math.min(wanted, pages)
  return {
    ...{ line, page, pages },
    expenses: await budgetLines(asked.db).expenses(line.id, { page, perPage }),
    corrections: await budgetLines(asked.db).corrections(line.id),
    ...(await writtenDays(asked)),
  }
}
