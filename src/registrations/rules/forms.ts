import { z } from 'zod'
import { type Contact, readContact } from '../../people/index.ts'
import { type Day } from '../../platform/kernel/day.ts'
import { neededDay, optional, trap } from '../../platform/kernel/form-fields.ts'
import { instantsOf } from '../../platform/kernel/hour.ts'
import { typedText } from '../../platform/kernel/typed-text.ts'
import { needsForm } from './needs.ts'
import { doors, mostPeople } from './registration.ts'

/** Messages are codes: `fault.…` in the words. */

export const mostName = 80
const mostCapacity = 100_000
const mostTables = 100

/** Where she is told: by e-mail first, which carries her link. */
export interface WaysToTell {
  readonly email: string | null
  readonly phone: string | null
}

const contact = (kind: Contact['kind']) =>
  z.preprocess(typedText, optional(254)).transform((text, context): string | null => {
    if (text === '') return null
    const read = readContact(text)
    if (read?.kind === kind) return read.value
    context.addIssue({ code: 'custom', message: kind })
    return z.NEVER
  })

const whoComes = {
  key: z.uuid('invalid'),
  name: z.preprocess(typedText, z.string().trim().min(1, 'no-name').max(mostName, 'too-long')),
  email: contact('email'),
  phone: contact('phone'),
  people: z
    .string()
    .regex(new RegExp(`^[1-${mostPeople}]$`), 'people')
    .transform(Number),
}

/** By oneself: one way to be told at least. */
export const registerForm = z
  .object({
    ...whoComes,
    ...trap,
  })
  .superRefine(({ email, phone }, context) => {
    if (email === null && phone === null)
      context.addIssue({ code: 'custom', path: ['email'], message: 'no-way' })
  })
  .transform(({ key, name, email, phone, people }) => ({ key, name, email, phone, people }))
  .and(needsForm)

/** By an officer, for who calls or comes in: she may leave no way to be told. */
export const addForm = z
  .object({ ...whoComes, door: z.enum(doors, 'invalid').exclude(['web'], 'invalid') })
  .and(needsForm)

/** What an officer says when she opens registrations, or changes them. */
export const openingForm = ({
  zone,
  startsAt,
}: {
  readonly zone: string
  readonly startsAt: string
}) =>
  z
    .object({
      capacity: z
        .string()
        .trim()
        .regex(/^\d*$/, 'number')
        .transform((text) => (text === '' ? null : Number(text)))
        .pipe(z.number().int('number').min(1, 'no-place').max(mostCapacity, 'too-big').nullable()),
      closesOn: neededDay,
      closesHour: z.string().trim().min(1, 'missing').max(5, 'hour'),
    })
    .transform(({ capacity, closesOn, closesHour }, context) => {
      const closesAt = instantOf(zone, closesOn, closesHour)
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      if (closesAt === null) refuse('closesHour', 'hour')
      else if (closesAt > startsAt) refuse('closesOn', 'closes-late')
      return { capacity, closesAt: closesAt ?? '' }
    })

/** How many tables, and the seed to draw again with: left empty, another is made. */
export const tablesForm = z.object({
  count: z
    .string()
    .trim()
    .regex(/^\d+$/, 'number')
    .transform(Number)
    .pipe(z.number().int('number').min(1, 'no-table').max(mostTables, 'too-big')),
  seed: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9-]{0,40}$/, 'seed'),
})

const instantOf = (zone: string, on: Day, hour: string): string | null =>
  instantsOf(zone, on, hour).at(-1)?.toISOString() ?? null
