import { z } from 'zod'
import { shownBodies } from '../../bodies/index.ts'
import { type Asked, bytes, page, type Route, route } from '../../platform/web/index.ts'
import { officers, writtenDays } from '../../town/index.ts'
import { feedbackPaths } from '../rules/paths.ts'
import { tellMeeting, yearBefore, yearResults } from '../rules/year.ts'
import { feedbackBetween, writtenQuestions } from '../store/feedback.ts'
import { feedbackCsv } from '../views/feedback-csv.ts'
import { yearPage } from '../views/year-page.tsx'

const yearQuery = z.object({ instance: z.string().max(60).catch('').default('') })
type AskedOfYear = Asked<unknown, z.infer<typeof yearQuery>, unknown>

async function yearOf({ db, query, now }: AskedOfYear) {
  const asked = { body: query.instance, from: yearBefore(now), until: now }
  const written = await writtenQuestions(db)
  return (await feedbackBetween(db, asked)).map((meeting) => tellMeeting(meeting, written, now))
}

const show = route(
  { get: feedbackPaths.year(), may: officers, query: yearQuery },
  async (asked) => {
    const meetings = await yearOf(asked)
    const { dayOf } = await writtenDays(asked)
    const model = {
      ...{ meetings, dayOf, body: asked.query.instance },
      bodies: await shownBodies(asked),
      results: yearResults(meetings),
    }
    return page(yearPage(model, asked.speech))
  },
)

const csv = route(
  { get: feedbackPaths.yearCsv(), may: officers, query: yearQuery },
  async (asked) => {
    const meetings = await yearOf(asked)
    const { dayOf } = await writtenDays(asked)
    return bytes('text/csv; charset=utf-8', feedbackCsv(meetings, dayOf, asked.speech), {
      fileName: 'retours-sur-un-an.csv',
      isPrivate: true,
    })
  },
)

/** What people said over a year: of a body, or of all meetings. */
export const yearRoutes: readonly Route[] = [show, csv]
