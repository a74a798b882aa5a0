import { z } from 'zod'
import { bodies } from '../../bodies/index.ts'
import { isWithinLimit, roleHolders } from '../../people/index.ts'
import type { CalendarEntry } from '../../platform/kernel/calendar-entry.ts'
import {
  addressIn,
  anonymous,
  type Answer,
  type Asked,
  bytes,
  type CalendarOwner,
  type CalendarSource,
  everyone,
  notFound,
  page,
  personOf,
  type Route,
  route,
  seeOther,
  signedIn,
} from '../../platform/web/index.ts'
import { writtenDays } from '../../town/index.ts'
import { feedSpan } from '../rules/calendar-month.ts'
import { calendarPaths } from '../rules/paths.ts'
import { calendarKeys } from '../store/calendar-keys.ts'
import { ownCalendarPage, type OwnCalendarNews } from '../views/own-calendar-page.tsx'
import { calendarText, calendarType } from './calendar-feeds.ts'

/** Addresses one person makes in an hour. */
const keysOfOnePerson = 10

const doneQuery = z.object({ fait: z.enum(['supprimee']).optional().catch(undefined) })
const secretAddress = z.object({ secret: z.string().regex(/^[\w-]{43}$/) })

async function shown(
  asked: Asked<unknown, unknown, unknown>,
  news: OwnCalendarNews | null,
): Promise<Answer> {
  const madeAt = await calendarKeys(asked.db).madeAt(personOf(asked.visitor))
  const { dayOf } = await writtenDays(asked)
  const since = madeAt === null ? null : dayOf(madeAt)
  const status = news !== null && news.kind === 'too-many' ? 429 : 200
  return page(ownCalendarPage({ since, news }, asked.speech), status)
}

const read = route({ get: calendarPaths.own, may: signedIn, query: doneQuery }, (asked) =>
  shown(asked, asked.query.fait === undefined ? null : { kind: 'ended' }),
)

/** The address is in this answer and nowhere else: another page could not show it. */
const make = route({ post: calendarPaths.own, may: signedIn }, async (asked) => {
  const { db, now, visitor, origin, speech } = asked
  const person = personOf(visitor)
  if (!(await isWithinLimit(db, `calendar key of ${person}`, keysOfOnePerson, now)))
    return shown(asked, { kind: 'too-many' })
  const secret = await calendarKeys(db).make(person, now)
  const address = origin + addressIn(speech.language, calendarPaths.personal(secret))
  return shown(asked, { kind: 'made', address })
})

const end = route({ post: calendarPaths.endOwn, may: signedIn }, async ({ db, visitor }) => {
  await calendarKeys(db).end(personOf(visitor))
  return seeOther(`${calendarPaths.own}?fait=supprimee`)
})

/** Who she is today: she may have left a body, or the town, since she made her address. */
async function ownerNow(
  { db, today }: Pick<Asked<unknown, unknown>, 'db' | 'today'>,
  party: string,
): Promise<CalendarOwner> {
  const seats = await bodies(db).ofParty(party, today)
  const roles = await roleHolders(db, today)
  return {
    party,
    bodies: seats.map(({ id }) => id),
    isOfficer: roles.some((one) => one.party === party && one.role === 'officer'),
  }
}

/** The address of a calendar, and of who asks to read hers there. @param sources  of all modules */
export function ownCalendarRoutes(sources: readonly CalendarSource[]): readonly Route[] {
  // Whoever knows the address reads it, and nothing more: no session is lent to it.
  const feed = route(
    {
      get: calendarPaths.personal(':secret'),
      may: everyone,
      params: secretAddress,
      hidesAddress: true,
    },
    async (asked) => {
      const party = await calendarKeys(asked.db).ownerOf(asked.params.secret)
      if (party === null) notFound()
      const { from, until } = feedSpan(asked.today)
      const owner = await ownerNow(asked, party)
      const hers: CalendarEntry[] = []
      for (const { ofOwner } of sources) {
        if (ofOwner === undefined) continue
        hers.push(...(await ofOwner({ ...asked, visitor: anonymous }, owner, from, until)))
      }
      const text = await calendarText(asked, hers, { name: 'feed-own' })
      return bytes(calendarType, text, { isPrivate: true })
    },
  )
  return [read, make, end, feed]
}
