import { z } from 'zod'
import { needed, neededDay, oneOrNone, optional } from '../../platform/kernel/form-fields.ts'
import { adopters, charterKinds } from './charter.ts'
import { directions } from './life.ts'

/** Messages are codes: `fault.…` in the words of the page. */

export const mostText = 8000
export const mostTitle = 160
export const mostChapter = 120

/** How one begins: with a usual text, or with nothing. */
export const beginnings = ['model', 'empty'] as const

/** @param bodies  ids to choose among; none chosen: all bodies */
export const charterForm = (bodies: readonly string[]) =>
  z.object({
    kind: z.enum(charterKinds, 'kind'),
    body: oneOrNone(bodies, 'body'),
    title: needed(mostTitle),
    beginning: z.enum(beginnings, 'beginning'),
  })

export const articleForm = z.object({
  chapter: optional(mostChapter),
  title: needed(mostTitle),
  text: needed(mostText).transform((text) => text.replaceAll('\r\n', '\n')),
})

export const titleForm = z.object({ title: needed(mostTitle) })

export const moveForm = z.object({ direction: z.enum(directions, 'invalid') })

/** @param meetings  numbers of those where the body may have adopted it */
export const adoptionForm = (meetings: readonly number[]) =>
  z.object({
    adoptedBy: z.enum(adopters, 'adopted-by'),
    adoptedOn: neededDay,
    inForceOn: neededDay,
    meeting: oneOrNone(meetings.map(String), 'meeting').transform((number) =>
      number === null ? null : Number(number),
    ),
    source: optional(200),
  })
