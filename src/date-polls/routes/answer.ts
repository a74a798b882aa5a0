import { z } from 'zod'
import { isWithinLimit } from '../../people/index.ts'
import {
  type Answer,
  type Asked,
  doneQuery,
  everyone,
  type FieldRefusal,
  notFound,
  page,
  personOf,
  readForm,
  type Route,
  route,
  seeOther,
  signedIn,
  speaking,
} from '../../platform/web/index.ts'
import { answersForm } from '../rules/forms.ts'
import { datePollPaths } from '../rules/paths.ts'
import { type DatePoll, type DateVoter, doorOf } from '../rules/poll.ts'
import { saveAnswers } from '../store/acts.ts'
import { datePolls } from '../store/polls.ts'
import { answerPage } from '../views/answer-page.tsx'
import { ownPage } from '../views/own-page.tsx'
import { pollNumber, writing } from './place.ts'

/** Answers an hour from one network: a town hall lends its own to a whole council. */
const fromOnePlace = 60

type Asking = Asked<unknown, unknown, unknown>

/** A poll as one of those it asks opens it. */
interface Opened {
  readonly poll: DatePoll
  readonly voters: readonly DateVoter[]
  readonly mine: DateVoter
  /** Where she answers. */
  readonly path: string
  /** Once there is nothing to answer any more: a link of a mail is dead, a page of her space is not. */
  readonly over: 200 | 410
}

interface About {
  readonly faults?: readonly FieldRefusal[]
  readonly isDone?: boolean
  readonly status?: 422 | 429
}

async function shown(asked: Asking, opened: Opened, about: About): Promise<Answer> {
  const { now, speech, form } = asked
  const { faults = [], isDone = false, status = 422 } = about
  const door = doorOf(opened.poll, now)
  const model = { ...opened, faults, isDone, door, given: form.given, ...(await writing(asked)) }
  const open = faults.length === 0 ? 200 : status
  return page(answerPage(model, speech), door === 'open' ? open : opened.over)
}

async function answered(asked: Asking, opened: Opened): Promise<Answer> {
  const { db, form, now } = asked
  const { poll, mine, path } = opened
  const read = readForm(answersForm(poll.dates.length), form.given)
  if (!read.ok) return shown(asked, opened, { faults: read.faults })
  const said = { number: poll.number, voter: mine.id, answers: read.value }
  const refused = await saveAnswers(db, said, { by: null, now })
  if (refused !== null) return shown(asked, opened, { faults: [{ field: '', code: refused }] })
  return seeOther(`${path}?fait=oui`)
}

/**
 * Its address is the only right one has: nobody's session is lent to it, and the browser, told to hide
 * the address, does not name our own site either when it sends a form.
 */
const secretShape = {
  may: everyone,
  params: z.object({ secret: z.string().regex(/^[\w-]{43}$/) }),
  hidesAddress: true,
} as const
const secretAddress = '/sondages-de-dates/:secret'

async function bySecret({
  db,
  params,
}: Asked<{ readonly secret: string }, unknown, unknown>): Promise<Opened> {
  const found = (await datePolls(db).bySecret(params.secret)) ?? notFound()
  const isMine = ({ id }: DateVoter) => id === found.voter
  const path = datePollPaths.answer(params.secret)
  return { ...(await opening(db, found.number, isMine)), path, over: 410 }
}

async function opening(db: Asking['db'], number: number, isMine: (one: DateVoter) => boolean) {
  const poll = (await datePolls(db).numbered(number)) ?? notFound()
  const voters = await datePolls(db).voters(poll.id)
  return { poll, voters, mine: voters.find(isMine) ?? notFound() }
}

const ask = route({ get: secretAddress, ...secretShape, query: doneQuery }, async (asked) =>
  shown(asked, await bySecret(asked), { isDone: asked.query.fait !== undefined }),
)

const answer = route({ post: secretAddress, ...secretShape, bySecret: true }, async (asked) => {
  const { db, from, now } = asked
  const opened = await bySecret(asked)
  if (!(await isWithinLimit(db, `date poll answer from ${from}`, fromOnePlace, now)))
    return shown(asked, opened, { faults: [{ field: '', code: 'too-many' }], status: 429 })
  return answered(asked, opened)
})

const ownShape = { may: signedIn, params: pollNumber } as const
const ownAddress = '/mon-espace/sondages-de-dates/:number'

async function byAccount({
  db,
  params,
  visitor,
}: Asked<{ readonly number: number }, unknown, unknown>): Promise<Opened> {
  const person = personOf(visitor)
  const isMine = ({ party }: DateVoter) => party === person
  const path = datePollPaths.ownOne(params.number)
  return { ...(await opening(db, params.number, isMine)), path, over: 200 }
}

const askOwn = route({ get: ownAddress, ...ownShape, query: doneQuery }, async (asked) =>
  shown(asked, await byAccount(asked), { isDone: asked.query.fait !== undefined }),
)

const answerOwn = route({ post: ownAddress, ...ownShape }, async (asked) =>
  answered(asked, await byAccount(asked)),
)

const ofBodyQuery = z.object({ instance: z.string().max(100).catch('') })

const listOwn = route(
  { get: datePollPaths.own(), may: signedIn, query: ofBodyQuery },
  async (asked) => {
    const { db, query, visitor, now, speech } = asked
    const polls = await datePolls(db).asking(personOf(visitor), query.instance)
    const listed = polls.map((poll) => ({ poll, door: doorOf(poll, now) }))
    return page(ownPage({ polls: listed, ...(await writing(asked)) }, speech))
  },
)

/** The pages of who is asked: by her link, without account, or in her own space. */
export const answerRoutes: readonly Route[] = [
  ...speaking(['ar', 'pt'], [ask, answer]),
  listOwn,
  askOwn,
  answerOwn,
]
