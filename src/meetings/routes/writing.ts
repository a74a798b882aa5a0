import { dayAndHour } from '../../platform/kernel/hour.ts'
import { readDay, typedDay } from '../../platform/kernel/written-day.ts'
import {
  actOf,
  type Answer,
  type Asked,
  type FormGiven,
  notFound,
  readForm,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { writtenIn } from '../../platform/words/content.ts'
import { officers } from '../../town/index.ts'
import { type AroundDate, isHeavy } from '../rules/concerns.ts'
import type { MeetingFile } from '../rules/file.ts'
import { meetingForm, recurrenceTexts, type WrittenMeeting } from '../rules/forms.ts'
import { isAhead, type Meeting } from '../rules/meeting.ts'
import { meetingPaths } from '../rules/paths.ts'
import { planOf } from '../rules/plan.ts'
import { weighed } from '../rules/weighing.ts'
import { planMeeting, rewriteMeeting } from '../store/planning.ts'
import type { WorkPlace } from '../views/place.ts'
import { aroundDates, eveningsAround } from './around.ts'
import { choicesOf, drawForm } from './meeting-form.ts'
import { workPlaceOf } from './place.ts'
import { type AskedOfMeeting, fileOf, meetingShape, runAt } from './run-one.ts'

type AskedToWrite = Asked<unknown, unknown, unknown>

/** What says that she keeps this very date, whatever speaks against it. */
const stampOf = ({ startsAt, endsAt }: WrittenMeeting): string => `${startsAt} ${endsAt}`

/** A free date that was chosen takes the place of the one typed. */
function givenOf({ given }: AskedToWrite['form']): FormGiven {
  const other = readDay(typed(given, 'autre'))
  return other === null ? given : { ...given, day: typedDay(other) }
}

/**
 * Reads what was typed, and holds its date against all that is known.
 *
 * @param isSettled  the date was kept knowingly before: only what is new is asked again
 */
async function readWritten(
  asked: AskedToWrite,
  file: MeetingFile | null,
  isSettled: (written: WrittenMeeting) => boolean,
): Promise<Answer | { readonly written: WrittenMeeting; readonly around: AroundDate }> {
  const { form, now } = asked
  const place = await workPlaceOf(asked)
  const given = file === null ? givenOf(form) : { ...givenOf(form), ...fixed(file) }
  const number = file?.number ?? null
  const read = readForm(meetingForm(choicesOf(place, file?.body ?? null)), given)
  const repeated = readForm(recurrenceTexts, file === null ? given : {})
  if (!read.ok || !repeated.ok) {
    const faults = [read, repeated].flatMap((one) => (one.ok ? [] : one.faults))
    return drawForm(asked, { number, given, place, faults }, 422)
  }
  const written = read.value
  const begins = new Date(written.startsAt)
  const evenings = await eveningsAround(
    asked,
    new Date(Math.min(now.getTime(), begins.getTime())),
    new Date(Math.max(now.getTime(), begins.getTime())),
  )
  const around = await aroundDates(asked, written, place.zone, evenings)
  const found = weighed(written, around, file?.id ?? null)
  const stamp = stampOf(written)
  const isOnlyAsked = typed(form.given, 'verifier') !== '' || typed(form.given, 'autre') !== ''
  const isKept = typed(form.given, 'garder') === stamp || isSettled(written)
  const isStopped = found.concerns.some(isHeavy) && !isKept
  if (!isOnlyAsked && !isStopped) return { written, around }
  const about = { number, given, place, evenings, weighed: { ...found, stamp } }
  return drawForm(asked, about, isOnlyAsked ? 200 : 422)
}

/** What a meeting that exists does not change. */
const fixed = ({ kind, body }: Meeting): FormGiven => ({ kind, body: body ?? '' })

const planFor = (
  { kind }: Pick<Meeting, 'kind'>,
  { day }: WrittenMeeting,
  { today, calendar, noticeDays }: AroundDate,
) => planOf(kind, day, today, calendar, noticeDays)

const askFresh = route({ get: meetingPaths.fresh(), may: officers }, (asked) =>
  drawForm(
    asked,
    { number: null, given: { from: '19:00', until: '21:00', kind: 'council', weeks: '2' } },
    200,
  ),
)

const begin = route({ post: meetingPaths.fresh(), may: officers }, async (asked) => {
  const read = await readWritten(asked, null, () => false)
  if (!('written' in read)) return read
  const { written, around } = read
  const plan = planFor(written, written, around)
  const number = await planMeeting(asked.db, written, plan, actOf(asked))
  return seeOther(`${meetingPaths.run(number)}?fait=oui`)
})

/** As its form would have been sent. */
function givenBy(file: MeetingFile, { zone }: WorkPlace): FormGiven {
  const [on, from] = dayAndHour(zone, new Date(file.startsAt))
  const [, until] = dayAndHour(zone, new Date(file.endsAt))
  return {
    ...fixed(file),
    titleFr: writtenIn(file.title, 'fr'),
    titleEn: writtenIn(file.title, 'en'),
    ...{ day: typedDay(on), from, until, place: file.place },
    ...{ wayThere: file.wayThere, offers: file.offers },
    neighbourhood: file.neighbourhood ?? '',
    owner: file.owner ?? '',
    deputy: file.deputy ?? '',
  }
}

const askEdit = route({ get: runAt('modifier'), ...meetingShape }, async (asked) => {
  const file = await fileOf(asked)
  if (!isAhead(file)) return notFound()
  const place = await workPlaceOf(asked)
  return drawForm(asked, { number: file.number, given: givenBy(file, place), place }, 200)
})

/** It was held or cancelled while she wrote. */
const tooLate = (asked: AskedOfMeeting, file: MeetingFile): Promise<Answer> => {
  const given = { ...asked.form.given, ...fixed(file) }
  const faults = [{ field: '', code: 'not-now' }]
  return drawForm(asked, { number: file.number, given, faults }, 422)
}

const edit = route({ post: runAt('modifier'), ...meetingShape }, async (asked) => {
  const file = await fileOf(asked)
  if (!isAhead(file)) return tooLate(asked, file)
  const isSame = ({ startsAt, endsAt, owner, deputy }: WrittenMeeting) =>
    startsAt === file.startsAt &&
    endsAt === file.endsAt &&
    owner === file.owner &&
    deputy === file.deputy
  const read = await readWritten(asked, file, isSame)
  if (!('written' in read)) return read
  const { written, around } = read
  const plan = planFor(file, written, around)
  if (!(await rewriteMeeting(asked.db, file.id, written, plan, actOf(asked))))
    return tooLate(asked, file)
  return seeOther(`${meetingPaths.run(file.number)}?fait=oui`)
})

/** A new meeting, and one that changes before it is held. */
export const writingRoutes: readonly Route[] = [askFresh, begin, askEdit, edit]
