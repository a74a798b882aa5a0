import { z } from 'zod'
import { titleIn } from '../../platform/design/index.ts'
import { calendarFile } from '../../platform/kernel/calendar-file.ts'
import { docxAnswer, paperPlace, pdfAnswer, printPdf } from '../../documents/index.ts'
import {
  bytes,
  calendarEvent,
  everyone,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  speaking,
} from '../../platform/web/index.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { questionsVersion } from '../../questions/index.ts'
import { registrationsVersion, shownRegistering } from '../../registrations/index.ts'
import { decisionLog, minutesPaper } from '../papers/minutes-paper.ts'
import { meetingPoster } from '../papers/poster.ts'
import type { MeetingFile } from '../rules/file.ts'
import { hasPoster, isTold, meetingKind, type PosterSheet, posterSheets } from '../rules/meeting.ts'
import type { Minutes } from '../rules/minutes.ts'
import { meetingsQuery } from '../rules/listing.ts'
import { meetingPaths } from '../rules/paths.ts'
import { datedMeetings } from '../store/calendar.ts'
import { readAgenda } from '../store/carried.ts'
import { meetingFile } from '../store/file.ts'
import { meetings } from '../store/meetings.ts'
import { logPage } from '../views/log-page.tsx'
import { minutesPage } from '../views/minutes-page.tsx'
import { meetingListPage, meetingPage } from '../views/public-pages.tsx'
import { entryOf } from './calendar-entries.ts'
import { inFrench, placeOf } from './place.ts'
import { asRegistrable } from './registrable.ts'
import { type AskedOfMeeting, meetingNumber } from './run-one.ts'
import { listedMeetings, listVersions } from './listed.ts'
import { turnNow } from './turn.ts'
import type { MeetingNeeds, MeetingShare } from './way.ts'

const perPage = 20

/** As anybody reads it, once it was called. */
async function toldFile(asked: AskedOfMeeting): Promise<MeetingFile> {
  const { db, params, now, remember } = asked
  const { turn } = await turnNow(asked)
  const file = await remember(shape.shows(), `file ${params.number}, ${turn}`, () =>
    meetingFile(db, params.number, now),
  )
  return file !== null && isTold(file) ? file : notFound()
}

const list = route(
  { get: meetingPaths.all(), may: everyone, query: meetingsQuery, shows: () => listVersions },
  async (asked) => {
    const { trueUntil, ...listed } = await listedMeetings(asked, { isWhole: false, perPage })
    const model = { ...(await placeOf(asked)), ...listed, asked: asked.query, perPage }
    return { ...page(meetingListPage(model, asked.speech)), trueUntil }
  },
)

const shape = {
  may: everyone,
  params: meetingNumber,
  shows: () => [...listVersions, questionsVersion],
} as const

const shownOne = (shares: readonly MeetingShare[]) => ({
  ...shape,
  shows: ({ number }: { readonly number: number }) => [
    ...shape.shows(),
    registrationsVersion({ kind: meetingKind, id: String(number) }),
    ...shares.flatMap(({ versions: keys }) => keys(number)),
  ],
})

const one = (shares: readonly MeetingShare[]) =>
  route({ get: '/reunions/:number', ...shownOne(shares) }, async (asked) => {
    const { db, speech } = asked
    const file = await toldFile(asked)
    const { trueUntil, ...registering } = await shownRegistering(asked, asRegistrable(file))
    const agenda = await readAgenda(db, file)
    const shared = await Promise.all(shares.map(({ read }) => read(asked, file)))
    const parts = shared.flatMap(({ part }) => part ?? [])
    const model = { ...(await placeOf(asked)), file, agenda, registering, parts }
    const turns = [
      trueUntil,
      (await turnNow(asked)).trueUntil,
      ...shared.map((share) => share.trueUntil),
    ]
    const ends = turns.filter((end) => end !== undefined)
    return {
      ...page(meetingPage(model, speech)),
      trueUntil: ends.toSorted((a, b) => a.getTime() - b.getTime())[0],
    }
  })

/** The meeting alone, for a calendar: the same event as in the feeds, moved or cancelled with it. */
const calendar = route({ get: '/reunions/:number/reunion.ics', ...shape }, async (asked) => {
  const { db, params, speech } = asked
  const found = await datedMeetings(db).one(params.number)
  if (found === null || !found.isTold) return notFound()
  const { zone } = await placeOf(asked)
  const name = titleIn(found.title, speech)
  const file = calendarFile({ name, zone }, [calendarEvent(entryOf(found), asked)])
  return bytes('text/calendar; charset=utf-8', file, { fileName: `reunion-${found.number}.ics` })
})

