import { z } from 'zod'
import { bytes, everyone, page, type Route, route } from '../../platform/web/index.ts'
import { untilTomorrow, writtenDays } from '../../town/index.ts'
import { shownYear, yearsOf } from '../rules/budget-line.ts'
import { bodyBudgetPaths } from '../rules/paths.ts'
import { publishedCsv } from '../rules/published-data.ts'
import { budgetLines } from '../store/lines.ts'
import { linePage } from '../views/line-page.tsx'
import { linesPage } from '../views/lines-page.tsx'
import { lineOf, ofBody, ofLine, publicBodyOf, shownVersions, yearOn } from './place.ts'

export const yearQuery = z.object({
  annee: z.coerce.number().int().min(1000).max(9999).optional().catch(undefined),
})

const all = route(
  {
    get: bodyBudgetPaths.all(':body'),
    may: everyone,
    params: ofBody,
    query: yearQuery,
    shows: shownVersions,
  },
  async (asked) => {
    const { db, query, speech } = asked
    const body = await publicBodyOf(asked)
    const lines = await budgetLines(db).ofBody(body.id)
    const years = yearsOf(lines)
    const year = shownYear(years, yearOn(asked), query.annee)
    const model = { body, years, year, lines: lines.filter((line) => line.year === year) }
    return { ...page(linesPage(model, speech)), trueUntil: await untilTomorrow(asked) }
  },
)

export const perPage = 50
export const pageQuery = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

const one = route(
  {
    get: bodyBudgetPaths.one(':body', ':number'),
    may: everyone,
    params: ofLine,
    query: pageQuery,
    shows: shownVersions,
  },
  async (asked) => {
    const { db, query, speech } = asked
    const body = await publicBodyOf(asked)
    const line = await lineOf(asked)
    const model = {
      ...{ body, line, page: query.page, perPage },
      ...(await budgetLines(db).expenses(line.id, { page: query.page, perPage })),
      corrections: await budgetLines(db).corrections(line.id),
      ...(await writtenDays(asked)),
    }
    return page(linePage(model, speech))
  },
)

const csv = route(
  { get: bodyBudgetPaths.csv(':body'), may: everyone, params: ofBody },
  async (asked) => {
    const { id } = await publicBodyOf(asked)
    const movements = await budgetLines(asked.db).movements(id)
    const fileName = `credits-${id}.csv`
    const text = publishedCsv(movements, asked.speech.language)
    return bytes('text/csv; charset=utf-8', text, { fileName })
  },
)

/** What anybody reads of what bodies are granted and spend. */
export const publicRoutes: readonly Route[] = [all, csv, one]
