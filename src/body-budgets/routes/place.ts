import { z } from 'zod'
import { bodiesVersion, type Body, shownBodies } from '../../bodies/index.ts'
import { type Asked, notFound } from '../../platform/web/index.ts'
import { townVersion } from '../../town/index.ts'
import type { BudgetLine } from '../rules/budget-line.ts'
import { bodyBudgetsVersion } from '../store/versions.ts'
import { budgetLines } from '../store/lines.ts'

/** What pages of budget lines say changes with these. */
export const shownVersions = () => [bodyBudgetsVersion, bodiesVersion, townVersion]

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
