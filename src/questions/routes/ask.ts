import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { planOf } from '../../platform/design/index.ts'
import { knownStreets } from '../../addresses/index.ts'
import { isWithinLimit } from '../../people/index.ts'
import { mostPhotoBytes, type ReadyPhoto } from '../../platform/files/index.ts'
import {
  addressIn,
  type Answer,
  type Asked,
  everyone,
  bytes,
  type FieldRefusal,
  type FormGiven,
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
import { formIdOf } from '../../platform/kernel/form-id.ts'
import { askForm, type Asking, mostSubject } from '../rules/ask-form.ts'
import { hintsFor } from '../rules/competence.ts'
import { promisedDays } from '../rules/clock.ts'
import { guessTheme } from '../rules/guess-theme.ts'
import { isPointing } from '../rules/plan-spot.ts'
import { questionPaths } from '../rules/paths.ts'
import { ask } from '../store/asking.ts'
import { keepPhoto } from '../store/photos.ts'
import { similarQuestions } from '../store/similar.ts'
import { receipt } from '../store/receipt.ts'
import { isReceiptProof, receiptProofOf } from '../store/secrets.ts'
import { askPage } from '../views/ask-page.tsx'
import { isEmpty, type Offer, offerPage } from '../views/similar-offer.tsx'
import { receivedPage } from '../views/received-page.tsx'
import { acknowledge } from '../work/acknowledge.ts'
import { photoIn } from './photos.ts'
import { groundAt, placed } from './placed.ts'
import { shown } from './shown.ts'

type AskedToAsk = Asked<unknown, unknown, unknown>

/** Questions an hour from one network, and a day towards one address: a family, never a robot. */
const fromOnePlace = 12
const toOneAddress = 5

/** The code, for the page that shows it: a few minutes, in this browser only. */
const codeCookie = 'parvis-question'
const codeSeconds = 900

/** Forms an hour from one network, whatever is wrong with them: each photo is unfolded to be read. */
const triesFromOnePlace = 60

const tooMany = [{ field: 'subject', code: 'too-many' }] as const

const nothingOffered: Offer = { similar: [], hints: [] }

const drawn = async (
  asked: AskedToAsk,
  faults: readonly FieldRefusal[],
  status: number,
  offer: Offer = nothingOffered,
  pointed: FormGiven | null = null,
): Promise<Answer> => {
  const given = pointed ?? asked.form.given
  const key = z.uuid().safeParse(typed(given, 'key'))
  const model = {
    key: key.success ? key.data : randomUUID(),
    given,
    areas: (await shown(asked).areas()).map(({ outline }) => outline),
    hasPointed: pointed !== null && faults.length === 0,
    faults,
    neighbourhoods: await shown(asked).neighbourhoods(),
    hasFile: (await knownStreets(asked)) !== null,
    offer,
    wasPhotoSent: asked.files.length > 0,
    seen: isEmpty(offer)
      ? typed(asked.form.given, 'seen')
      : typed(asked.form.given, 'subject').trim(),
    dayOf: (await shown(asked).writing()).dayOf,
  }
  return page(askPage(model, asked.speech), status)
}

const askFor = route({ get: questionPaths.ask(), may: everyone }, (asked) => drawn(asked, [], 200))

const sent = {
  post: questionPaths.ask(),
  may: everyone,
  filesUpTo: mostPhotoBytes,
  saysTooLarge: true,
} as const
const send = route(sent, async (asked) => {
  const pointed = await pointing(asked)
  if (pointed !== null) return pointed
  const neighbourhoods = await shown(asked).neighbourhoods()
  const read = readForm(askForm(neighbourhoods.map(({ id }) => id)), asked.form.given)
  if (!read.ok) return drawn(asked, read.faults, 422)
  const { value } = read
  if (!(await mayStillTry(asked))) return drawn(asked, tooMany, 429)
  const photo = await photoIn(asked.files)
  if (photo !== null && 'field' in photo) return drawn(asked, [photo], 422)
  // Offered once for a subject, never imposed: the second time it leaves.
  if (typed(asked.form.given, 'seen') !== value.subject) {
    const offer = await offerFor(asked, `${value.subject} ${value.words}`, value.subject)
    if (!isEmpty(offer)) return drawn(asked, [], 200, offer)
  }
  // Counted when it leaves: one that was offered answers, or refused for its photo, is no question yet.
  if (!(await mayStillAsk(asked, value))) return drawn(asked, tooMany, 429)
  const id = formIdOf(value.key, [value.subject, value.words, value.contact?.value ?? ''])
  const kept = await keep(asked, id, value, photo)
  const there = seeOther(questionPaths.received(id, receiptProofOf(id)))
  if (kept?.code == null) return there
  return withCookie(there, { name: codeCookie, value: kept.code, maxAgeSeconds: codeSeconds })
})

/** A touch on the plan, without script: the form comes back with its mark; `null` when it is sent. */
async function pointing(asked: AskedToAsk): Promise<Answer | null> {
  const { given } = asked.form
  const put = (planX: string, planY: string, more: FormGiven = {}): FormGiven => ({
    ...given,
    planX,
    planY,
    ...more,
  })
  if (typed(given, 'planRemoved') !== '') return drawn(asked, [], 200, nothingOffered, put('', ''))
  const [x, y] = [typed(given, 'plan.x'), typed(given, 'plan.y')]
  if (!isPointing(x, y)) return null
  const ground = await groundAt(asked, { x: Number(x), y: Number(y) })
  if (ground === null) {
    const faults = [{ field: 'plan', code: 'plan-outside' }]
    return drawn(asked, faults, 422, nothingOffered, put('', ''))
  }
  const neighbourhood = typed(given, 'neighbourhood') || ground.neighbourhood
  return drawn(asked, [], 200, nothingOffered, put(x, y, { neighbourhood }))
}

/** A picture with nothing in it: the plan is drawn under it, in the colours of the page. */
const plan = route({ get: questionPaths.plan(), may: everyone }, async (asked) => {
  const { width, height } = planOf((await shown(asked).areas()).map(({ outline }) => outline))
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`
  return bytes('image/svg+xml', text, { keptSeconds: 3600 })
})

/** What was answered already on a subject, and who else may act on what is said. */
async function offerFor(asked: AskedToAsk, said: string, subject: string): Promise<Offer> {
  const hints = await shown(asked).hints()
  return {
    similar: await similarQuestions(asked.db, subject),
    hints: hintsFor(said, hints),
  }
}

/** Looked for while one types, an hour from one network. */
const looksFromOnePlace = 900
const similarForm = z.object({ subject: z.string().trim().max(mostSubject).catch('') })

/** In the body, not in the address: what one types is nobody’s log. */
const similar = route(
  { post: questionPaths.similar(), may: everyone, form: similarForm },
  async (asked) => {
    const { db, form, from, now, speech } = asked
    const subject = form.ok ? form.value.subject : ''
    const mayLook = await isWithinLimit(db, `similar from ${from}`, looksFromOnePlace, now)
    const offer = mayLook ? await offerFor(asked, subject, subject) : nothingOffered
    const { neighbourhoods, writing } = shown(asked)
    const { dayOf } = await writing()
    const model = { ...offer, neighbourhoods: await neighbourhoods(), dayOf }
    return page(offerPage(model, speech))
  },
)

const mayStillTry = ({ db, from, now }: AskedToAsk): Promise<boolean> =>
  isWithinLimit(db, `question tried from ${from}`, triesFromOnePlace, now)

async function mayStillAsk({ db, from, now }: AskedToAsk, { contact }: Asking): Promise<boolean> {
  if (!(await isWithinLimit(db, `question from ${from}`, fromOnePlace, now))) return false
  return (
    contact === null || isWithinLimit(db, `question of ${contact.value}`, toOneAddress, now, 'day')
  )
}

async function keep(asked: AskedToAsk, id: string, value: Asking, photo: ReadyPhoto | null) {
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
    if (photo !== null && kept.asker !== null) {
      await keepPhoto(tx, { question: id, asker: kept.asker }, photo, { now })
    }
    if (value.contact?.kind !== 'email') return
    const { language } = speech
    await acknowledge(tx, kept, { to: value.contact.value, answeredBy, language, origin })
  })
}

const received = route(
  {
    get: '/questions/recue/:id/:proof',
    may: everyone,
    params: z.object({ id: z.uuid(), proof: z.string() }),
  },
  async (asked) => {
    const { db, params, speech, origin } = asked
    if (!isReceiptProof(params.id, params.proof)) notFound()
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
export const askRoutes: readonly Route[] = [askFor, send, similar, plan, received]
