import { z } from 'zod'
import { type MeetingFile, meetingFile, noWelcome, thoughtOfDates } from '../../meetings/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import {
  actOf,
  type Answer,
  doneQuery,
  type FieldRefusal,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { officers, shownTown } from '../../town/index.ts'
import { answersForm, keepForm } from '../rules/forms.ts'
import { datePollPaths } from '../rules/paths.ts'
import { type DatePoll, doorOf, lostReason, type PolledDate } from '../rules/poll.ts'
import { dropPoll, keepOne, saveAnswers } from '../store/acts.ts'
import { datePolls } from '../store/polls.ts'
import { listPage } from '../views/list-page.tsx'
import { notePage } from '../views/note-page.tsx'
import { runPage, type RunPollModel } from '../views/run-page.tsx'
import { reachedBy, tellDropped, tellKept } from '../work/tell.ts'
import { type AskedOfPoll, pollNumber, pollOf, pollShape, writing } from './place.ts'

const at = (what: string) => `/administration/sondages-de-dates/:number/${what}`

const list = route({ get: datePollPaths.all(), may: officers }, async (asked) => {
  const { db, now, speech } = asked
  const polls = (await datePolls(db).all()).map((poll) => ({ poll, door: doorOf(poll, now) }))
  return page(listPage({ polls, ...(await writing(asked)) }, speech))
})

interface About {
  readonly faults?: readonly FieldRefusal[]
  readonly isDone?: boolean
  readonly against?: RunPollModel['against']
}

async function shown(
  asked: AskedOfPoll,
  { faults = [], isDone = false, against = null }: About,
): Promise<Answer> {
  const { db, now, today, speech, form } = asked
  const poll = await pollOf(asked)
  const model = {
    lost: lostReason(poll, today),
    ...{ poll, faults, isDone, against, given: form.given, door: doorOf(poll, now) },
    voters: await datePolls(db).voters(poll.id),
    mails: poll.state === 'open' ? (await reachedBy(db, poll.id)).length : 0,
    ...(await writing(asked)),
  }
  return page(runPage(model, speech), faults.length === 0 ? 200 : 422)
}

const show = route(
  { get: '/administration/sondages-de-dates/:number', ...pollShape, query: doneQuery },
  (asked) => shown(asked, { isDone: asked.query.fait !== undefined }),
)

/** The planned meeting that looks for another date; `null`: a new one is wanted. */
const movedBy = async ({ db, now }: AskedOfPoll, { meeting }: DatePoll) =>
  meeting === null ? null : await meetingFile(db, meeting, now)

async function weighed(
  asked: AskedOfPoll,
  poll: DatePoll,
  { startsAt }: PolledDate,
  file: MeetingFile | null,
) {
  const { zone } = await shownTown(asked).town()
  const { body, owner, deputy } = file ?? poll
  const wanted = { id: file?.id ?? null, body, owner, deputy }
  return thoughtOfDates(asked, wanted, [dayIn(zone, new Date(startsAt))])
}

const keep = route(
  { post: at('date-retenue'), ...pollShape, form: keepForm },
  async (asked): Promise<Answer> => {
    const { db, form, params } = asked
    if (!form.ok) return shown(asked, { faults: form.faults })
    const { date, garder } = form.value
    const poll = await pollOf(asked)
    if (lostReason(poll, asked.today) !== null)
      return shown(asked, { faults: [{ field: '', code: 'lost' }] })
    const wanted = poll.dates.find(({ id }) => id === date)
    if (wanted === undefined) return shown(asked, { faults: [{ field: 'date', code: 'choose' }] })
    const file = await movedBy(asked, poll)
    const dates = await weighed(asked, poll, wanted, file)
    if (poll.state === 'open' && dates.isHeavy(wanted) && garder !== date) {
      const against = { date, concerns: dates.concernsOf(wanted) }
      return shown(asked, { against, faults: [{ field: 'date', code: 'against' }] })
    }
    const { number } = params
    const act = actOf(asked)
    const kept = await keepOne(
      db,
      { number, date },
      act,
      async (tx, { title, place, owner, deputy }, { startsAt, endsAt }) => {
        const slot = { startsAt, endsAt }
        if (file !== null) return (await dates.move(tx, file, slot, act)) ? file.number : null
        const planned = { title, place, owner, deputy, neighbourhood: null, ...noWelcome, ...slot }
        return dates.plan(tx, planned, act)
      },
      tellKept,
    )
    if (typeof kept !== 'number') return shown(asked, { faults: [{ field: 'date', code: kept }] })
    return seeOther(`${datePollPaths.run(number)}?fait=oui`)
  },
)

const drop = route({ post: at('abandon'), ...pollShape }, async (asked) => {
  const { number } = asked.params
  if (!(await dropPoll(asked.db, number, actOf(asked), tellDropped)))
    return shown(asked, { faults: [{ field: '', code: 'ended' }] })
  return seeOther(`${datePollPaths.run(number)}?fait=oui`)
})

const noteShape = { may: officers, params: pollNumber.extend({ voter: z.uuid() }) } as const
type AskedToNote = AskedOfPoll & { readonly params: { readonly voter: string } }

/** Somebody this very poll asks. */
async function opened(asked: AskedToNote) {
  const poll = await pollOf(asked)
  const voters = await datePolls(asked.db).voters(poll.id)
  const one = voters.find(({ id }) => id === asked.params.voter)
  return one === undefined || one.name === null ? notFound() : { poll, one }
}

async function shownNote(
  asked: AskedToNote,
  faults: readonly FieldRefusal[] = [],
): Promise<Answer> {
  const model = { ...(await opened(asked)), faults, given: asked.form.given }
  return page(
    notePage({ ...model, ...(await writing(asked)) }, asked.speech),
    faults.length === 0 ? 200 : 422,
  )
}

const askNote = route({ get: at('reponses/:voter'), ...noteShape }, async (asked) =>
  (await opened(asked)).poll.state === 'open' ? shownNote(asked) : notFound(),
)

const note = route({ post: at('reponses/:voter'), ...noteShape }, async (asked) => {
  const { db, form, params } = asked
  const { poll } = await opened(asked)
  const read = readForm(answersForm(poll.dates.length), form.given)
  if (!read.ok) return shownNote(asked, read.faults)
  const said = { number: params.number, voter: params.voter, answers: read.value }
  const refused = await saveAnswers(db, said, actOf(asked))
  // A colleague kept a date meanwhile: there is nothing to note any more.
  if (refused !== null) return shown(asked, { faults: [{ field: '', code: refused }] })
  return seeOther(`${datePollPaths.run(params.number)}?fait=oui`)
})

/** What officers do with a poll that was sent. */
export const runRoutes: readonly Route[] = [list, show, keep, drop, askNote, note]
