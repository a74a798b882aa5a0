import { z } from 'zod'
import { meetingFile } from '../../meetings/index.ts'
import { isWithinLimit } from '../../people/index.ts'
import {
  type Answer,
  type Asked,
  doneQuery,
  everyone,
  type FieldRefusal,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  speaking,
} from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { shownTown } from '../../town/index.ts'
import { answerDoor, answerForm } from '../rules/answer.ts'
import { noticePaths } from '../rules/paths.ts'
import { notices } from '../store/notices.ts'
import { keepAnswer } from '../store/writing.ts'
import { answerPage, closedAnswerPage } from '../views/answer-page.tsx'

/** Answers an hour from one network: a town hall lends its own to a whole council. */
const fromOnePlace = 60

/**
 * Its address is the only right one has: nobody's session is lent to it, and the browser, told to hide
 * the address, does not name our own site either when it sends a form.
 */
const shape = {
  may: everyone,
  params: z.object({ secret: z.string().regex(/^[\w-]{43}$/) }),
  hidesAddress: true,
} as const
const address = '/convocations/:secret'

type AskedByLink = Asked<{ readonly secret: string }, unknown, unknown>

async function opened({ db, params, now }: AskedByLink) {
  const mine = (await notices(db).bySecret(params.secret)) ?? notFound()
  const file = (await meetingFile(db, mine.number, now)) ?? notFound()
  return { mine, file, door: answerDoor(file, now) }
}

async function shown(
  asked: AskedByLink,
  about: { readonly faults?: readonly FieldRefusal[]; readonly isDone?: boolean } = {},
  status: 200 | 422 | 429 = 200,
): Promise<Answer> {
  const { speech, params, form } = asked
  const { mine, file, door } = await opened(asked)
  const { zone } = await shownTown(asked).town()
  const when = formatInstant(file.startsAt, zone, spokenIn(speech))
  if (door !== 'open') return page(closedAnswerPage({ file, when, door }, speech), 410)
  const { faults = [], isDone = false } = about
  const model = {
    ...{ mine, file, when, faults, isDone },
    secret: params.secret,
    given: form.given,
  }
  return page(answerPage(model, speech), status)
}

const ask = route({ get: address, ...shape, query: doneQuery }, (asked) =>
  shown(asked, { isDone: asked.query.fait !== undefined }),
)

const answer = route(
  { post: address, ...shape, bySecret: true, form: answerForm },
  async (asked) => {
    const { db, form, from, now, params } = asked
    const { mine, door } = await opened(asked)
    if (door !== 'open') return shown(asked)
    if (!(await isWithinLimit(db, `notice answer from ${from}`, fromOnePlace, now)))
      return shown(asked, { faults: [{ field: '', code: 'too-many' }] }, 429)
    if (!form.ok) return shown(asked, { faults: form.faults }, 422)
    await keepAnswer(db, mine.id, form.value, now)
    return seeOther(`${noticePaths.answer(params.secret)}?fait=oui`)
  },
)

/** The page of who was called: her link opens it without account. */
export const answerRoutes: readonly Route[] = speaking(['ar', 'pt'], [ask, answer])
