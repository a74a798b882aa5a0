import { z } from 'zod'
import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import { csvFile } from '../../platform/kernel/csv-field.ts'
import { type Asked, bytes, holdsOn, page, type Route, route } from '../../platform/web/index.ts'
import { sayWith, spokenIn } from '../../platform/words/speech.tsx'
import { monthName } from '../../platform/words/dates.ts'
import { briefed, departments, steerers } from '../../town/index.ts'
import { questionPaths } from '../rules/paths.ts'
import {
  dimensions,
  monthBefore,
  monthOf,
  type Period,
  periods,
  satisfactionOf,
} from '../rules/steering.ts'
import { answeredSince, steering, waitingLongest } from '../store/steering.ts'
import { briefingPage } from '../views/briefing-page.tsx'
import { monthPage } from '../views/month-page.tsx'
import { rowsBy, type SteeringPlace } from '../views/steering-model.ts'
import { nameOf, writtenShare } from '../views/steering-parts.tsx'
import { steeringPage } from '../views/steering-page.tsx'
import { steeringWords } from '../words/index.ts'
import { shown } from './shown.ts'

type AskedToSteer = Asked<unknown, unknown, unknown>

async function placeOf(asked: AskedToSteer): Promise<SteeringPlace> {
  return { ...(await departmentsOf(asked)), themes: await shown(asked).themes() }
}

/** For what is counted by department alone. */
async function departmentsOf(asked: AskedToSteer): Promise<SteeringPlace> {
  const { neighbourhoods, writing } = shown(asked)
  return {
    themes: [],
    departments: await departments(asked.db).all(),
    neighbourhoods: await neighbourhoods(),
    day: (await writing()).day,
  }
}

async function counted(asked: AskedToSteer, from: Day, until: Day) {
  const { town, calendar } = shown(asked)
  const about = { from, until, today: asked.today, zone: (await town()).zone }
  return steering(asked.db, { ...about, calendar: await calendar() })
}

const steeringQuery = z.object({
  par: z.enum(dimensions).catch('service'),
  depuis: z.coerce
    .number()
    .pipe(z.literal([...periods]))
    .catch(12),
})

/** So many months ago, as days go. */
const monthsAgo = (today: Day, months: Period): Day => daysAfter(today, -Math.round(months * 30.5))

const table = route(
  { get: questionPaths.steering(), may: steerers, query: steeringQuery },
  async (asked) => {
    const { par, depuis } = asked.query
    const rows = await counted(asked, monthsAgo(asked.today, depuis), daysAfter(asked.today, 1))
    const model = { ...(await placeOf(asked)), rows, by: par, period: depuis }
    return page(steeringPage(model, asked.speech))
  },
)

const csvColumns = [
  'PAR',
  'NOM',
  'RECUES',
  'SANS_REPONSE',
  'EN_RETARD',
  'REPONDUES',
  'DELAI_MEDIAN_JOURS_OUVRES',
  'DELAI_9_SUR_10_JOURS_OUVRES',
  'REPRISES',
  'SATISFACTION',
] as const

const asCsv = route(
  { get: questionPaths.steeringCsv(), may: steerers, query: steeringQuery },
  async (asked) => {
    const { speech, today, query } = asked
    const say = sayWith(steeringWords, speech)
    const place = await placeOf(asked)
    const rows = await counted(asked, monthsAgo(today, query.depuis), daysAfter(today, 1))
    const lines = dimensions.flatMap((dimension) => {
      const own = rowsBy(rows, dimension)
      const shares = satisfactionOf(own)
      return own.map((row, index) => [
        dimension,
        nameOf(row, dimension, place, speech),
        ...[row.received, row.open, row.late, row.answered].map(String),
        ...[row.median, row.ninth].map((days) => (days === null ? '' : String(days))),
        String(row.reopened),
        writtenShare(shares[index], say),
      ])
    })
    const fileName = `pilotage-questions-${today}.csv`
    return bytes('text/csv; charset=utf-8', csvFile([csvColumns, ...lines]), { fileName })
  },
)

const isMonth = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)
const monthQuery = z.object({ mois: isMonth.optional().catch(undefined) })
const mostWaiting = 15
const monthsOffered = 12

/** The last months that are over, the latest first. */
function lastMonths(today: Day): readonly string[] {
  const months: string[] = []
  let from = today
  while (months.length < monthsOffered) {
    const month = monthBefore(from)
    months.push(month)
    from = monthOf(month).from
  }
  return months
}

const month = route(
  { get: questionPaths.month(), may: steerers, query: monthQuery },
  async (asked) => {
    const { today, speech, query, db } = asked
    const months = lastMonths(today)
    const chosen = months.find((one) => one === query.mois) ?? months[0] ?? monthBefore(today)
    const { from, until } = monthOf(chosen)
    const before = monthOf(monthBefore(from))
    const spoken = spokenIn(speech)
    const model = {
      ...(await departmentsOf(asked)),
      month: chosen,
      months: months.map((value) => ({ value, label: monthName(monthOf(value).from, spoken) })),
      rows: await counted(asked, from, until),
      before: await counted(asked, before.from, before.until),
      waiting: await waitingLongest(db, { neighbourhood: null, most: mostWaiting }),
    }
    return page(monthPage(model, speech))
  },
)

const briefingQuery = z.object({ quartier: z.string().max(80).catch('').default('') })
const mostInBriefing = 60
const townWide = ['councillor', 'officer', 'deputy-director', 'mayors-office', 'administrator']

/** A councillor of one neighbourhood reads hers; who answers for the town reads any. */
const briefing = route(
  { get: questionPaths.briefing(), may: briefed, query: briefingQuery },
  async (asked) => {
    const { db, query, visitor, today, speech } = asked
    const { neighbourhoods, writing } = shown(asked)
    const own = (await neighbourhoods()).filter(({ id }) =>
      holdsOn(visitor, townWide, { kind: 'neighbourhood', id }),
    )
    const chosen = own.find(({ id }) => id === query.quartier) ?? own[0] ?? null
    const id = chosen?.id ?? ''
    const since = daysAfter(today, -91)
    const isChosen = chosen !== null
    const most = mostInBriefing
    const model = {
      departments: await departments(db).all(),
      day: (await writing()).day,
      neighbourhoods: own,
      chosen,
      open: isChosen ? await waitingLongest(db, { neighbourhood: id, most }) : [],
      done: isChosen ? await answeredSince(db, { neighbourhood: id, since, most }) : [],
      today,
    }
    return page(briefingPage(model, speech))
  },
)

/** What those who steer read, and the elected. */
export const steeringRoutes: readonly Route[] = [table, asCsv, month, briefing]
