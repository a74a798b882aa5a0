import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { isWithinLimit, readContact } from '../../people/index.ts'
import { isInArea, type Point } from '../../addresses/index.ts'
import {
  type Answer,
  type Asked,
  bytes,
  everyone,
  type Route,
  route,
} from '../../platform/web/index.ts'
import { towns } from '../../town/index.ts'
import { promisedDays } from '../rules/clock.ts'
import {
  open311Error,
  open311Post,
  open311Request,
  open311Search,
  open311Service,
  spanOf,
  subjectOf,
} from '../rules/open311.ts'
import { ask } from '../store/asking.ts'
import { open311Keys, open311Questions } from '../store/open311.ts'
import { work } from '../store/work.ts'
import { acknowledge } from '../work/acknowledge.ts'
import { placed, writtenPoint } from './placed.ts'
import { shown } from './shown.ts'

type AskedByProgram = Asked<unknown, unknown, unknown>

const json = (content: unknown, status = 200): Answer => ({
  ...bytes('application/json; charset=utf-8', JSON.stringify(content)),
  status,
})
const refused = (status: number, description: string): Answer =>
  json(open311Error(status, description), status)

/** Requests an hour with one key; and from one network, whatever their keys are worth. */
const sentWithOneKey = 200
const sentFromOnePlace = 220

const services = route({ get: '/open311/v2/services.json', may: everyone }, async (asked) => {
  const open = (await shown(asked).themes()).filter(({ isEnded }) => !isEnded)
  return json(open.map(open311Service))
})

async function frameOf(asked: AskedByProgram) {
  const themes = await shown(asked).themes()
  const known = await shown(asked).departments()
  return {
    origin: asked.origin,
    themes,
    departmentOf: (theme: string | null) => {
      const usual = themes.find(({ id }) => id === theme)?.department
      return known.find(({ id }) => id === usual)?.name ?? null
    },
  }
}

const numbersIn = (list: string | undefined): readonly number[] =>
  (list ?? '')
    .split(',')
    .map((text) => Number(text.trim()))
    .filter((number) => Number.isInteger(number) && number > 0 && number < 2 ** 31)
const wordsIn = (list: string | undefined): readonly string[] =>
  (list ?? '')
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean)

const requests = route(
  { get: '/open311/v2/requests.json', may: everyone, query: z.looseObject({}) },
  async (asked) => {
    const { db, now, query } = asked
    const read = open311Search.safeParse(query)
    if (!read.success) return refused(400, faultIn(read.error))
    const { service_request_id: ids, service_code, status, page, page_size } = read.data
    const statuses = wordsIn(status)
    const questions = await open311Questions(db, {
      numbers: numbersIn(ids),
      themes: wordsIn(service_code),
      status:
        statuses.length === 1 && (statuses[0] === 'open' || statuses[0] === 'closed')
          ? statuses[0]
          : null,
      span: ids === undefined ? spanOf(read.data, now) : null,
      page,
      perPage: page_size,
    })
    const frame = await frameOf(asked)
    return json(questions.map((question) => open311Request(question, frame)))
  },
)

/** A service that nobody offers is a thing that is not there: 404, as the specification has it. */
const isUnknown = (error: z.ZodError): boolean =>
  error.issues.some(({ path, message }) => path[0] === 'service_code' && message === 'service')

const faultIn = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')

const oneRequest = route(
  { get: '/open311/v2/requests/:id', may: everyone, params: z.object({ id: z.string().max(40) }) },
  async (asked) => {
    const found = /^([1-9]\d{0,8})\.json$/.exec(asked.params.id)
    const numbers = found === null ? [] : [Number(found[1])]
    const wanted = { themes: [], status: null, span: null, page: 1, perPage: 1 } as const
    const questions =
      numbers.length === 0 ? [] : await open311Questions(asked.db, { numbers, ...wanted })
    if (questions.length === 0) return refused(404, 'service_request_id not found')
    const frame = await frameOf(asked)
    return json(questions.map((question) => open311Request(question, frame)))
  },
)

