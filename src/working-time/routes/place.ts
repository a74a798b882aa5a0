import { z } from 'zod'
import { dayAndHour } from '../../platform/kernel/hour.ts'
import { type Asked, formKeyIn } from '../../platform/web/index.ts'
import { formatDay, formatInstant } from '../../platform/words/dates.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { shownTown } from '../../town/index.ts'
import { keyField } from '../rules/forms.ts'
import type { Place } from '../views/place.ts'

type AskedHere = Pick<Asked<unknown, unknown, unknown>, 'db' | 'remember' | 'speech'>

/** Days and hours of the town, in the reader’s words. */
export async function placeOf(asked: AskedHere): Promise<Place & { readonly zone: string }> {
  const { zone } = await shownTown(asked).town()
  const spoken = spokenIn(asked.speech)
  return {
    zone,
    day: (on) => formatDay(on, spoken),
    hourOf: (instant) => dayAndHour(zone, new Date(instant))[1],
    written: (instant) => formatInstant(instant, zone, spoken),
  }
}

/** Of the form that was sent, or of one to draw. */
export const formKeyOf = ({ form }: Pick<Asked<unknown, unknown, unknown>, 'form'>): string =>
  formKeyIn(form.given, keyField)

export const meetingNumber = z.object({
  number: z.coerce.number().int().min(1).max(2_000_000_000),
})
