import { z } from 'zod'
import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import { csvFile } from '../../platform/kernel/csv-field.ts'
import { bytes, holdsOn, page, type Route, route } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { briefed, steerers } from '../../town/index.ts'
import { questionPaths } from '../rules/paths.ts'
import { dimensions, type Period, periods, satisfactionOf } from '../rules/steering.ts'
import { answeredSince, waitingLongest } from '../store/steering.ts'
import { briefingPage } from '../views/briefing-page.tsx'
import { monthPage } from '../views/month-page.tsx'
import type { PromiseFigures } from './needs.ts'
import { promiseCells, rowsBy, type SteeringPlace, withPromised } from '../views/steering-model.ts'
import { nameOf, writtenShare } from '../views/steering-parts.tsx'
import { steeringPage } from '../views/steering-page.tsx'
import { steeringWords } from '../words/index.ts'
import {
  type AskedToSteer,
  counted,
  departmentsOf,
  monthModel,
  monthQuery,
  promisedIn,
} from './month.ts'
import { shown } from './shown.ts'

async function placeOf(asked: AskedToSteer): Promise<SteeringPlace> {
  const { themes, neighbourhoods } = shown(asked)
  const known = { themes: await themes(), neighbourhoods: await neighbourhoods() }
  return { ...(await departmentsOf(asked)), ...known }
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

const table = (promises: PromiseFigures): Route =>
  route({ get: questionPaths.steering(), may: steerers, query: steeringQuery }, async (asked) => {
    const { par, depuis } = asked.query
    const [from, until] = [monthsAgo(asked.today, depuis), daysAfter(asked.today, 1)]
    const rows = await counted(asked, from, until)
    const promised = await promisedIn(asked, promises, { from, until })
    const model = { ...(await placeOf(asked)), rows, promised, by: par, period: depuis }
    return page(steeringPage(model, asked.speech))
  })

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
  'PROMESSES_ECHUES',
  'PROMESSES_TENUES_A_TEMPS',
  'PROMESSES_EN_RETARD',
] as const

const asCsv = (promises: PromiseFigures): Route =>
  route(
    { get: questionPaths.steeringCsv(), may: steerers, query: steeringQuery },
    async (asked) => {
      const { speech, today, query } = asked
      const say = sayWith(steeringWords, speech)
      const place = await placeOf(asked)
      const [from, until] = [monthsAgo(today, query.depuis), daysAfter(today, 1)]
      const rows = await counted(asked, from, until)
      const promised = await promisedIn(asked, promises, { from, until })
      const lines = dimensions.flatMap((dimension) => {
        const own = withPromised(rowsBy(rows, dimension), rowsBy(promised, dimension), dimension)
        const shares = satisfactionOf(own)
        return own.map((row, index) => [
          dimension,
          nameOf(row, dimension, place, speech),
          ...[row.received, row.open, row.late, row.answered].map(String),
          ...[row.median, row.ninth].map((days) => (days === null ? '' : String(days))),
          String(row.reopened),
          writtenShare(shares[index], say),
          ...promiseCells(promised, row).map(String),
        ])
      })
      const fileName = `pilotage-questions-${today}.csv`
      return bytes('text/csv; charset=utf-8', csvFile([csvColumns, ...lines]), { fileName })
    },
  )

const month = (promises: PromiseFigures): Route =>
  route({ get: questionPaths.month(), may: steerers, query: monthQuery }, async (asked) => {
    const model = await monthModel(asked, promises, asked.query.mois)
    return page(monthPage(model, asked.speech))
  })

const briefingQuery = z.object({ quartier: z.string().max(80).catch('').default('') })
const mostInBriefing = 60
const townWide = ['councillor', 'officer', 'deputy-director', 'mayors-office', 'administrator']

/** A councillor of one neighbourhood reads hers; who answers for the town reads any. */
const briefing = (promises: PromiseFigures): Route =>
  route({ get: questionPaths.briefing(), may: briefed, query: briefingQuery }, async (asked) => {
    const { db, query, visitor, today, speech } = asked
    const { departments, neighbourhoods, writing } = shown(asked)
    const own = (await neighbourhoods()).filter(({ id }) =>
      holdsOn(visitor, townWide, { kind: 'neighbourhood', id }),
    )
    const chosen = own.find(({ id }) => id === query.quartier) ?? own[0] ?? null
    const id = chosen?.id ?? ''
    const since = daysAfter(today, -91)
    const isChosen = chosen !== null
    const most = mostInBriefing
    const model = {
      departments: await departments(),
      day: (await writing()).day,
      neighbourhoods: own,
      chosen,
      open: isChosen ? await waitingLongest(db, { neighbourhood: id, most }) : [],
      promised: isChosen ? await promises.lateIn(db, id, { today, most }) : [],
      done: isChosen ? await answeredSince(db, { neighbourhood: id, since, most }) : [],
      today,
    }
    return page(briefingPage(model, speech))
  })

/** What those who steer read, and the elected. */
export const steeringRoutes = (promises: PromiseFigures): readonly Route[] =>
  [table, asCsv, month, briefing].map((one) => one(promises))
