import { z } from 'zod'
import { needed, optional } from '../../platform/kernel/form-fields.ts'
import { instantsOf } from '../../platform/kernel/hour.ts'
import { readDay } from '../../platform/kernel/written-day.ts'
import { inFrenchAndEnglish } from '../../platform/words/content.ts'
import { levels } from './process.ts'

/** Messages are codes: `fault.…` in the words. */

const shortText = 120
const longText = 5000

/** What a process says of itself. */
export const textsForm = (neighbourhoods: readonly string[]) =>
  z
    .object({
      titleFr: needed(shortText),
      titleEn: optional(shortText),
      purposeFr: needed(longText),
      purposeEn: optional(longText),
      influenceFr: needed(longText),
      influenceEn: optional(longText),
      limitsFr: needed(longText),
      limitsEn: optional(longText),
      level: z.enum(levels, 'level'),
      neighbourhoods: z
        .preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.string()))
        .refine((ids) => ids.every((id) => neighbourhoods.includes(id)), 'neighbourhood'),
    })
    .transform((given) => ({
      title: inFrenchAndEnglish(given.titleFr, given.titleEn),
      purpose: inFrenchAndEnglish(given.purposeFr, given.purposeEn),
      influence: inFrenchAndEnglish(given.influenceFr, given.influenceEn),
      limits: inFrenchAndEnglish(given.limitsFr, given.limitsEn),
      level: given.level,
      neighbourhoods: given.neighbourhoods,
    }))

/**
 * A phase, in days and hours of the town.
 *
 * An hour that clocks jump over does not exist and is refused. Where they go back over it there are
 * two: a phase begins at the first and ends at the second, so that nobody is cut short.
 */
export const phaseForm = (zone: string) =>
  z
    .object({
      nameFr: needed(shortText),
      nameEn: optional(shortText),
      beginsOn: needed(10),
      beginsHour: needed(5),
      endsOn: optional(10),
      endsHour: optional(5),
    })
    .transform((given, context) => {
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      const read = (which: 'begins' | 'ends', take: 0 | -1): string | null => {
        const day = readDay(given[`${which}On`])
        if (day === null) refuse(`${which}On`, 'date')
        const instant =
          day === null ? undefined : instantsOf(zone, day, given[`${which}Hour`]).at(take)
        if (day !== null && instant === undefined) refuse(`${which}Hour`, 'hour')
        return instant?.toISOString() ?? null
      }
      const beginsAt = read('begins', 0)
      const endsAt = given.endsOn === '' ? null : read('ends', -1)
      if (beginsAt !== null && endsAt !== null && endsAt <= beginsAt)
        refuse('endsOn', 'ends-before')
      return {
        name: inFrenchAndEnglish(given.nameFr, given.nameEn),
        beginsAt: beginsAt ?? '',
        endsAt,
      }
    })

/** A word on what became of it. */
export const newsForm = z
  .object({ day: needed(10), textFr: needed(longText), textEn: optional(longText) })
  .transform((given, context) => {
    const day = readDay(given.day)
    if (day === null) context.addIssue({ code: 'custom', path: ['day'], message: 'date' })
    return day === null ? z.NEVER : { day, text: inFrenchAndEnglish(given.textFr, given.textEn) }
  })

export const documentForm = z.object({ title: needed(shortText) })

/** Bytes of the largest document taken. */
export const mostDocumentBytes = 10 * 1024 * 1024