/** The version that anybody reads; one that was public before, when it is asked for. */
function publicVersion(file: MeetingFile, wanted: number | undefined): Minutes {
  const version = wanted ?? file.publishedVersion
  const found = file.minutes.find((one) => one.version === version)
  const isPublic = found?.version === file.publishedVersion || (found?.publishedAt ?? null) !== null
  return found !== undefined && isPublic ? found : notFound()
}

const minutes = route(
  {
    get: '/reunions/:number/compte-rendu',
    ...shape,
    query: z.object({ version: z.coerce.number().int().min(1).optional().catch(undefined) }),
  },
  async (asked) => {
    const { db, speech, now, query } = asked
    const file = await toldFile(asked)
    const shown = publicVersion(file, query.version)
    const agenda = await readAgenda(db, file)
    const model = {
      ...(await placeOf(asked)),
      ...{ file, agenda, minutes: shown },
      next: file.body === null ? null : await meetings(db).nextOf(file.body, now),
    }
    return { ...page(minutesPage(model, speech)), trueUntil: (await turnNow(asked)).trueUntil }
  },
)

const log = route({ get: '/reunions/:number/decisions', ...shape }, async (asked) => {
  const { db, speech } = asked
  const file = await toldFile(asked)
  if (file.logPublishedAt === null) return notFound()
  const model = { ...(await placeOf(asked)), file, agenda: await readAgenda(db, file) }
  return page(logPage(model, speech))
})

/** What a paper of a meeting is made of. */
async function paperOf<Found extends Pick<AskedOfMeeting, 'db' | 'remember' | 'speech'>>(
  asked: Found,
  file: MeetingFile,
) {
  const agenda = await readAgenda(asked.db, file)
  return {
    place: await paperPlace(inFrench(asked)),
    paper: { file, at: await placeOf(inFrench(asked)), agenda },
  }
}

const nameOf = (what: string, { number }: MeetingFile): string => `${what}-reunion-${number}`

const minutesFile = (ending: 'pdf' | 'docx') =>
  route(
    { get: `/reunions/:number/compte-rendu.${ending}`, may: everyone, params: meetingNumber },
    async (asked) => {
      const file = await toldFile(asked)
      const shown = publicVersion(file, undefined)
      const { place, paper } = await paperOf(asked, file)
      const report = minutesPaper(place, paper, shown)
      const name = nameOf('compte-rendu', file)
      return ending === 'pdf' ? pdfAnswer(name, report) : docxAnswer(name, report)
    },
  )

const logFile = route(
  { get: '/reunions/:number/decisions.pdf', may: everyone, params: meetingNumber },
  async (asked) => {
    const file = await toldFile(asked)
    if (file.logPublishedAt === null) return notFound()
    const { place, paper } = await paperOf(asked, file)
    return pdfAnswer(nameOf('decisions', file), decisionLog(place, paper))
  },
)

/** Printed once for everybody in each language, until something that it shows changes, as its page does. */
const poster = (sheet: PosterSheet) =>
  route(
    { get: `/reunions/:number/affiche-${sheet}.pdf`, may: everyone, params: meetingNumber },
    async (asked) => {
      const { db, remember, speech, origin } = asked
      const file = await toldFile(asked)
      if (!hasPoster(file)) return notFound()
      const name = `${nameOf('affiche', file)}-${sheet}-${spokenIn(speech)}`
      const pdf = await remember(shape.shows(), name, async () => {
        const agenda = await readAgenda(db, file)
        return printPdf(meetingPoster(await paperPlace(asked), file, { sheet, agenda, origin }))
      })
      return bytes('application/pdf', pdf, { fileName: `${name}.pdf` })
    },
  )

/** From a wall: the page says whether there is such a meeting. */
const short = route({ get: '/r/:number', may: everyone, params: meetingNumber }, ({ params }) =>
  seeOther(meetingPaths.one(params.number)),
)

/** What anybody reads of meetings. */
export const publicRoutes = ({ shares }: Pick<MeetingNeeds, 'shares'>): readonly Route[] => [
  list,
  one(shares),
  calendar,
  minutes,
  minutesFile('pdf'),
  minutesFile('docx'),
  log,
  logFile,
  short,
  ...speaking(['ar', 'pt'], posterSheets.map(poster)),
]
