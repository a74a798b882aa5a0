import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Body, leadContacts, memberContacts, shownBodies } from '../../bodies/index.ts'
import {
  type MeetingFile,
  meetingFile,
  type ThoughtOfDates,
  thoughtOfDates,
  townOfficers,
} from '../../meetings/index.ts'
import { withEmails } from '../../people/index.ts'
import { daysAfter } from '../../platform/kernel/day.ts'
import { formIdOf } from '../../platform/kernel/form-id.ts'
import { typedDay } from '../../platform/kernel/written-day.ts'
import {
  actOf,
  type Answer,
  type Asked,
  type FieldRefusal,
  type FormGiven,
  formKeyIn,
  notFound,
  page,
  personOf,
  readForm,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { writtenIn } from '../../platform/words/content.ts'
import { officers, shownTown } from '../../town/index.ts'
import { datesForm, freeSearch, meetingForm, type PolledMeeting, stampOf } from '../rules/forms.ts'
import { datePollPaths } from '../rules/paths.ts'
import { askForDate } from '../store/acts.ts'
import { proposePage, type ProposeModel } from '../views/propose-page.tsx'
import { askAll } from '../work/tell.ts'
import { pollNumber, writing } from './place.ts'

type Asking = Asked<unknown, unknown, unknown>

/** What a date is looked for: the next meeting of a body, or one that is planned. */
interface Subject {
  readonly body: Body
  readonly file: MeetingFile | null
  readonly path: string
}

const ofBody = {
  may: officers,
  params: z.object({ body: z.string().max(100) }),
} as const
const ofMeeting = { may: officers, params: pollNumber } as const

async function bodyOf(asked: Asking, wanted: string): Promise<Body> {
  const found = (await shownBodies(asked)).find(({ id }) => id === wanted)
  return found !== undefined && found.endedOn === null ? found : notFound()
}

async function meetingSubject(
  asked: Asked<{ readonly number: number }, unknown, unknown>,
): Promise<Subject> {
  const file = (await meetingFile(asked.db, asked.params.number, asked.now)) ?? notFound()
  if (file.state !== 'planned' || file.body === null) return notFound()
  const body = await bodyOf(asked, file.body)
  return { body, file, path: datePollPaths.freshFor(file.number) }
}

async function bodySubject(
  asked: Asked<{ readonly body: string }, unknown, unknown>,
): Promise<Subject> {
  const body = await bodyOf(asked, asked.params.body)
  return { body, file: null, path: datePollPaths.freshOf(body.id) }
}

/** Members, who animates, councillors who follow: each with her e-mail, where there is one. */
async function peopleOf({ db, today }: Asking, body: string) {
  const members = await memberContacts(db, { body, on: today })
  // A councillor who sits there too is asked once.
  const sits = new Set(members.map(({ party }) => party))
  const leads = (await leadContacts(db, { body, on: today })).filter(
    ({ party }) => party === null || !sits.has(party),
  )
  const all = await withEmails(db, [
    ...members.map(({ member: id, name, email, party }) => ({ id, name, email, party })),
    ...leads.map(({ councillor: id, name, party }) => ({ id, name, email: null, party })),
  ])
  return {
    all,
    members: members.map(({ member }) => member),
    councillors: leads.map(({ councillor }) => councillor),
  }
}

type Shown = Pick<ProposeModel, 'given'> & Partial<Pick<ProposeModel, 'faults' | 'shown' | 'found'>>

async function drawn(
  asked: Asking,
  { body, file, path }: Subject,
  { given, faults = [], shown = null, found = null }: Shown,
): Promise<Answer> {
  const { db, today } = asked
  const model = {
    ...{ body, path, given, faults, shown, found },
    meeting: file === null ? null : { number: file.number, title: file.title },
    officers: file === null ? await townOfficers(db, today) : [],
    isEmpty: (await memberContacts(db, { body: body.id, on: today })).length === 0,
    ...(await writing(asked)),
  }
  return page(proposePage(model, asked.speech), faults.length === 0 ? 200 : 422)
}

const firstGiven = (asked: Asking, { body }: Subject): FormGiven => ({
  key: randomUUID(),
  title: writtenIn(body.name, 'fr'),
  owner: personOf(asked.visitor),
  closesOn: typedDay(daysAfter(asked.today, 14)),
  ...{ from1: '19:00', until1: '21:00' },
})

interface Proposal {
  readonly about: PolledMeeting & { readonly id: string | null }
  readonly proposed: z.output<ReturnType<typeof datesForm>>
}

async function readProposal(
  asked: Asking,
  { file }: Subject,
): Promise<Proposal | readonly FieldRefusal[]> {
  const { db, today, form } = asked
  const { zone } = await shownTown(asked).town()
  const dates = readForm(datesForm({ zone, today }), form.given)
  const named = file === null ? await townOfficers(db, today) : []
  const about =
    file === null
      ? readForm(meetingForm(named.map(({ id }) => id)), form.given)
      : ({ ok: true, value: file } as const)
  if (!dates.ok || !about.ok) return [about, dates].flatMap((read) => (read.ok ? [] : read.faults))
  return { about: { ...about.value, id: file?.id ?? null }, proposed: dates.value }
}

/** Lines that are empty get the next free days, at the hours of the first. */
async function withFreeDates(asked: Asking, subject: Subject, given: FormGiven): Promise<Shown> {
  const texts = Object.fromEntries(Object.keys(given).map((name) => [name, typed(given, name)]))
  const { zone } = await shownTown(asked).town()
  const search = freeSearch(zone, texts)
  if ('code' in search) return { given, faults: [search] }
  const { first, last, hours } = search
  const { body, file } = subject
  const about = {
    ...{ id: file?.id ?? null, body: body.id },
    owner: file === null ? texts['owner'] || null : file.owner,
    deputy: file === null ? texts['deputy'] || null : file.deputy,
  }
  const dates = await thoughtOfDates(asked, about, [first, last])
  const free = dates.freeDays(last, hours, search.lines.length)
  const added = search.lines.flatMap((line, rank) => {
    const on = free[rank]
    return on === undefined ? [] : [[`day${line}`, typedDay(on)] as const]
  })
  return { given: { ...given, ...Object.fromEntries(added) }, found: added.length }
}

const concernsIn = (dates: ThoughtOfDates, { proposed }: Proposal) =>
  proposed.dates.map((slot) => ({ startsAt: slot.startsAt, concerns: dates.concernsOf(slot) }))

async function proposing(asked: Asking, subject: Subject): Promise<Answer> {
  const { db, form, origin } = asked
  const { body } = subject
  const key = formKeyIn(form.given, 'key')
  const given = { ...form.given, key }
  if (typed(given, 'chercher') !== '')
    return drawn(asked, subject, await withFreeDates(asked, subject, given))
  const read = await readProposal(asked, subject)
  if (!('proposed' in read)) return drawn(asked, subject, { given, faults: read })
  const people = await peopleOf(asked, body.id)
  if (people.members.length === 0)
    return drawn(asked, subject, { given, faults: [{ field: '', code: 'nobody' }] })
  const { about, proposed } = read
  const stamp = stampOf(
    proposed,
    people.all.map(({ id }) => id),
  )
  const sent = typed(given, 'envoyer')
  if (sent !== stamp) {
    const days = proposed.dates.map(({ day }) => day)
    const [first = asked.today, ...others] = days
    const dates = await thoughtOfDates(asked, { ...about, body: body.id }, [first, ...others])
    const shown = {
      stamp,
      dates: concernsIn(dates, read),
      count: people.all.length,
      mails: people.all.filter(({ email }) => email !== null).length,
      calls: people.all.filter(({ email }) => email === null).map(({ name }) => name),
    }
    const faults = sent === '' ? [] : [{ field: '', code: 'changed' }]
    return drawn(asked, subject, { given, shown, faults })
  }
  const { title, place, owner, deputy, id: meeting } = about
  const words = [body.id, stamp, writtenIn(title, 'fr'), place, owner ?? '', deputy ?? '']
  const id = formIdOf(key, words)
  const poll = { ...proposed, id, body: body.id, title, place, owner, deputy, meeting }
  const number = await askForDate(db, poll, people, actOf(asked), askAll(origin))
  return seeOther(`${datePollPaths.run(number)}?fait=oui`)
}

const office = '/administration/sondages-de-dates'

const askOfBody = route({ get: `${office}/instances/:body`, ...ofBody }, async (asked) => {
  const subject = await bodySubject(asked)
  return drawn(asked, subject, { given: firstGiven(asked, subject) })
})
const sendOfBody = route({ post: `${office}/instances/:body`, ...ofBody }, async (asked) =>
  proposing(asked, await bodySubject(asked)),
)
const askOfMeeting = route({ get: `${office}/reunions/:number`, ...ofMeeting }, async (asked) => {
  const subject = await meetingSubject(asked)
  return drawn(asked, subject, { given: firstGiven(asked, subject) })
})
const sendOfMeeting = route({ post: `${office}/reunions/:number`, ...ofMeeting }, async (asked) =>
  proposing(asked, await meetingSubject(asked)),
)

/** An officer asks which date suits. */
export const proposeRoutes: readonly Route[] = [askOfBody, sendOfBody, askOfMeeting, sendOfMeeting]
