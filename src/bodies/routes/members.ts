import { z } from 'zod'
import { type Day, isDay } from '../../platform/kernel/day.ts'
import type { Refusal } from '../../platform/kernel/decision.ts'
import {
  actOf,
  type Answer,
  type FieldRefusal,
  type FormGiven,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { officers } from '../../town/index.ts'
import { alternateAfter, type AppointmentRefusal, type EndRefusal } from '../rules/appointment.ts'
import { firstFreeSeat } from '../rules/call.ts'
import type { Candidate } from '../rules/candidate.ts'
import { rulesOn, usualEnd } from '../rules/composition.ts'
import { contactForm, leavingForm, memberForm } from '../rules/member-form.ts'
import { bodyPaths } from '../rules/paths.ts'
import { isInForce, type Term } from '../rules/term.ts'
import type { WholeBody } from '../store/bodies.ts'
import { candidatesOf } from '../store/calls.ts'
import { memberContacts, writeContact } from '../store/contacts.ts'
import { termsIn } from '../store/terms.ts'
import { contactPage, leavingPage, memberPage } from '../views/member-pages.tsx'
import { bodyWords } from '../words/index.ts'
import { bodyAddress } from './public-pages.ts'
import { shown } from './shown.ts'
import { type AskedToRun, done, running, shape } from './workbench.ts'

const seatQuery = z.object({
  college: z.string().max(60).catch(''),
  siege: z.coerce.number().int().min(1).max(500).catch(1),
  role: z.enum(['incumbent', 'alternate']).catch('incumbent'),
  /** Who answered a call for candidates. */
  candidat: z.uuid().optional().catch(undefined),
})

interface Wrong {
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly refusal: string | null
}

type AskedSeat = z.infer<typeof seatQuery>

/** The form of a seat; with what was wrong when it was sent. */
async function seatForm(
  asked: AskedToRun,
  whole: WholeBody,
  { college: key, siege, role, candidat }: AskedSeat,
  wrong: Wrong | null,
): Promise<Answer> {
  const { today, speech } = asked
  const { body, versions, terms } = whole
  const { rules } = rulesOn(versions, today) ?? notFound()
  const college = rules.colleges.find((one) => one.key === key) ?? notFound()
  const candidate = candidat === undefined ? null : await candidateOf(asked, whole, candidat)
  const { from } = (candidate && firstFreeSeat(rules, terms, key, today)) ?? { from: today }
  const given = {
    ...{ startsOn: from, endsOn: usualEnd(from, rules) },
    ...(candidate !== null && candidateGiven(candidate)),
  }
  const model = {
    body,
    college,
    seat: siege,
    role,
    rules,
    known: formerMembers(terms, today),
    ...(wrong ?? { given, faults: [], refusal: null }),
  }
  return page(memberPage(model, speech), wrong === null ? 200 : 422)
}

const candidateOf = async (
  { db }: AskedToRun,
  { call }: WholeBody,
  id: string,
): Promise<Candidate | null> =>
  call === null ? null : ((await candidatesOf(db, call)).find((one) => one.id === id) ?? null)

/** What she told, as the form of a seat would have been sent. */
const candidateGiven = (candidate: Candidate): FormGiven => ({
  candidate: candidate.id,
  name: candidate.name,
  email: candidate.email ?? '',
  phone: candidate.phone ?? '',
  household: candidate.household ?? '',
  declaredSex: candidate.declaredSex ?? '',
  isNameShown: candidate.isNameShown ? 'oui' : '',
})

/** Who sat here and does not today, each once. */
function formerMembers(terms: readonly Term[], today: Day) {
  const sits = new Set(terms.filter((term) => isInForce(term, today)).map(({ member }) => member))
  const known = new Map(
    terms.flatMap(({ member, name }) =>
      name === null || sits.has(member) ? [] : [[member, name] as const],
    ),
  )
  return [...known].map(([id, name]) => ({ id, name }))
}

const askSeat = route(
  { get: '/administration/instances/:body/membres', ...shape, query: seatQuery },
  async (asked) => seatForm(asked, await running(asked), asked.query, null),
)

const appoint = route(
  { post: '/administration/instances/:body/membres', ...shape },
  async (asked) => {
    const { db, form, today } = asked
    const whole = await running(asked)
    const read = readForm(memberForm, form.given)
    const seat = seatQuery.parse({ ...form.given, siege: typed(form.given, 'seat') })
    if (!read.ok)
      return seatForm(asked, whole, seat, { given: form.given, faults: read.faults, refusal: null })
    const refused = await termsIn(db, whole.body.id, actOf(asked), today).appoint(read.value)
    if (refused === null)
      return read.value.candidate === undefined
        ? done(whole.body.id)
        : seeOther(`${bodyPaths.call(whole.body.id)}?fait=oui`)
    const refusal = await refusalSentence(asked, refused)
    return seatForm(asked, whole, seat, { given: form.given, faults: [], refusal })
  },
)

/** Days as the reader writes them. */
async function refusalSentence(
  asked: AskedToRun,
  { code, facts }: Refusal<AppointmentRefusal | EndRefusal>,
): Promise<string> {
  const { day } = await shown(asked).writing()
  const written = Object.entries(facts).map(([name, value]) => [
    name,
    typeof value === 'string' && isDay(value) ? day(value) : value,
  ])
  return sayWith(bodyWords, asked.speech)(`refusal.${code}`, Object.fromEntries(written))
}

const termShape = { may: officers, params: bodyAddress.extend({ term: z.uuid() }) } as const
const ofTerm = (what: string) => `/administration/instances/:body/mandats/:term/${what}`

async function leaving(
  asked: AskedToRun & { readonly params: { readonly term: string } },
  wrong: Wrong | null,
): Promise<Answer> {
  const { body, terms } = await running(asked)
  const term = terms.find(({ id }) => id === asked.params.term) ?? notFound()
  const alternate = term.role === 'incumbent' ? alternateAfter(terms, term, asked.today) : null
  const about = wrong ?? { given: { on: asked.today }, faults: [], refusal: null }
  const model = { body, term, alternate, ...about }
  return page(leavingPage(model, asked.speech), wrong === null ? 200 : 422)
}

const askLeaving = route({ get: ofTerm('fin'), ...termShape }, (asked) => leaving(asked, null))

const leave = route({ post: ofTerm('fin'), ...termShape }, async (asked) => {
  const { db, form, params, today } = asked
  const read = readForm(leavingForm, form.given)
  if (!read.ok) return leaving(asked, { given: form.given, faults: read.faults, refusal: null })
  const refused = await termsIn(db, params.body, actOf(asked), today).end(params.term, read.value)
  if (refused === null) return done(params.body)
  const refusal = await refusalSentence(asked, refused)
  return leaving(asked, { given: form.given, faults: [], refusal })
})

const check = route({ post: ofTerm('verification'), ...termShape }, async (asked) => {
  await termsIn(asked.db, asked.params.body, actOf(asked), asked.today).check(asked.params.term)
  return done(asked.params.body)
})

const contactShape = { may: officers, params: bodyAddress.extend({ member: z.uuid() }) } as const
type AskedToReach = AskedToRun & { readonly params: { readonly member: string } }

async function contact(asked: AskedToReach, wrong: Omit<Wrong, 'refusal'> | null): Promise<Answer> {
  const { body } = await running(asked)
  const [known] = await memberContacts(asked.db, { body: body.id, member: asked.params.member })
  const { member, name, email, phone, address, language } = known ?? notFound()
  const given = {
    ...{ email: email ?? '', phone: phone ?? '' },
    ...{ address: address ?? '', language: language ?? '' },
  }
  const model = { body, member, name, ...(wrong ?? { given, faults: [] }) }
  return page(contactPage(model, asked.speech), wrong === null ? 200 : 422)
}

const ofMember = '/administration/instances/:body/membres/:member'

const askContact = route({ get: ofMember, ...contactShape }, (asked) => contact(asked, null))

const reach = route({ post: ofMember, ...contactShape }, async (asked) => {
  const { db, form, params } = asked
  const read = readForm(contactForm, form.given)
  if (!read.ok) return contact(asked, { given: form.given, faults: read.faults })
  await writeContact(db, params, read.value, actOf(asked))
  return done(params.body)
})

const correct = route({ post: ofTerm('correction'), ...termShape }, async (asked) => {
  await termsIn(asked.db, asked.params.body, actOf(asked), asked.today).correct(asked.params.term)
  return done(asked.params.body)
})

/** Who sits in a body: given a seat, checked, leaving it. */
export const memberRoutes: readonly Route[] = [
  ...[askSeat, appoint, askContact, reach],
  ...[askLeaving, leave, check, correct],
]
