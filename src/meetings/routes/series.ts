import type { Database } from '../../platform/database/database.ts'
import {
  actOf,
  type Answer,
  type Asked,
  type FieldRefusal,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { monthName } from '../../platform/words/dates.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { officers } from '../../town/index.ts'
import type { AroundDate } from '../rules/concerns.ts'
import {
  meetingForm,
  recurrenceForm,
  seriesField,
  seriesForm,
  type WrittenMeeting,
} from '../rules/forms.ts'
import { meetingPaths } from '../rules/paths.ts'
import { planOf } from '../rules/plan.ts'
import { type RepeatedDays, repeatedDays } from '../rules/recurrence.ts'
import {
  chosenSlots,
  type SeriesChoice,
  type SeriesDate,
  seriesDates,
  type SeriesSlot,
  seriesStamp,
} from '../rules/series.ts'
import { planSeries } from '../store/planning.ts'
import { seriesPage } from '../views/series-page.tsx'
import { aroundDates, eveningsAround } from './around.ts'
import { choicesOf, drawForm } from './meeting-form.ts'
import { workPlaceOf } from './place.ts'

type Asking = Asked<unknown, unknown, unknown>

interface Series extends RepeatedDays {
  readonly written: WrittenMeeting
}

/** A refusal of the rule, where it is to be mended. */
const fieldOf = { 'not-last': 'rhythm', 'too-many-dates': 'times', 'one-date': 'times' } as const

/** What was typed: the first meeting, and how it comes back. */
function readSeries(
  { form }: Asking,
  place: Awaited<ReturnType<typeof workPlaceOf>>,
): Series | readonly FieldRefusal[] {
  const meeting = readForm(meetingForm(choicesOf(place, null)), form.given)
  const recurrence = readForm(recurrenceForm, form.given)
  if (!meeting.ok || !recurrence.ok)
    return [meeting, recurrence].flatMap((read) => (read.ok ? [] : read.faults))
  const found = repeatedDays(meeting.value.day, recurrence.value)
  if (found.ok) return { written: meeting.value, ...found.next }
  const isTyped = typed(form.given, 'times') !== ''
  const field = fieldOf[found.code]
  return [{ field: field === 'times' && !isTyped ? 'lastOn' : field, code: found.code }]
}

/** Its dates as they stand now. */
async function weighedSeries(
  asked: Asking,
  db: Database,
  { written, days }: Series,
  zone: string,
): Promise<{ readonly dates: readonly SeriesDate[]; readonly around: AroundDate }> {
  const { now } = asked
  const last = Date.parse(days.at(-1) ?? written.day)
  const first = Math.min(now.getTime(), Date.parse(written.startsAt))
  const evenings = await eveningsAround(
    { db },
    new Date(first),
    new Date(Math.max(now.getTime(), last)),
  )
  const around = await aroundDates({ ...asked, db }, written, zone, evenings)
  return { dates: seriesDates(days, written, around), around }
}

const plannedOf =
  ({ kind }: Pick<WrittenMeeting, 'kind'>, { today, calendar, noticeDays }: AroundDate) =>
  (slot: SeriesSlot) => ({ slot, plan: planOf(kind, slot.day, today, calendar, noticeDays) })

const series = route({ post: meetingPaths.series(), may: officers }, async (asked) => {
  const { db, form, speech } = asked
  const place = await workPlaceOf(asked)
  const isChanged = typed(form.given, 'changer') !== ''
  const read = readSeries(asked, place)
  if (isChanged || !('written' in read)) {
    const faults = 'written' in read || isChanged ? [] : read
    const about = { number: null, given: { ...form.given, repeter: 'oui' }, place, faults }
    return drawForm(asked, about, isChanged ? 200 : 422)
  }

  const draw = (dates: readonly SeriesDate[], faults: readonly FieldRefusal[]): Answer => {
    const model = {
      ...{ place, dates, faults, title: read.written.title, given: form.given },
      stamp: seriesStamp(dates),
      passed: read.passed.map((month) => monthName(month, spokenIn(speech))),
      isAsked: typed(form.given, 'lu') !== '',
    }
    return page(seriesPage(model, speech), faults.length === 0 ? 200 : 422)
  }

  const sent = typed(form.given, 'lu')
  const { dates } = await weighedSeries(asked, db, read, place.zone)
  if (sent === '') return draw(dates, [])
  if (sent !== seriesStamp(dates)) return draw(dates, [{ field: '', code: 'series-changed' }])
  const chosen = readForm(seriesForm(dates), form.given)
  if (!chosen.ok) return draw(dates, chosen.faults)
  const choices = dates.map((_, rank): SeriesChoice => chosen.value[seriesField(rank)] ?? 'leave')
  if (chosenSlots(dates, choices).length === 0)
    return draw(dates, [{ field: seriesField(0), code: 'no-date' }])

  // Read again while nobody else plans: sent twice at once, it is one series.
  const count = await planSeries(db, read.written, actOf(asked), async (tx) => {
    const now = await weighedSeries(asked, tx, read, place.zone)
    if (seriesStamp(now.dates) !== sent) return null
    return chosenSlots(now.dates, choices).map(plannedOf(read.written, now.around))
  })
  if (count === null) {
    const now = await weighedSeries(asked, db, read, place.zone)
    return draw(now.dates, [{ field: '', code: 'series-changed' }])
  }
  return seeOther(`${meetingPaths.workbench()}?serie=${count}`)
})

/** A meeting that comes back: all its dates read, then planned in one act. */
export const seriesRoutes: readonly Route[] = [series]
