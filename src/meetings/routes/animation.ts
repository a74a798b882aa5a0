import { approvalOf, readMark, signAsTeam, teamStepOf } from '../../approvals/index.ts'
import { bodies, type MemberWay } from '../../bodies/index.ts'
import {
  type Answer,
  type Asked,
  doneQuery,
  type FieldRefusal,
  notFound,
  page,
  personOf,
  readForm,
  type Route,
  route,
  seeOther,
  signedIn,
} from '../../platform/web/index.ts'
import { sayIn } from '../../platform/words/catalogue.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { agreementForm } from '../rules/forms.ts'
import { meetingPaths } from '../rules/paths.ts'
import { animatedMeetings } from '../store/animated.ts'
import { teamTasks } from '../store/tasks.ts'
import { agreementPage } from '../views/agreement-page.tsx'
import { animationPage } from '../views/animation-page.tsx'
import { minutesSubject, minutesToApprove } from '../work/minutes-to-approve.ts'
import { meetingWords } from '../words/index.ts'
import { placeOf } from './place.ts'
import { type AskedOfMeeting, fileOf, meetingNumber } from './run-one.ts'

const animatedBy = ({ db, today, visitor }: Asked<unknown, unknown, unknown>) =>
  bodies(db).animatedBy(personOf(visitor), today)

/** What she animates, what comes next there, and the minutes that wait for her team. */
const desk = route(
  { get: meetingPaths.animation(), may: signedIn, query: doneQuery },
  async (asked) => {
    const { db, now, speech, query, today, visitor } = asked
    const animated = await animatedBy(asked)
    const meetings = await animatedMeetings(
      db,
      animated.map(({ id }) => id),
      now,
    )
    const waiting = []
    for (const meeting of meetings.filter(({ isAsked }) => isAsked))
      if ((await waitingFor(asked, meeting)) !== null) waiting.push(meeting)
    const coming = meetings.filter(({ endsAt }) => endsAt > now.toISOString())
    const ids = animated.map(({ id }) => id)
    const tasks = await teamTasks(db, personOf(visitor), ids, today)
    const about = { animated, waiting, coming, tasks, today, isDone: query.fait !== undefined }
    return page(animationPage({ ...(await placeOf(asked)), ...about }, speech))
  },
)

/** The approval of minutes that waits for the team; `null`: none does. */
async function waitingFor(
  { db }: Pick<AskedOfMeeting, 'db'>,
  meeting: Parameters<typeof minutesSubject>[0],
) {
  const approval = await approvalOf(db, minutesSubject(meeting))
  return approval !== null && teamStepOf(approval) !== null ? approval : null
}

/** The meeting, for who animates its body today: nobody else knows that its minutes are written. */
async function animatedFile(asked: AskedOfMeeting) {
  const file = await fileOf(asked)
  const animated = await animatedBy(asked)
  return animated.some(({ id }) => id === file.body) ? file : notFound()
}

async function shown(
  asked: AskedOfMeeting,
  { faults = [], status = 200 }: { faults?: readonly FieldRefusal[]; status?: number } = {},
): Promise<Answer> {
  const file = await animatedFile(asked)
  const approval = await waitingFor(asked, file)
  const model = {
    ...(await placeOf(asked)),
    ...{ file, faults, given: asked.form.given },
    text: approval?.text ?? null,
    seen: approval === null ? '' : readMark(approval),
  }
  return page(agreementPage(model, asked.speech), status)
}

const address = { may: signedIn, params: meetingNumber } as const

const read = route({ get: '/mon-espace/animation/:number', ...address }, (asked) => shown(asked))

const sign = route({ post: '/mon-espace/animation/:number', ...address }, async (asked) => {
  const { db, form, now, visitor } = asked
  const file = await animatedFile(asked)
  const given = readForm(agreementForm, form.given)
  if (!given.ok) return shown(asked, { faults: given.faults, status: 422 })
  const { act, seen, comment } = given.value
  const word = comment === '' ? sayIn(meetingWords, 'fr')('agreement.from-account') : comment
  const signature = { act, seen, comment: word, text: '' }
  const by = { by: personOf(visitor), now }
  const signed = await signAsTeam(db, minutesToApprove, minutesSubject(file), signature, by)
  if (signed?.ok === true) return seeOther(`${meetingPaths.animation()}?fait=oui`)
  // Another one of the team, or an officer, was quicker: what she did is shown.
  return shown(asked, { faults: [{ field: '', code: 'signed-meanwhile' }], status: 409 })
})

/** What leads who animates a body to her desk, from the list of her councils. */
export const animationWay: MemberWay = {
  name: (speech) => sayWith(meetingWords, speech)('animation.title'),
  path: () => meetingPaths.animation(),
  isForTeam: true,
}

/** For the residents who animate a body: no role of the town is needed. */
export const animationRoutes: readonly Route[] = [desk, read, sign]