/** A token is the id of its question: it says its number, and nothing more. */
const token = route(
  { get: '/open311/v2/tokens/:id', may: everyone, params: z.object({ id: z.string().max(60) }) },
  async ({ db, params }) => {
    const id = z.uuid().safeParse(params.id.replace(/\.json$/, ''))
    const number = id.success ? await work(db).numberOf(id.data) : null
    if (!id.success || number === null) return refused(404, 'token not found')
    return json([{ service_request_id: number, token: id.data }])
  },
)

async function keyOf(asked: AskedByProgram): Promise<string | Answer> {
  const { db, form, from, now } = asked
  const given = form.given['api_key']
  if (typeof given !== 'string' || given === '') return refused(403, 'api_key was not provided')
  if (!(await isWithinLimit(db, `open311 from ${from}`, sentFromOnePlace, now))) {
    return refused(403, 'too many requests from this network: try again in an hour')
  }
  const key = await open311Keys(db).opening(given, now)
  if (key === null) return refused(403, 'api_key is not valid')
  if (!(await isWithinLimit(db, `open311 key ${key}`, sentWithOneKey, now))) {
    return refused(403, 'too many requests with this key: try again in an hour')
  }
  return key
}

const sending = { post: '/open311/v2/requests.json', may: everyone, bySecret: true } as const

const send = route(sending, async (asked) => {
  const key = await keyOf(asked)
  if (typeof key !== 'string') return key
  const { db, form, now, today } = asked
  const { themes, delays, calendar } = shown(asked)
  const offered = (await themes()).filter(({ isEnded }) => !isEnded).map(({ id }) => id)
  const read = open311Post(offered).safeParse(form.given)
  if (!read.success) return refused(isUnknown(read.error) ? 404 : 400, faultIn(read.error))
  const { description, service_code, email, phone } = read.data
  const contact = readContact(email ?? '') ?? readContact(phone ?? '')
  const { answeredBy } = promisedDays(today, {}, await delays(), await calendar())
  const id = randomUUID()
  const incoming = {
    id,
    door: 'open311' as const,
    subject: subjectOf(description),
    verbatim: description,
    language: 'fr',
    ...(await placeOf(asked, read.data)),
    theme: service_code,
    // The specification has no word for it: an officer decides what is shown, as always.
    wantsPublic: true,
    answerDueOn: answeredBy,
    asker: { party: null, name: null, contact, language: 'fr', isConfirmed: false },
  }
  await ask(db, incoming, { by: 'open311', now }, async (tx, kept) => {
    if (contact?.kind !== 'email') return
    const { origin } = asked
    await acknowledge(tx, kept, { to: contact.value, answeredBy, language: 'fr', origin })
  })
  return json([{ token: id, service_notice: null, account_id: null }])
})

async function neighbourhoodAt({ db }: AskedByProgram, point: Point): Promise<string | null> {
  const all = await towns(db).neighbourhoods()
  return all.find(({ outline }) => isInArea(outline, point))?.id ?? null
}

async function placeOf(
  asked: AskedByProgram,
  {
    lat,
    long,
    address_string,
    address_id,
  }: Partial<Record<'lat' | 'long', number | undefined>> &
    Partial<Record<'address_string' | 'address_id', string | undefined>>,
) {
  const point = lat === undefined || long === undefined ? null : ([long, lat] as const)
  const near = point === null ? null : await neighbourhoodAt(asked, point)
  const known = await placed(asked, {
    place: address_string || writtenPoint(point),
    placeCode: address_id ?? '',
    neighbourhood: near,
  })
  return { ...known, pointed: point }
}

/** Open311 GeoReport v2, in JSON. */
export const open311Routes: readonly Route[] = [services, requests, oneRequest, token, send]
