import { z } from 'zod'
import { dayAndHour } from '../../platform/kernel/hour.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { formIdOf } from '../../platform/kernel/form-id.ts'
import {
  actOf,
  type Answer,
  type Asked,
  bytes,
  doneQuery,
  type FieldRefusal,
  type FormGiven,
  notFound,
  page,
  personOf,
  readForm,
  type Route,
  route,
  seeOther,
  yearQuery,
} from '../../platform/web/index.ts'
import { officers, shownTown } from '../../town/index.ts'
import { balanceOf } from '../rules/balance.ts'
import { countedHours } from '../rules/counted-hours.ts'
import { hoursForm, recoveryForm } from '../rules/forms.ts'
import { workingTimePaths } from '../rules/paths.ts'
import { backAfter } from '../rules/rest.ts'
import { countingOf } from '../store/counting.ts'
import { ownHours, type WorkedMeeting, workingHours } from '../store/hours.ts'
import { ownCsv } from '../views/csv.ts'
import { notePage } from '../views/note-page.tsx'
import { ownPage } from '../views/own-page.tsx'
import { hoursModel } from './hours-model.ts'
import { formKeyOf, meetingNumber, placeOf } from './place.ts'

const root = workingTimePaths.own()

async function shown(
  asked: Asked<unknown, unknown, unknown>,
  {
    year,
    faults = [],
    isDone = false,
  }: { year?: number | undefined; faults?: readonly FieldRefusal[]; isDone?: boolean },
): Promise<Answer> {
  const { db, visitor, speech, today, form } = asked
  const person = personOf(visitor)
  const model = {
    ...(await hoursModel(asked, await workingHours(db).of(person), root, year)),
    toNote: await workingHours(db).toNote(person, today),
    ...{ faults, isDone, key: formKeyOf(asked), given: faults.length === 0 ? {} : form.given },
  }
  return page(ownPage(model, speech), faults.length === 0 ? 200 : 422)
}

const show = route(
  { get: root, may: officers, query: yearQuery.extend(doneQuery.shape) },
  (asked) => shown(asked, { year: asked.query.annee, isDone: asked.query.fait !== undefined }),
)

const csv = route({ get: workingTimePaths.ownCsv(), may: officers }, async (asked) => {
  const { db, visitor, speech } = asked
  const { zone } = await shownTown(asked).town()
  const hours = await workingHours(db).of(personOf(visitor))
  const balance = balanceOf(hours, await countingOf(db, zone))
  return bytes('text/csv; charset=utf-8', ownCsv(balance, zone, speech), {
    fileName: 'mes-heures.csv',
    isPrivate: true,
  })
})

const recover = route(
  { post: workingTimePaths.recoveries(), may: officers, form: recoveryForm },
  async (asked) => {
    const { db, form } = asked
    if (!form.ok) return shown(asked, { faults: form.faults })
    const { takenOn, length } = form.value
    const id = formIdOf(formKeyOf(asked), [personOf(asked.visitor), takenOn, String(length)])
    await ownHours(db, actOf(asked)).recover(id, takenOn, length)
    return seeOther(`${root}?annee=${takenOn.slice(0, 4)}&fait=oui`)
  },
)

const withdrawRecovery = route(
  {
    post: `${workingTimePaths.recoveries()}/:recovery/retrait`,
    may: officers,
    params: z.object({ recovery: z.uuid() }),
  },
  async (asked) => {
    await ownHours(asked.db, actOf(asked)).withdrawRecovery(asked.params.recovery)
    return seeOther(`${root}?fait=oui`)
  },
)

type AskedOfOne = Asked<{ readonly number: number }, unknown, unknown>

const meetingOf = async ({ db, params, visitor }: AskedOfOne): Promise<WorkedMeeting> =>
  (await workingHours(db).meeting(params.number, personOf(visitor))) ?? notFound()

/** As her form would be sent: what she noted, else the hours of the meeting. */
function proposed({ startsAt, endsAt, own }: WorkedMeeting, zone: string): FormGiven {
  const hourOf = (instant: string) => dayAndHour(zone, new Date(instant))[1]
  return {
    from: hourOf(own?.startsAt ?? startsAt),
    until: hourOf(own?.endsAt ?? endsAt),
    travel: String(own?.travelMinutes ?? 0),
  }
}

async function shownOne(
  asked: AskedOfOne,
  { faults = [], isDone = false }: { faults?: readonly FieldRefusal[]; isDone?: boolean },
): Promise<Answer> {
  const { db, form, speech } = asked
  const { zone, ...place } = await placeOf(asked)
  const meeting = await meetingOf(asked)
  const { own } = meeting
  const noted =
    own === null
      ? null
      : {
          counted: countedHours(own, await countingOf(db, zone)),
          back: backAfter(new Date(own.endsAt), zone),
        }
  const given = faults.length === 0 ? proposed(meeting, zone) : form.given
  const meetingPath = `/administration/reunions/${meeting.number}`
  const model = { ...place, ...meeting, noted, given, faults, isDone, meetingPath }
  return page(notePage(model, speech), faults.length === 0 ? 200 : 422)
}

const ofMeeting = { may: officers, params: meetingNumber } as const

const askHours = route(
  { get: `${root}/reunions/:number`, ...ofMeeting, query: doneQuery },
  (asked) => shownOne(asked, { isDone: asked.query.fait !== undefined }),
)

const note = route({ post: `${root}/reunions/:number`, ...ofMeeting }, async (asked) => {
  const { db, form, params } = asked
  const meeting = await meetingOf(asked)
  const { zone } = await shownTown(asked).town()
  const read = readForm(hoursForm(zone, dayIn(zone, new Date(meeting.startsAt))), form.given)
  if (!read.ok) return shownOne(asked, { faults: read.faults })
  const refused = await ownHours(db, actOf(asked)).note(meeting, read.value)
  if (refused !== null) return shownOne(asked, { faults: [{ field: 'from', code: refused }] })
  return seeOther(`${workingTimePaths.meeting(params.number)}?fait=oui`)
})

const withdraw = route(
  { post: `${root}/reunions/:number/retrait`, ...ofMeeting },
  async (asked) => {
    await ownHours(asked.db, actOf(asked)).withdraw(await meetingOf(asked))
    return seeOther(`${workingTimePaths.meeting(asked.params.number)}?fait=oui`)
  },
)

/** What an officer does with her own time. */
export const ownRoutes: readonly Route[] = [
  show,
  csv,
  recover,
  withdrawRecovery,
  askHours,
  note,
  withdraw,
]
