import { z } from 'zod'
import { readContact } from '../../people/index.ts'
import { needed, neededDay, oneOrNone, optional } from '../../platform/kernel/form-fields.ts'
import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import { spanOf, spanWithin } from '../../platform/kernel/hour.ts'
import { readDay } from '../../platform/kernel/written-day.ts'
import { inFrenchAndEnglish } from '../../platform/words/content.ts'
import { needKinds } from '../../registrations/index.ts'
import { givenSources, itemTypes, mostItemMinutes } from './agenda.ts'
import { actionStates } from './file.ts'
import { meetingKinds } from './meeting.ts'
import { handsOver } from './presence.ts'
import { mostRepeated, mostWeeks, type Recurrence, rhythms } from './recurrence.ts'
import { choicesFor, type SeriesDate } from './series.ts'

export const mostTitle = 120
export const mostText = 400
/** A question, in a line. */
export const mostQuestion = 120
/** Said aloud, or given on paper. */
export const roomDoors = ['meeting', 'slip'] as const
export const mostReason = 500
export const mostSaid = 10_000
/** Of minutes whole: those who sign may write no more. */
export const mostMinutes = 20_000
export const mostWayThere = 300
const mostName = 120
const mostDays = 3660

// Messages are codes: `fault.…` in the words of officers.
const aNumber = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d+$/, 'number')
    .transform(Number)
    .pipe(z.number().int('number').max(most, 'too-big'))

/** Boxes of one name come alone or as a list; in the order of our own. */
const offers = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((sent) => needKinds.filter((kind) => [sent].flat().includes(kind)))

/** What an officer chooses among. */
export interface Choices {
  readonly zone: string
  readonly today: Day
  readonly bodies: readonly string[]
  readonly neighbourhoods: readonly string[]
  readonly officers: readonly string[]
}

/**
 * Where and when a meeting is held, in days and hours of the town.
 *
 * An hour that clocks jump over does not exist and is refused. Where they go back over it there are
 * two: a meeting begins at the first and ends at the second, so that nobody is cut short.
 */
export const meetingForm = (choices: Choices) =>
  z
    .object({
      kind: z.enum(meetingKinds, 'invalid'),
      body: oneOrNone(choices.bodies, 'body'),
      titleFr: needed(mostTitle),
      titleEn: optional(mostTitle),
      day: neededDay,
      from: needed(5),
      until: needed(5),
      place: optional(200),
      wayThere: optional(mostWayThere),
      offers,
      neighbourhood: oneOrNone(choices.neighbourhoods, 'neighbourhood'),
      owner: oneOrNone(choices.officers, 'agent'),
      deputy: oneOrNone(choices.officers, 'agent'),
    })
    .transform(({ titleFr, titleEn, day, from, until, ...others }, context) => {
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      const { begins, ends } = spanWithin(choices.zone, day, from, until)
      if (begins === undefined) refuse('from', 'hour')
      if (ends === undefined) refuse('until', 'hour')
      if (begins !== undefined && ends !== undefined && ends <= begins)
        refuse('until', 'ends-before')
      if (day > daysAfter(choices.today, mostDays) || day < daysAfter(choices.today, -mostDays))
        refuse('day', 'far')
      if (others.owner !== null && others.owner === others.deputy) refuse('deputy', 'same-person')
      return {
        ...others,
        day,
        title: inFrenchAndEnglish(titleFr, titleEn),
        startsAt: begins?.toISOString() ?? '',
        endsAt: ends?.toISOString() ?? '',
      }
    })

/** Texts of how a meeting comes back, as they are typed: read when it does. */
export const recurrenceTexts = z.object({
  rhythm: z.string().max(20).catch(''),
  weeks: optional(4),
  times: optional(4),
  lastOn: optional(40),
})

const countUpTo = (text: string, fewest: number, most: number): number | null => {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return count >= fewest && count <= most ? count : null
}

/** How a meeting comes back: so many times or up to a day, one of both. */
export const recurrenceForm = recurrenceTexts.transform((given, context): Recurrence => {
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  const { times, lastOn } = given
  const rhythm = rhythms.find((one) => one === given.rhythm)
  const weeks = rhythm === 'weeks' ? countUpTo(given.weeks, 1, mostWeeks) : 1
  const count = countUpTo(times, 2, mostRepeated)
  const until = readDay(lastOn)
  if (rhythm === undefined) refuse('rhythm', 'invalid')
  if (weeks === null) refuse('weeks', 'weeks')
  if ((times === '') === (lastOn === '')) refuse('times', 'one-end')
  else if (times !== '' && count === null) refuse('times', 'times')
  else if (lastOn !== '' && until === null) refuse('lastOn', 'date')
  const end = times === '' ? until && { until } : count && { times: count }
  return rhythm === undefined || weeks === null || !end ? z.NEVER : { rhythm, weeks, end }
})

/** The field of a date of a series, by its rank from 0. */
export const seriesField = (rank: number): string => `date${rank + 1}`

/** What becomes of each date, in their order. */
export const seriesForm = (dates: readonly SeriesDate[]) =>
  z.object(
    Object.fromEntries(
      dates.map((date, rank) => [seriesField(rank), z.enum(choicesFor(date), 'choose-date')]),
    ),
  )

export type WrittenMeeting = z.output<ReturnType<typeof meetingForm>>

