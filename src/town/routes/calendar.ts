import { z } from 'zod'
import { daysAfter } from '../../platform/kernel/day.ts'
import { type Asked, notFound, page, type Route, route, typed } from '../../platform/web/index.ts'
import { administrators } from '../audiences.ts'
import { preElectionStart, publicHolidays } from '../methods/calendar.ts'
import { settingPaths } from '../rules/settings.ts'
import { schoolZones } from '../rules/town.ts'
import { readDate } from '../rules/written-day.ts'
import { townCalendar } from '../store/town-calendar.ts'
import { towns } from '../store/towns.ts'
import { type CalendarFault, calendarPage, type CalendarModel } from '../views/calendar-page.tsx'
import {
  aroundSetting,
  aroundUndo,
  backTo,
  changeBy,
  isUndoing,
  newsQuery,
} from './setting-answer.ts'
import { mostReason } from '../rules/kept-calendar.ts'

const root = settingPaths.calendar

async function shown(
  asked: Asked<unknown, unknown, unknown>,
  about: { readonly around?: CalendarModel['around']; readonly fault: CalendarFault | null },
) {
  const { db, form, speech, today } = asked
  const town = await towns(db).find()
  const calendar = townCalendar(db)
  const years = [0, 1].map((more) => Number(today.slice(0, 4)) + more)
  const model = {
    around: about.around ?? (await aroundSetting(asked)),
    given: form.given,
    fault: about.fault,
    town,
    closed: await calendar.closed(),
    periods: await calendar.periods(),
    holidays: years
      .flatMap((year) => publicHolidays(year, town))
      .filter((on) => on >= today && on < daysAfter(today, 366)),
  }
  return page(calendarPage(model, speech), about.fault === null ? 200 : 422)
}

const show = route({ get: root, may: administrators, query: newsQuery }, async (asked) =>
  shown(asked, { around: await aroundSetting(asked, asked.query), fault: null }),
)

const save = route({ post: root, may: administrators }, async (asked) => {
  const { db, form } = asked
  const zone = schoolZones.find((one) => one === typed(form.given, 'schoolZone')) ?? null
  const isAlsaceMoselle = typed(form.given, 'isAlsaceMoselle') === 'yes'
  const town = await towns(db).find()
  const former = await towns(db).describe(
    { ...town, schoolZone: zone, isAlsaceMoselle },
    changeBy(asked),
  )
  return backTo('calendar', { fait: 'enregistre', avant: former ?? undefined })
})

const newsOf = ({ form }: Asked<unknown, unknown, unknown>) =>
  isUndoing(form.given) ? 'annule' : 'enregistre'

const close = route({ post: `${root}/fermetures`, may: administrators }, async (asked) => {
  const { db, form } = asked
  const day = readDate(typed(form.given, 'day'))
  if (day === null) return shown(asked, { fault: 'day' })
  const reason = typed(form.given, 'reason').trim()
  if (reason.length > mostReason) return shown(asked, { fault: 'reason' })
  await townCalendar(db).close({ day, reason }, changeBy(asked))
  return backTo('calendar', { fait: newsOf(asked) })
})

const open = route(
  {
    post: `${root}/fermetures/:day/fin`,
    may: administrators,
    params: z.object({ day: z.string().transform(readDate) }),
  },
  async (asked) => {
    const removed = await townCalendar(asked.db).open(
      asked.params.day ?? notFound(),
      changeBy(asked),
    )
    if (removed === null) return backTo('calendar')
    const undo = { action: `${root}/fermetures`, fields: { ...removed } }
    return shown(asked, { around: await aroundUndo(asked, undo), fault: null })
  },
)

/** Without a beginning, the law’s: six months before the month of the vote. */
const addPeriod = route({ post: `${root}/elections`, may: administrators }, async (asked) => {
  const { db, form } = asked
  const name = typed(form.given, 'name').trim()
  if (name === '' || name.length > 80) return shown(asked, { fault: 'name' })
  const endsOn = readDate(typed(form.given, 'endsOn'))
  if (endsOn === null) return shown(asked, { fault: 'endsOn' })
  const written = typed(form.given, 'beginsOn').trim()
  const beginsOn = written === '' ? preElectionStart(endsOn) : readDate(written)
  if (beginsOn === null || beginsOn > endsOn) return shown(asked, { fault: 'beginsOn' })
  await townCalendar(db).addPeriod({ name, beginsOn, endsOn }, changeBy(asked))
  return backTo('calendar', { fait: newsOf(asked) })
})

const removePeriod = route(
  {
    post: `${root}/elections/:period/fin`,
    may: administrators,
    params: z.object({ period: z.uuid() }),
  },
  async (asked) => {
    const removed = await townCalendar(asked.db).removePeriod(asked.params.period, changeBy(asked))
    if (removed === null) return backTo('calendar')
    const undo = { action: `${root}/elections`, fields: { ...removed } }
    return shown(asked, { around: await aroundUndo(asked, undo), fault: null })
  },
)

export const calendarRoutes: readonly Route[] = [show, save, close, open, addPeriod, removePeriod]
