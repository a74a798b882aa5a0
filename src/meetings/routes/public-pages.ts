import { bodiesVersion } from '../../bodies/index.ts'
import { everyone, notFound, page, type Route, route } from '../../platform/web/index.ts'
import { questionsVersion } from '../../questions/index.ts'
import { townVersion } from '../../town/index.ts'
import { meetingsQuery } from '../rules/listing.ts'
import { meetingPaths } from '../rules/paths.ts'
import { readAgenda } from '../store/carried.ts'
import { meetingFile } from '../store/file.ts'
import { meetings } from '../store/meetings.ts'
import { meetingsVersion } from '../store/versions.ts'
import { minutesPage } from '../views/minutes-page.tsx'
import { meetingListPage, meetingPage } from '../views/public-pages.tsx'
import { placeOf } from './place.ts'
import { meetingNumber } from './run-one.ts'

const perPage = 20
const versions = [meetingsVersion, bodiesVersion, townVersion]

/** Until the next one ends, and is over. */
async function nextEnd({ db, now }: { db: Parameters<typeof meetings>[0]; now: Date }) {
  const [next] = await meetings(db).upcoming(now, 1)
  return next === undefined ? undefined : new Date(next.endsAt)
}

const list = route(
  { get: meetingPaths.all(), may: everyone, query: meetingsQuery, shows: () => versions },
  async (asked) => {
    const { db, query, now, speech } = asked
    const filters = {
      ...{ body: query.instance, neighbourhood: query.quartier },
      ...{ isPast: query.quand === 'passees', now },
    }
    const model = {
      ...(await placeOf(asked)),
      ...(await meetings(db).page(filters, query.page, perPage)),
      ...{ asked: query, perPage },
    }
    return { ...page(meetingListPage(model, speech)), trueUntil: await nextEnd(asked) }
  },
)

const shape = {
  may: everyone,
  params: meetingNumber,
  shows: () => [...versions, questionsVersion],
} as const

const one = route({ get: '/reunions/:number', ...shape }, async (asked) => {
  const { db, params, now, speech } = asked
  const file = (await meetingFile(db, params.number, now)) ?? notFound()
  const model = { ...(await placeOf(asked)), file, agenda: await readAgenda(db, file) }
  return { ...page(meetingPage(model, speech)), trueUntil: await nextEnd(asked) }
})

const minutes = route({ get: '/reunions/:number/compte-rendu', ...shape }, async (asked) => {
  const { db, params, now, speech } = asked
  const file = (await meetingFile(db, params.number, now)) ?? notFound()
  const shown = file.minutes.find(({ version }) => version === file.publishedVersion)
  if (shown === undefined) return notFound()
  const agenda = await readAgenda(db, file)
  return page(minutesPage({ ...(await placeOf(asked)), file, agenda, minutes: shown }, speech))
})

/** What anybody reads of meetings. */
export const publicRoutes: readonly Route[] = [list, one, minutes]
