import { paperPlace, pdfAnswer } from '../../documents/index.ts'
import { isWithinLimit } from '../../people/index.ts'
import {
  actOf,
  type Answer,
  type Asked,
  doneQuery,
  everyone,
  type FieldRefusal,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { interfaceFor } from '../../platform/words/languages.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { deskAgents } from '../../town/index.ts'
import { candidacyForm } from '../papers/candidacy-form.ts'
import { mayApply } from '../rules/call.ts'
import { type Applying, candidateForm } from '../rules/call-forms.ts'
import { bodyPaths } from '../rules/paths.ts'
import { bodies, type WholeBody } from '../store/bodies.ts'
import { callsOf } from '../store/calls.ts'
import { applyPage } from '../views/apply-page.tsx'
import { callWords } from '../words/index.ts'
import { tellingCandidates } from '../work/tell-candidates.ts'
import { bodyAddress } from './public-pages.ts'
import { rulesNow, shown } from './shown.ts'

type AskedToApply = Asked<{ readonly body: string }, unknown, unknown>

/** Candidatures an hour from one network, and a day towards one address: a family, never a robot. */
const fromOnePlace = 12
const toOneAddress = 5

/** A body that anybody may read, as it is at this moment: a call may just have ended. */
async function publicBody({ db, params }: AskedToApply): Promise<WholeBody> {
  const whole = await bodies(db).one(params.body)
  return whole === null || whole.body.publishedAt === null ? notFound() : whole
}

interface About {
  readonly isAtDesk: boolean
  readonly faults?: readonly FieldRefusal[]
  readonly isDone?: boolean
  readonly status?: number
}

async function drawn(asked: AskedToApply, whole: WholeBody, about: About): Promise<Answer> {
  const { today, speech, form, visitor } = asked
  const { isAtDesk, faults = [], isDone = false, status = 200 } = about
  const model = {
    ...{ body: whole.body, call: whole.call, rules: rulesNow(whole, asked).rules },
    ...{ given: form.given, faults, isDone, isAtDesk, today },
    mayEnter: !isAtDesk && deskAgents.admits(visitor),
    day: (await shown(asked).writing()).day,
  }
  return page(applyPage(model, speech), status)
}

/** Reads what was typed, and keeps it while the call runs. */
async function applied(asked: AskedToApply, isAtDesk: boolean): Promise<Answer> {
  const whole = await publicBody(asked)
  if (!mayApply(whole.call, whole.body, asked.today))
    return drawn(asked, whole, { isAtDesk, status: 422 })
  const read = readForm(candidateForm(rulesNow(whole, asked).rules), asked.form.given)
  if (!read.ok) return drawn(asked, whole, { isAtDesk, faults: read.faults, status: 422 })
  if (!isAtDesk && !(await mayStillApply(asked, read.value)))
    return drawn(asked, whole, {
      isAtDesk,
      faults: [{ field: 'name', code: 'too-many' }],
      status: 429,
    })
  const door = isAtDesk && read.value.door === 'web' ? 'desk' : isAtDesk ? read.value.door : 'web'
  const { db, today, speech, origin, now, params } = asked
  const act = isAtDesk ? actOf(asked) : { by: 'candidate', now }
  const isKept = await callsOf(db, params.body, act, today).apply(
    { ...read.value, door },
    interfaceFor(speech.language),
    tellingCandidates(whole.body, origin).received,
  )
  if (isKept !== true) return drawn(asked, whole, { isAtDesk, status: 422 })
  return seeOther(`${(isAtDesk ? bodyPaths.applyFor : bodyPaths.apply)(params.body)}?fait=oui`)
}

async function mayStillApply(
  { db, from, now }: AskedToApply,
  { email }: Applying,
): Promise<boolean> {
  if (!(await isWithinLimit(db, `candidature from ${from}`, fromOnePlace, now))) return false
  return email === null || isWithinLimit(db, `candidature of ${email}`, toOneAddress, now, 'day')
}

const shape = { may: everyone, params: bodyAddress } as const

const ask = route(
  { get: '/instances/:body/candidature', ...shape, query: doneQuery },
  async (asked) =>
    drawn(asked, await publicBody(asked), {
      isAtDesk: false,
      isDone: asked.query.fait !== undefined,
    }),
)

const send = route({ post: '/instances/:body/candidature', ...shape }, (asked) =>
  applied(asked, false),
)

const printed = route(
  { get: '/instances/:body/candidature/formulaire.pdf', ...shape },
  async (asked) => {
    const whole = await publicBody(asked)
    const { body, call } = whole
    if (!mayApply(call, body, asked.today)) return notFound()
    const { rules } = rulesNow(whole, asked)
    const about = { body, rules, untilOn: call.untilOn, origin: asked.origin }
    const name = sayWith(callWords, asked.speech)('paper.file-name', { body: body.id })
    return pdfAnswer(name, candidacyForm(await paperPlace(asked), about))
  },
)

const deskShape = { may: deskAgents, params: bodyAddress } as const
const entry = '/administration/instances/:body/candidatures/saisie'

const askFor = route({ get: entry, ...deskShape, query: doneQuery }, async (asked) =>
  drawn(asked, await publicBody(asked), { isAtDesk: true, isDone: asked.query.fait !== undefined }),
)

const enter = route({ post: entry, ...deskShape }, (asked) => applied(asked, true))

/** Answering a call for candidates: without account, on paper, or told to an agent. */
export const applyRoutes: readonly Route[] = [ask, send, printed, askFor, enter]
