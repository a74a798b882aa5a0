import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { knownStreets } from '../../addresses/index.ts'
import { isWithinLimit } from '../../people/index.ts'
import {
  addressIn,
  type Answer,
  type Asked,
  everyone,
  type FieldRefusal,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  typed,
  withCookie,
} from '../../platform/web/index.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { dayIn } from '../../platform/kernel/day.ts'
import { askForm, type Asking } from '../rules/ask-form.ts'
import { promisedDays } from '../rules/clock.ts'
import { guessTheme } from '../rules/guess-theme.ts'
import { questionPaths } from '../rules/paths.ts'
import { ask } from '../store/asking.ts'
import { receipt } from '../store/receipt.ts'
import { questionIdOf } from '../store/secrets.ts'
import { askPage } from '../views/ask-page.tsx'
import { receivedPage } from '../views/received-page.tsx'
import { acknowledge } from '../work/acknowledge.ts'
import { placed } from './placed.ts'
import { shown } from './shown.ts'

type AskedToAsk = Asked<unknown, unknown, unknown>

/** Questions an hour from one network, and a day towards one address: a family, never a robot. */
const fromOnePlace = 12
const toOneAddress = 5

/** The code, for the page that shows it: a few minutes, in this browser only. */
const codeCookie = 'parvis-question'
const codeSeconds = 900

const drawn = async (
  asked: AskedToAsk,
  faults: readonly FieldRefusal[],
  status: number,
): Promise<Answer> => {
  const key = z.uuid().safeParse(typed(asked.form.given, 'key'))
  const model = {
    key: key.success ? key.data : randomUUID(),
    given: asked.form.given,
    faults,
    neighbourhoods: await shown(asked).neighbourhoods(),
    hasFile: (await knownStreets(asked)) !== null,
  }
  return page(askPage(model, asked.speech), status)
}

const askFor = route({ get: questionPaths.ask(), may: everyone }, (asked) => drawn(asked, [], 200))

const send = route({ post: questionPaths.ask(), may: everyone }, async (asked) => {
  const neighbourhoods = await shown(asked).neighbourhoods()
  const read = readForm(askForm(neighbourhoods.map(({ id }) => id)), asked.form.given)
  if (!read.ok) return drawn(asked, read.faults, 422)
  const { value } = read
  if (!(await mayStillAsk(asked, value))) {
    return drawn(asked, [{ field: 'subject', code: 'too-many' }], 429)
  }
  const id = questionIdOf(value.key, [value.subject, value.words, value.contact?.value ?? ''])
  const kept = await keep(asked, id, value)
  const there = seeOther(questionPaths.received(id))
  if (kept?.code == null) return there
  return withCookie(there, { name: codeCookie, value: kept.code, maxAgeSeconds: codeSeconds })
})

async function mayStillAsk({ db, from, now }: AskedToAsk, { contact }: Asking): Promise<boolean> {
  if (!(await isWithinLimit(db, `question from ${from}`, fromOnePlace, now))) return false
  return (
    contact === null || isWithinLimit(db, `question of ${contact.value}`, toOneAddress, now, 'day')
  )
}

async function keep(asked: AskedToAsk, id: string, value: Asking) {
  const { db, now, today, visitor, speech, origin } = asked
  const { themes, delays, calendar } = shown(asked)
  const place = await placed(asked, {
    ...value,
    place: value.place === '' ? null : value.place,
    neighbourhood: value.neighbourhood === '' ? null : value.neighbourhood,
  })
  const { answeredBy } = promisedDays(today, {}, await delays(), await calendar())
  const party = visitor.kind === 'person' && visitor.assistedBy === null ? visitor.person : null
  const incoming = {
    id,
    door: 'web' as const,
    subject: value.subject,
    verbatim: value.words,
    language: spokenIn(speech),
    ...place,
    theme: guessTheme(`${value.subject} ${value.words}`, await themes()),
    wantsPublic: value.wantsPublic,
    answerDueOn: answeredBy,
    asker: {
      party,
      name: null,
      contact: value.contact,
      language: spokenIn(speech),
      isConfirmed: false,
    },
  }
  const by = party ?? 'asker'
  return ask(db, incoming, { by, now }, async (tx, kept) => {
    if (value.contact?.kind !== 'email') return
    const { language } = speech
    await acknowledge(tx, kept, { to: value.contact.value, answeredBy, language, origin })
  })
}

const received = route(
  { get: '/questions/recue/:id', may: everyone, params: z.object({ id: z.uuid() }) },
  async (asked) => {
    const { db, params, speech, origin } = asked
    const found = (await receipt(db, params.id)) ?? notFound()
    const { delays, calendar, town, writing } = shown(asked)
    const { zone } = await town()
    const { day } = await writing()
    const on = dayIn(zone, new Date(found.receivedAt))
    const { acknowledgedBy } = promisedDays(on, {}, await delays(), await calendar())
    const code = asked.cookie(codeCookie)
    const model = {
      number: found.number,
      acknowledgedBy: day(acknowledgedBy),
      answeredBy: day(found.answerDueOn),
      way: found.hasMail ? ('mail' as const) : ('code' as const),
      code: code !== undefined && found.isCode(code) ? code : null,
      comeBackUrl: origin + addressIn(speech.language, questionPaths.comeBack()),
    }
    return page(receivedPage(model, speech))
  },
)

/** Asking, without an account. */
export const askRoutes: readonly Route[] = [askFor, send, received]
