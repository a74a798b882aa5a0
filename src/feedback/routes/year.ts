import { z } from 'zod'
import { shownBodies } from '../../bodies/index.ts'
import { type Asked, bytes, page, type Route, route } from '../../platform/web/index.ts'
import { officers, writtenDays } from '../../town/index.ts'
import { feedbackPaths } from '../rules/paths.ts'
import { yearBefore, yearResults } from '../rules/year.ts'
import { feedbackBetween, writtenQuestions } from '../store/feedback.ts'
import { feedbackCsv } from '../views/feedback-csv.ts'
import { yearPage } from '../views/year-page.tsx'

const yearQuery = z.object({ instance: z.string().max(60).catch('').default('') })
type AskedOfYear = Asked<unknown, z.infer<typeof yearQuery>, unknown>

async function yearOf({ db, query, now }: AskedOfYear) {
  return {
    meetings: await feedbackBetween(db, {
      body: query.instance,
      from: yearBefore(now),
      until: now,
    }),
    written: await writtenQuestions(db),
  }
}

const show = route(
  { get: feedbackPaths.year(), may: officers, query: yearQuery },
  async (asked) => {
    const { meetings, written } = await yearOf(asked)
    const { dayOf } = await writtenDays(asked)
    const model = {
      ...{ meetings, dayOf, body: asked.query.instance },
      bodies: await shownBodies(asked),
      results: yearResults(meetings, written),
    }
    return page(yearPage(model, asked.speech))
  },
)

const csv = route(
  { get: feedbackPaths.yearCsv(), may: officers, query: yearQuery },
  async (asked) => {
    const { meetings, written } = await yearOf(asked)
    const { dayOf } = await writtenDays(asked)
    return bytes('text/csv; charset=utf-8', feedbackCsv(meetings, written, dayOf, asked.speech), {
      fileName: 'retours-sur-un-an.csv',
      isPrivate: true,
    })
  },
)

/** What people said over a year: of a body, or of all meetings. */
export const yearRoutes: readonly Route[] = [show, csv]
