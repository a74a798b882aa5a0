import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { approvalOf, signInDemo } from '../approvals/index.ts'
import { bodies } from '../bodies/index.ts'
import { roleHolders } from '../people/index.ts'
import type { Act } from '../platform/kernel/act.ts'
import { type Day, daysAfter } from '../platform/kernel/day.ts'
import { instantsOf } from '../platform/kernel/hour.ts'
import { departments } from '../town/index.ts'
import { loadDemoDrafts } from './demo-drafts.ts'
import { type DemoOpinion, demoOpinions } from './demo-stories.ts'
import { actsOn, openOpinion, type Telling } from './store/acts.ts'
import { opinions } from './store/opinions.ts'
import { repliesToApprove, replySubject, sendReplyToSign } from './work/replies-to-approve.ts'

interface DemoPlace {
  readonly today: Day
  readonly now: Date
  readonly zone: string
}

interface DemoTown extends DemoPlace {
  readonly departments: ReadonlySet<string>
  /** Who signs, by role. */
  readonly holders: ReadonlyMap<string, string>
}

const nobody: Telling = () => Promise.resolve()
const noOrigin = () => ''

/** Opinions of the bodies of the demonstration that are there, each as old as it says. */
export async function loadDemoOpinions(tx: Transaction<object>, place: DemoPlace): Promise<void> {
  const known = (await bodies(tx).all()).filter(
    ({ publishedAt, endedOn }) => publishedAt !== null && endedOn === null,
  )
  const holders = await roleHolders(tx, place.today)
  const town: DemoTown = {
    ...place,
    departments: new Set((await departments(tx).all()).map(({ id }) => id)),
    holders: new Map(holders.map(({ role, party }) => [role, party])),
  }
  // The oldest first: numbers follow days.
  for (const one of demoOpinions.toSorted((a, b) => b.asked - a.asked)) {
    const body = known.filter(({ kind }) => kind === one.of)[one.rank]
    if (body !== undefined) await loadOne(tx, town, body.id, one)
  }
  await loadDemoDrafts(tx, place)
}

/** In the morning of a day, and never after now. */
const morning = ({ zone, now }: DemoPlace, on: Day): Date =>
  new Date(Math.min(now.getTime(), instantsOf(zone, on, '10:15')[0]?.getTime() ?? 0))

async function loadOne(
  tx: Transaction<object>,
  town: DemoTown,
  body: string,
  told: DemoOpinion,
): Promise<void> {
  const { today } = town
  const actOn = (on: Day): Act => ({ by: 'demonstration', now: morning(town, on) })
  const askedOn = daysAfter(today, -told.asked)
  const opinionDueOn = told.within === null ? null : daysAfter(askedOn, told.within)
  const id = randomUUID()
  const { origin, subject, question, negotiable, fixed } = told
  const asked = { id, body, origin, subject, question, negotiable, fixed, askedOn, opinionDueOn }
  await openOpinion(tx, asked, actOn(askedOn), nobody)
  if (told.adopted === null) return
  const on = daysAfter(today, -told.adopted)
  const { text, minority, votes } = told
  await actsOn(tx, id, actOn(on)).adopt({ seen: 0, on, text, minority, votes, today: on }, nobody)
  if (told.postponed !== undefined) await putOff(tx, town, { id, on, ...told.postponed })
  if (told.reply !== null) await replied(tx, town, { id, on, told, ...told.reply })
}

interface PutOff {
  readonly id: string
  readonly on: Day
  readonly after: number
  readonly by: number
  readonly reason: string
}

async function putOff(
  tx: Transaction<object>,
  town: DemoTown,
  { id, on, after, by, reason }: PutOff,
): Promise<void> {
  const { replyDueOn } = (await opinions(tx).find(id)) ?? { replyDueOn: null }
  const today = daysAfter(on, after)
  const dueOn = daysAfter(replyDueOn ?? on, by)
  const acts = actsOn(tx, id, { by: 'demonstration', now: morning(town, today) })
  await acts.postpone({ dueOn, reason, today }, nobody)
}

interface RepliedTo {
  readonly id: string
  readonly on: Day
  readonly after: number
  readonly told: DemoOpinion
  readonly stance: NonNullable<DemoOpinion['reply']>['stance']
  readonly text: string
}

/** An officer writes the reply and sends it; all sign it that day. */
async function replied(
  tx: Transaction<object>,
  town: DemoTown,
  { id, on, after, told, stance, text }: RepliedTo,
): Promise<void> {
  const officer = town.holders.get('officer')
  if (officer === undefined || !town.departments.has(told.department)) return
  const act = { by: officer, now: morning(town, daysAfter(on, after)) }
  await actsOn(tx, id, act).write({ stance, text, department: told.department }, 0)
  await sendReplyToSign(tx, id, 1, act)
  const file = await opinions(tx).find(id)
  const subject = replySubject({ number: file?.number ?? 0 })
  const by = (role: string) => town.holders.get(role) ?? officer
  while ((await approvalOf(tx, subject))?.state === 'open')
    await signInDemo(tx, [repliesToApprove(noOrigin, () => nobody)], subject, { by, now: act.now })
}
