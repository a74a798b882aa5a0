import { z } from 'zod'
import { decisionPathsOf } from '../../moderation/index.ts'
import { isWithinLimit, typedCode } from '../../people/index.ts'
import {
  type Answer,
  type Asked,
  bytes,
  everyone,
  type FieldRefusal,
  notFound,
  page,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { workingDaysAfter } from '../../town/index.ts'
import { mostWords } from '../rules/ask-form.ts'
import { questionPaths } from '../rules/paths.ts'
import { questionKind } from '../rules/subject.ts'
import { sentPhoto } from '../store/photos.ts'
import { slips } from '../store/slips.ts'
import { actsOn } from '../store/acts.ts'
import { type Followed, followed, following, secretBehind } from '../store/follow.ts'
import { comeBackPage, followPage, giveUpPage, gonePage } from '../views/follow-page.tsx'
import { photoAddress } from './photos.ts'
import { shown } from './shown.ts'

/** Tries of a code an hour from one network, and towards one number from anywhere. */
const triesFromOnePlace = 20
const triesOfOneNumber = 20

const secretAddress = z.object({ secret: z.string().regex(/^[\w-]{43}$/) })
type AskedToFollow = Asked<{ readonly secret: string }, unknown, unknown>

const dones = ['confirmed', 'added', 'satisfied-thanks', 'reopened'] as const
type Done = (typeof dones)[number]

const followQuery = z.object({ fait: z.enum(dones).nullable().catch(null).default(null) })

async function drawn(
  asked: AskedToFollow,
  known: Followed,
  about: { readonly done?: Done | null; readonly faults?: readonly FieldRefusal[] },
): Promise<Answer> {
  const { params, speech, today, form } = asked
  const { done = null, faults = [] } = about
  const { asker, own, hers, photos, twins, question, answers, words } = known
  const isHidden = question.hiddenAt !== null
  const id = String(question.number)
  const model = {
    secret: params.secret,
    own,
    hers,
    photos,
    ground: hers.pointed === null ? [] : await groundOf(asked),
    twins,
    question,
    hasMail: asker.hasMail,
    isConfirmed: asker.isConfirmed,
    satisfied: asker.satisfied,
    answers,
    words,
    decisionPath: isHidden
      ? ((await decisionPathsOf(asked.db, questionKind, [id])).get(id) ?? null)
      : null,
    today,
    ...(await shown(asked).writing()),
    done,
    given: form.given,
    faults,
  }
  return page(followPage(model, speech), faults.length === 0 ? 200 : 422)
}

/** The outline of the town, under the point she showed. */
const groundOf = async (asked: AskedToFollow) =>
  (await shown(asked).areas()).map(({ outline }) => outline)

const known = async ({ db, params }: AskedToFollow): Promise<Followed> =>
  (await followed(db, params.secret)) ?? notFound()

const back = ({ params }: AskedToFollow, done: Done): Answer =>
  seeOther(`${questionPaths.follow(params.secret)}?fait=${done}`)

const shape = { may: everyone, params: secretAddress } as const
const at = (what: string) => `/questions/suivi/:secret/${what}`
const act = ({ now }: AskedToFollow) => ({ by: 'asker', now })

const follow = route(
  { get: '/questions/suivi/:secret', ...shape, query: followQuery },
  async (asked) => drawn(asked, await known(asked), { done: asked.query.fait }),
)

/** Kept by nothing between her and us: the address of the page is all that protects it. */
const photo = route(
  {
    get: at('photos/:photo'),
    may: everyone,
    params: secretAddress.extend(photoAddress.shape),
  },
  async (asked) => {
    const { asker } = await known(asked)
    return bytes(
      'image/jpeg',
      (await sentPhoto(asked.db, asker.id, asked.params.photo)) ?? notFound(),
      { keptSeconds: 0 },
    )
  },
)

/** A button, never the link itself: what reads mails to protect people opens every link. */
const confirm = route({ post: at('adresse'), ...shape }, async (asked) => {
  await following(asked.db, await known(asked), act(asked)).confirm()
  return back(asked, 'confirmed')
})

const wordForm = z.object({
  word: z.string().trim().min(1, 'missing').max(mostWords, 'too-long'),
})

const addWord = route({ post: at('mots'), ...shape, form: wordForm }, async (asked) => {
  const { db, form, now, params } = asked
  const question = await known(asked)
  if (!form.ok) return drawn(asked, question, { faults: form.faults })
  if (!(await isWithinLimit(db, `word of ${params.secret}`, 10, now, 'day'))) {
    return drawn(asked, question, { faults: [{ field: 'word', code: 'too-many' }] })
  }
  const isKept = await following(db, question, act(asked)).addWord(form.value.word)
  return isKept
    ? back(asked, 'added')
    : drawn(asked, await known(asked), { faults: [{ field: 'word', code: 'not-now' }] })
})

const opinionForm = z.object({ avis: z.enum(['oui', 'non']) })

const opinion = route({ post: at('avis'), ...shape, form: opinionForm }, async (asked) => {
  const { form } = asked
  const question = await known(asked)
  if (!form.ok || question.answers.length === 0) return drawn(asked, question, {})
  await following(asked.db, question, act(asked)).saySatisfied(form.value.avis === 'oui')
  return back(asked, 'satisfied-thanks')
})

const reopenForm = z.object({
  reason: z.string().trim().min(1, 'no-lack').max(mostWords, 'too-long'),
})

const reopen = route({ post: at('reprise'), ...shape, form: reopenForm }, async (asked) => {
  const { db, form, today } = asked
  const question = await known(asked)
  if (!form.ok) return drawn(asked, question, { faults: form.faults })
  const { calendar, delays } = shown(asked)
  const acts = actsOn(db, question.question, 'asker', act(asked))
  const about = {
    asker: question.asker.id,
    reason: form.value.reason,
    answerDueOn: workingDaysAfter(today, (await delays()).answer, await calendar()),
  }
  const refused = await acts.reopen(about)
  return refused === null
    ? back(asked, 'reopened')
    : drawn(asked, await known(asked), { faults: [{ field: 'reason', code: 'not-now' }] })
})

const askGiveUp = route({ get: at('fin'), ...shape }, async (asked) => {
  const { own, twins } = await known(asked)
  return page(giveUpPage({ secret: asked.params.secret, own, twins }, asked.speech))
})

const giveUp = route({ post: at('fin'), ...shape }, async (asked) => {
  await following(asked.db, await known(asked), act(asked)).giveUp()
  return seeOther(`${questionPaths.comeBack()}/efface`)
})

const gone = route({ get: `${questionPaths.comeBack()}/efface`, may: everyone }, ({ speech }) =>
  page(gonePage(speech)),
)

const comeBack = route({ get: questionPaths.comeBack(), may: everyone }, ({ form, speech }) =>
  page(comeBackPage({ given: form.given, faults: [] }, speech)),
)

const comeBackForm = z.object({
  number: z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, 'missing')
    .transform(Number),
  code: z.string().trim().min(1, 'missing').max(60, 'no-such-code'),
})

const open = route(
  { post: questionPaths.comeBack(), may: everyone, form: comeBackForm },
  async (asked) => {
    const { db, form, speech, from, now } = asked
    const refused = (faults: readonly FieldRefusal[], status = 422) =>
      page(comeBackPage({ given: form.given, faults }, speech), status)
    if (!form.ok) return refused(form.faults)
    const { number, code } = form.value
    const mayTry =
      (await isWithinLimit(db, `question code from ${from}`, triesFromOnePlace, now)) &&
      (await isWithinLimit(db, `question code of ${number}`, triesOfOneNumber, now))
    if (!mayTry) return refused([{ field: 'code', code: 'too-many-tries' }], 429)
    const secret = await secretBehind(db, number, code)
    if (secret === null) {
      const isOnItsWay = await slips(db).isBlank({ number, code: typedCode(code) })
      return refused([{ field: 'code', code: isOnItsWay ? 'blank-slip' : 'no-such-code' }])
    }
    return seeOther(questionPaths.follow(secret))
  },
)

/** What who asked does with her own question. */
export const followRoutes: readonly Route[] = [
  comeBack,
  open,
  gone,
  follow,
  photo,
  confirm,
  addWord,
  opinion,
  reopen,
  askGiveUp,
  giveUp,
]
