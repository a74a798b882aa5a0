import { bytes, everyone, page, type Route, route, yearQuery } from '../../platform/web/index.ts'
import { untilTomorrow } from '../../town/index.ts'
import { shownYear, yearsOf } from '../rules/budget-line.ts'
import { bodyBudgetPaths } from '../rules/paths.ts'
import { publishedCsv } from '../rules/published-data.ts'
import { budgetLines } from '../store/lines.ts'
import { linePage } from '../views/line-page.tsx'
import { linesPage } from '../views/lines-page.tsx'
import {
  lineOf,
  ofBody,
  ofLine,
  pageQuery,
  publicBodyOf,
  shownVersions,
  toldOf,
  yearOn,
} from './place.ts'

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

const one = route(
  {
    get: bodyBudgetPaths.one(':body', ':number'),
    may: everyone,
    params: ofLine,
    query: pageQuery,
    shows: shownVersions,
  },
  async (asked) => {
    const { query, speech } = asked
    const body = await publicBodyOf(asked)
    const told = await toldOf(asked, await lineOf(asked), query.page)
    return page(linePage({ body, ...told }, speech))
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
