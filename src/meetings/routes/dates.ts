import type { Act } from '../../platform/kernel/act.ts'
import { type Day, dayIn } from '../../platform/kernel/day.ts'
import type { Database } from '../../platform/database/database.ts'
import { spanWithin } from '../../platform/kernel/hour.ts'
import type { Asked } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { shownTown } from '../../town/index.ts'
import { dateConcerns, freeDates, isHeavy, type WantedDate } from '../rules/concerns.ts'
import type { MeetingFile } from '../rules/file.ts'
import type { Meeting, MeetingKind } from '../rules/meeting.ts'
import { planOf } from '../rules/plan.ts'
import { type Planned, planMeeting, rewriteMeeting } from '../store/planning.ts'
import { workWords } from '../words/index.ts'
import { aroundDates, eveningsAround } from './around.ts'

/** When a meeting would be held. */
export type MeetingSlot = Pick<Meeting, 'startsAt' | 'endsAt'>

/** Dates thought of for one meeting, held against all that is known of them. */
export interface ThoughtOfDates {
  /** What speaks against one, in words. */
  readonly concernsOf: (slot: MeetingSlot) => readonly string[]
  /** Somebody has to say that she keeps it knowingly. */
  readonly isHeavy: (slot: MeetingSlot) => boolean
  /** The next days of that weekday that nothing heavy speaks against. */
  readonly freeDays: (after: Day, hours: readonly [string, string], most: number) => readonly Day[]
  /** A council of the body is planned, as by hand. @returns its number */
  readonly plan: (db: Database, meeting: Planned, act: Act) => Promise<number>
  /** A meeting that is planned goes there. @returns false when it is not to come any more */
  readonly move: (
    db: Database,
    meeting: Pick<MeetingFile, 'id' | 'kind'>,
    slot: MeetingSlot,
    act: Act,
  ) => Promise<boolean>
}

/** @param days  at least one: rules of the body are read as they stand on the first */
export async function thoughtOfDates(
  asked: Asked<unknown, unknown, unknown>,
  wanted: Pick<WantedDate, 'id' | 'body' | 'owner' | 'deputy'>,
  days: readonly [Day, ...Day[]],
): Promise<ThoughtOfDates> {
  const { now, speech } = asked
  const { zone } = await shownTown(asked).town()
  const times = days.map((on) => Date.parse(on))
  const evenings = await eveningsAround(
    asked,
    new Date(Math.min(now.getTime(), ...times)),
    new Date(Math.max(now.getTime(), ...times)),
  )
  const around = await aroundDates(asked, { body: wanted.body, day: days[0] }, zone, evenings)
  const say = sayWith(workWords, speech)
  const found = ({ startsAt, endsAt }: MeetingSlot) =>
    dateConcerns({ ...wanted, startsAt: new Date(startsAt), endsAt: new Date(endsAt) }, around)
  const planOn = (kind: MeetingKind, { startsAt }: MeetingSlot) => {
    const on = dayIn(zone, new Date(startsAt))
    return planOf(kind, on, around.today, around.calendar, around.noticeDays)
  }

  return {
    concernsOf: (slot) => found(slot).map(({ code, facts }) => say(`concern.${code}`, facts)),
    isHeavy: (slot) => found(slot).some(isHeavy),
    freeDays: (after, [from, until], most) =>
      freeDates(after, most, (on) => {
        const { begins, ends } = spanWithin(zone, on, from, until)
        return begins === undefined || ends === undefined
          ? null
          : dateConcerns({ ...wanted, startsAt: begins, endsAt: ends }, around)
      }),
    plan: (db, meeting, act) => {
      const { body } = wanted
      return planMeeting(db, { ...meeting, kind: 'council', body }, planOn('council', meeting), act)
    },
    move: (db, { id, kind }, slot, act) => rewriteMeeting(db, id, slot, planOn(kind, slot), act),
  }
}
