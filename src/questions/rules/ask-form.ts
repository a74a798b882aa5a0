import { z } from 'zod'
import { trap } from '../../platform/kernel/form-fields.ts'
import { type Contact, readContact } from '../../people/index.ts'
import { planSpot } from './plan-spot.ts'
import { typedText } from '../../platform/kernel/typed-text.ts'

/** Letters of a subject, and of what is asked: a page, never a book. */
export const mostSubject = 120
export const mostWords = 5000
export const mostPlace = 160

/** Messages are codes: `fault.…` in the words. */
const needed = (most: number, missing: string) =>
  z.string().trim().min(1, missing).max(most, 'too-long')

/** How the person is told: by an address of hers, or by coming back with a number. */
export const ways = ['email', 'phone', 'number'] as const

export const askForm = (neighbourhoods: readonly string[]) =>
  z
    .object({
      key: z.uuid('invalid'),
      subject: z.preprocess(typedText, needed(mostSubject, 'no-subject')),
      words: z.preprocess(typedText, needed(mostWords, 'no-words')),
      place: z.preprocess(typedText, z.string().trim().max(mostPlace, 'too-long')),
      placeCode: z.string().max(100).catch(''),
      placeFor: z.string().max(400).catch(''),
      planX: z.string().catch(''),
      planY: z.string().catch(''),
      neighbourhood: z
        .string()
        .catch('')
        .refine((id) => id === '' || neighbourhoods.includes(id), 'neighbourhood'),
      way: z.enum(ways, 'way'),
      email: z.preprocess(typedText, z.string().trim().max(254, 'email')),
      phone: z.preprocess(typedText, z.string().trim().max(40, 'phone')),
      public: z.enum(['yes', 'no'], 'public'),
      ...trap,
    })
    .transform((given, context) => {
      const contact = contactIn(given)
      if (contact === 'unreadable') {
        context.addIssue({ code: 'custom', path: [given.way], message: given.way })
        return z.NEVER
      }
      return {
        key: given.key,
        subject: given.subject,
        words: given.words,
        place: given.place,
        placeCode: given.placeFor === given.place ? given.placeCode : '',
        spot: planSpot(given.planX, given.planY),
        neighbourhood: given.neighbourhood,
        contact,
        wantsPublic: given.public === 'yes',
      }
    })

export type Asking = z.infer<ReturnType<typeof askForm>>

function contactIn(given: {
  readonly way: (typeof ways)[number]
  readonly email: string
  readonly phone: string
}): Contact | null | 'unreadable' {
  if (given.way === 'number') return null
  const read = readContact(given[given.way])
  return read !== null && read.kind === given.way ? read : 'unreadable'
}