export const reasonForm = z.object({ reason: needed(mostReason) })

/** An item by hand; of the first one and of what keeps its own title, it is not asked. */
export const itemForm = z.object({
  title: needed(mostText),
  type: z.enum(itemTypes, 'invalid'),
  minutes: aNumber(mostItemMinutes),
  owner: optional(mostName),
})

/** What comes back by itself is given an item: which, and for how long. */
export const promotionForm = z.object({
  source: z.enum(givenSources, 'invalid'),
  about: z.uuid('invalid'),
})

/** What a document of an item is called. */
export const documentForm = z.object({ documentTitle: needed(mostTitle) })

/** An item that was taken off, as it was: of what it came, when it came of something. */
export const restoredForm = itemForm
  .extend({
    id: z.uuid().optional().catch(undefined),
    source: z.enum(['hand', ...givenSources], 'invalid'),
    about: z.union([z.uuid(), z.literal('').transform(() => null)], 'invalid'),
  })
  .refine(({ source, about }) => (source === 'hand') === (about === null), {
    path: ['about'],
    message: 'invalid',
  })

/** That evening, by the clock of the room: what ends before it began ended after midnight. */
export const heldForm = (zone: string, on: Day) =>
  z
    .object({ from: needed(5), until: needed(5), room: z.string().trim().default('') })
    .transform(({ from, until, room }, context) => {
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      const { begins, ends } = spanOf(zone, on, from, until)
      if (begins === undefined) refuse('from', 'hour')
      if (ends === undefined) refuse('until', 'hour')
      if (!/^\d{0,5}$/.test(room)) refuse('room', 'number')
      return {
        from: begins?.toISOString() ?? '',
        until: ends?.toISOString() ?? '',
        roomCount: room === '' ? null : Number(room),
      }
    })

const someHands = z
  .string()
  .trim()
  .default('')
  .refine((text) => /^\d{0,5}$/.test(text), 'number')
  .transform((text) => (text === '' ? null : Number(text)))

/** Hands are counted or not; of those counted, an empty field is none. @param roomCount  `null`: unknown */
export const decisionForm = (roomCount: number | null) =>
  z
    .object({
      text: needed(mostText),
      item: optional(36),
      for: someHands,
      against: someHands,
      abstaining: someHands,
    })
    .transform(({ text, item, ...counted }, context) => {
      const isCounted = Object.values(counted).some((count) => count !== null)
      const { for: pro, against, abstaining } = counted
      const hands = { for: pro ?? 0, against: against ?? 0, abstaining: abstaining ?? 0 }
      if (isCounted && handsOver(hands, roomCount) > 0)
        context.addIssue({ code: 'custom', path: ['for'], message: 'hands-over' })
      return { text, item, hands: isCounted ? hands : null }
    })

export const actionForm = (choices: {
  readonly departments: readonly string[]
  readonly officers: readonly string[]
}) =>
  z.object({
    text: needed(mostText),
    owner: needed(mostName),
    department: oneOrNone(choices.departments, 'department'),
    deputy: oneOrNone(choices.officers, 'agent'),
    dueOn: neededDay,
    item: optional(36),
  })

/** Whose a task of the plan is: an officer, or who animates the body. */
export const taskForm = (people: readonly string[]) =>
  z
    .object({ owner: oneOrNone(people, 'agent'), deputy: oneOrNone(people, 'agent') })
    .refine(({ owner, deputy }) => owner === null || owner !== deputy, {
      path: ['deputy'],
      message: 'same-person',
    })

/** Who animates a body agrees to its minutes, or says what is to be changed. */
export const agreementForm = z
  .object({
    act: z.enum(['approved', 'returned'], 'invalid'),
    seen: z.string().max(10),
    comment: optional(mostReason),
  })
  .refine(({ act, comment }) => act !== 'returned' || comment !== '', {
    path: ['comment'],
    message: 'no-comment',
  })

/** A question of the room; who asked may leave a way to be told of the answer. */
export const roomQuestionForm = z
  .object({
    key: z.uuid('invalid'),
    subject: needed(mostQuestion),
    words: optional(mostSaid),
    item: optional(36),
    door: z.enum(roomDoors, 'invalid'),
    name: optional(mostName),
    email: optional(254),
  })
  .transform(({ name, email, ...question }, context) => {
    const contact = email === '' ? null : readContact(email)
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (email !== '' && contact?.kind !== 'email') refuse('email', 'email')
    if (name !== '' && email === '') refuse('email', 'told-where')
    return { ...question, asker: contact && { name: name === '' ? null : name, contact } }
  })

export const closingForm = z
  .object({ state: z.enum(actionStates, 'invalid'), why: optional(mostReason) })
  .refine(({ state, why }) => state !== 'dropped' || why !== '', { path: ['why'], message: 'why' })

export const holidayForm = z
  .object({ name: needed(60), beginsOn: neededDay, endsOn: neededDay })
  .refine(({ beginsOn, endsOn }) => beginsOn <= endsOn, {
    path: ['endsOn'],
    message: 'ends-before-begins',
  })

/** The ids of items, as they are laid out. */
export const orderForm = z.object({
  order: z
    .string()
    .max(2000, 'too-long')
    .transform((text) => text.split(' ')),
})

export const avoidedForm = z.object({ day: neededDay, reason: needed(mostName) })
