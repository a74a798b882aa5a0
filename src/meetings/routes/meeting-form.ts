import { type Answer, type Asked, type FieldRefusal, page } from '../../platform/web/index.ts'
import { eveningCounts, takenEvenings } from '../rules/evenings.ts'
import type { Meeting } from '../rules/meeting.ts'
import type { Weighed } from '../rules/weighing.ts'
import { type MeetingFormModel, meetingFormPage } from '../views/meeting-form.tsx'
import type { WorkPlace } from '../views/place.ts'
import { eveningsAround, halfYearLength } from './around.ts'
import { workPlaceOf } from './place.ts'

type Asking = Asked<unknown, unknown, unknown>

const yearAround = (evenings: readonly Meeting[], now: Date): readonly Meeting[] =>
  evenings.filter(
    ({ startsAt }) => Math.abs(Date.parse(startsAt) - now.getTime()) <= halfYearLength,
  )

/** A meeting that exists keeps its body, though that one be over. */
export const choicesOf = (
  { zone, today, bodies: all, neighbourhoods, officers: team }: WorkPlace,
  kept: string | null,
) => ({
  ...{ zone, today },
  bodies: all.filter(({ id, endedOn }) => endedOn === null || id === kept).map(({ id }) => id),
  neighbourhoods: neighbourhoods.map(({ id }) => id),
  officers: team.map(({ id }) => id),
})

/** The form of a meeting, as it was typed. */
export async function drawForm(
  asked: Asking,
  about: Pick<MeetingFormModel, 'number' | 'given'> & {
    readonly place?: WorkPlace
    readonly evenings?: readonly Meeting[]
    readonly faults?: readonly FieldRefusal[]
    readonly weighed?: Weighed & { readonly stamp: string }
  },
  status: 200 | 422,
): Promise<Answer> {
  const { now, speech } = asked
  const place = about.place ?? (await workPlaceOf(asked))
  const evenings = about.evenings ?? (await eveningsAround(asked, now, now))
  const model: MeetingFormModel = {
    ...place,
    number: about.number,
    given: about.given,
    faults: about.faults ?? [],
    counts: eveningCounts(takenEvenings(yearAround(evenings, now), place.zone), place.officers),
    weighed: about.weighed ?? null,
  }
  return page(meetingFormPage(model, speech), status)
}
