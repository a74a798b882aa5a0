import { bodiesVersion } from '../../bodies/index.ts'
import { titleIn } from '../../platform/design/index.ts'
import { calendarFile } from '../../platform/kernel/calendar-file.ts'
import {
  type Asked,
  bytes,
  calendarEvent,
  everyone,
  notFound,
  page,
  type Route,
  route,
} from '../../platform/web/index.ts'
import { questionsVersion } from '../../questions/index.ts'
import { registrationsVersion, shownRegistering } from '../../registrations/index.ts'
import { townVersion } from '../../town/index.ts'
import type { MeetingFile } from '../rules/file.ts'
import { isTold, meetingKind } from '../rules/meeting.ts'
import { meetingsQuery } from '../rules/listing.ts'
import { meetingPaths } from '../rules/paths.ts'
import { datedMeetings } from '../store/calendar.ts'
import { readAgenda } from '../store/carried.ts'
import { meetingFile } from '../store/file.ts'
import { meetings } from '../store/meetings.ts'
import { meetingsVersion } from '../store/versions.ts'
import { minutesPage } from '../views/minutes-page.tsx'
import { meetingListPage, meetingPage } from '../views/public-pages.tsx'
import { entryOf } from './calendar-entries.ts'
import { placeOf } from './place.ts'
import { asRegistrable } from './registrable.ts'
import { type AskedOfMeeting, meetingNumber } from './run-one.ts'

const perPage = 20
const versions = [meetingsVersion, bodiesVersion, townVersion]

/** Until the next one is over. */
async function untilNextEnd({ db, now }: Pick<Asked<unknown, unknown>, 'db' | 'now'>) {
  return (await meetings(db).nextEnd(now)) ?? undefined
}

/** As anybody reads it, once it was called. */
async function toldFile({ db, params, now }: AskedOfMeeting): Promise<MeetingFile> {
  const file = await meetingFile(db, params.number, now)
  return file !== null && isTold(file) ? file : notFound()
}

const list = route(
  { get: meetingPaths.all(), may: everyone, query: meetingsQuery, shows: () => versions },
  async (asked) => {
    const { db, query, now, speech } = asked
    const filters = {
      ...{ body: query.instance, neighbourhood: query.quartier },
      ...{ isPast: query.quand === 'passees', isWhole: false, now },
    }
    const model = {
      ...(await placeOf(asked)),
      ...(await meetings(db).page(filters, query.page, perPage)),
      ...{ asked: query, perPage },
    }
    return { ...page(meetingListPage(model, speech)), trueUntil: await untilNextEnd(asked) }
  },
)

const shape = {
  may: everyone,
  params: meetingNumber,
  shows: () => [...versions, questionsVersion],
} as const

const shownOne = {
  ...shape,
  shows: ({ number }: { readonly number: number }) => [
    ...shape.shows(),
    registrationsVersion({ kind: meetingKind, id: String(number) }),
  ],
} as const

const one = route({ get: '/reunions/:number', ...shownOne }, async (asked) => {
  const { db, speech } = asked
  const file = await toldFile(asked)
  const { trueUntil, ...registering } = await shownRegistering(asked, asRegistrable(file))
  const agenda = await readAgenda(db, file)
  const model = { ...(await placeOf(asked)), file, agenda, registering }
  const ends = [trueUntil, await untilNextEnd(asked)].filter((end) => end !== undefined)
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

const minutes = route({ get: '/reunions/:number/compte-rendu', ...shape }, async (asked) => {
  const { db, speech } = asked
  const file = await toldFile(asked)
  const shown = file.minutes.find(({ version }) => version === file.publishedVersion)
  if (shown === undefined) return notFound()
  const agenda = await readAgenda(db, file)
  return page(minutesPage({ ...(await placeOf(asked)), file, agenda, minutes: shown }, speech))
})

/** What anybody reads of meetings. */
export const publicRoutes: readonly Route[] = [list, one, calendar, minutes]
