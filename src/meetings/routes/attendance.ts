import { z } from 'zod'
import { bodies, type OfficerWay } from '../../bodies/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import {
  type Asked,
  bytes,
  notFound,
  page,
  personOf,
  type Route,
  route,
  signedIn,
} from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import { meetingPaths } from '../rules/paths.ts'
import { attendanceLines, expectedOn } from '../rules/presence.ts'
import { attendanceOf } from '../store/presence.ts'
import { attendanceCsv, attendancePage } from '../views/attendance-page.tsx'
import { meetingWords } from '../words/index.ts'

const shape = { may: signedIn, params: z.object({ body: z.string().min(1).max(60) }) } as const

type AskedOfBody = Asked<{ readonly body: string }, unknown, unknown>

/** Who sits today, and how often each came: for who animates the body, and officers. */
async function attendanceIn(asked: AskedOfBody) {
  const { db, params, visitor, today, now } = asked
  const animated = await bodies(db).animatedBy(personOf(visitor), today)
  const mayRead = officers.admits(visitor) || animated.some(({ id }) => id === params.body)
  const whole = mayRead ? await bodies(db).one(params.body) : null
  if (whole === null) return notFound()
  const noted = await attendanceOf(db, params.body, now.toISOString())
  return { body: whole.body, lines: attendanceLines(expectedOn(whole.terms, today), noted) }
}

const show = route({ get: meetingPaths.attendance(':body'), ...shape }, async (asked) =>
  page(attendancePage(await attendanceIn(asked), asked.speech)),
)

const file = route({ get: meetingPaths.attendanceCsv(':body'), ...shape }, async (asked) => {
  const { body, lines } = await attendanceIn(asked)
  const fileName = `assiduite-${body.id}.csv`
  return bytes('text/csv; charset=utf-8', attendanceCsv(lines, asked.speech), { fileName })
})

/** From the page that officers have of a body. */
export const attendanceWay: OfficerWay = {
  name: (speech) => sayWith(meetingWords, speech)('attendance.title'),
  path: meetingPaths.attendance,
}

export const attendanceRoutes: readonly Route[] = [show, file]
