import { z } from 'zod'
import { needed, optional } from '../../platform/kernel/form-fields.ts'
import { slugOf } from '../../platform/kernel/slug.ts'
import { writtenDay } from '../../platform/kernel/written-day.ts'
import { inFrenchAndEnglish } from '../../platform/words/content.ts'
import { type BodyRules, bodyKinds, type College } from './body.ts'

/** Messages are codes: `fault.…` in the words. */
/** A box: ticked, or not there. */
export const tick = z
  .string()
  .optional()
  .transform((given) => given === 'oui')

const nameLetters = 120
const longText = 3000

/** `''` → nothing. */
export const orNull = (text: string): string | null => (text === '' ? null : text)

/** What a body says of itself. */
export const textsForm = (neighbourhoods: readonly string[]) =>
  z
    .object({
      nameFr: needed(nameLetters),
      nameEn: optional(nameLetters),
      purposeFr: needed(longText),
      purposeEn: optional(longText),
      contact: z.union([z.literal(''), z.email('email')]).default(''),
      neighbourhoods: z
        .preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.string()))
        .refine((ids) => ids.every((id) => neighbourhoods.includes(id)), 'neighbourhood'),
    })
    .transform((given) => ({
      name: inFrenchAndEnglish(given.nameFr, given.nameEn),
      purpose: inFrenchAndEnglish(given.purposeFr, given.purposeEn),
      contact: orNull(given.contact),
      neighbourhoods: given.neighbourhoods,
    }))

/** The kind of a body that begins. */
export const kindForm = z.object({ kind: z.enum(bodyKinds, 'missing') })

/** Colleges a form has room for: no body of ours has more. */
export const mostColleges = 4

const whole = (least: number, most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,4}$/, 'number')
    .transform(Number)
    .pipe(z.number().min(least, 'number').max(most, 'number'))
const wholeOrNot = (least: number, most: number) =>
  z.preprocess(
    (given) => (given === undefined || given === '' ? null : given),
    z.union([z.null(), whole(least, most)]),
  )

const places = Array.from({ length: mostColleges }, (_, place) => place + 1)

/** The rules of a body, with the day they are in force from. */
export const rulesForm = z
  .looseObject({
    inForceFrom: writtenDay,
    source: optional(200),
    minAge: wholeOrNot(0, 120),
    maxAge: wholeOrNot(0, 120),
    condition: optional(300),
    isOnePerHousehold: tick,
    parityTolerance: whole(0, 20),
    termMonths: whole(1, 120),
    mostRenewals: wholeOrNot(0, 20),
    quorumPercent: wholeOrNot(1, 100),
    isPublic: tick,
    needsGuardian: tick,
    noticeDays: whole(0, 90),
    needsOrder: tick,
    hasPrivateSpace: tick,
  })
  .transform((given, context) => {
    const { inForceFrom, source, minAge, maxAge } = given
    const colleges = places.flatMap((place) => collegeOf(given, place, context))
    if (colleges.length === 0) refuseField(context, 'college1Fr', 'missing')
    if (new Set(colleges.map(({ key }) => key)).size < colleges.length)
      refuseField(context, 'college2Fr', 'same-college')
    if (minAge !== null && maxAge !== null && maxAge < minAge)
      refuseField(context, 'maxAge', 'ages')
    return { inForceFrom, source, rules: { ...plainRules(given), colleges } }
  })

type GivenRules = Omit<BodyRules, 'colleges'>

/** Without the fields of colleges. */
const plainRules = (given: GivenRules): GivenRules => ({
  minAge: given.minAge,
  maxAge: given.maxAge,
  condition: given.condition,
  isOnePerHousehold: given.isOnePerHousehold,
  parityTolerance: given.parityTolerance,
  termMonths: given.termMonths,
  mostRenewals: given.mostRenewals,
  quorumPercent: given.quorumPercent,
  isPublic: given.isPublic,
  needsGuardian: given.needsGuardian,
  noticeDays: given.noticeDays,
  needsOrder: given.needsOrder,
  hasPrivateSpace: given.hasPrivateSpace,
})

const collegeLetters = 60

const refuseField = (context: z.RefinementCtx, field: string, message: string): void =>
  context.addIssue({ code: 'custom', path: [field], message })

const refuseLength = (context: z.RefinementCtx, field: string): void =>
  context.addIssue({
    code: 'too_big',
    origin: 'string',
    maximum: collegeLetters,
    path: [field],
    message: 'too-long',
  })

/** A college of the form; none when its name is empty. Its key never changes: terms name it. */
function collegeOf(
  given: Readonly<Record<string, unknown>>,
  place: number,
  context: z.RefinementCtx,
): readonly College[] {
  const field = (what: string): string => {
    const value = given[`college${place}${what}`]
    return typeof value === 'string' ? value.trim() : ''
  }
  const name = field('Fr')
  for (const what of ['Fr', 'En'])
    if (field(what).length > collegeLetters) refuseLength(context, `college${place}${what}`)
  if (name === '') return []
  const seats = Number(field('Seats'))
  if (!Number.isInteger(seats) || seats < 1 || seats > 200)
    refuseField(context, `college${place}Seats`, 'number')
  const key = field('Key')
  return [
    {
      key: /^[a-z0-9-]{1,60}$/.test(key) ? key : slugOf(name).slice(0, 60) || `college-${place}`,
      name: inFrenchAndEnglish(name, field('En')),
      seats,
      hasAlternates: field('Alternates') === 'oui',
      hasParity: field('Parity') === 'oui',
    },
  ]
}
