import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Act } from '../platform/kernel/act.ts'
import { bodies, type Body } from '../bodies/index.ts'
import { type Day, daysAfter } from '../platform/kernel/day.ts'
import { instantsOf } from '../platform/kernel/hour.ts'
import { departments } from '../town/index.ts'
import { type DemoAct, type DemoProposal, demoProposals } from './demo-stories.ts'
import { actsOn } from './store/acts.ts'
import { beginDraft } from './store/drafts.ts'
import { storyOfProposal } from './store/history.ts'
import { workOn } from './store/work.ts'

interface DemoPlace {
  readonly today: Day
  readonly now: Date
  readonly zone: string
}

/** Proposals of the bodies of the demonstration that are there, each as old as it says. */
export async function loadDemoProposals(tx: Transaction<object>, place: DemoPlace): Promise<void> {
  const known = (await bodies(tx).all()).filter(
    ({ publishedAt, endedOn }) => publishedAt !== null && endedOn === null,
  )
  const open = new Set((await departments(tx).all()).map(({ id }) => id))
  const isTold = ({ acts }: DemoProposal) =>
    acts.every((one) => one.act !== 'admit' || open.has(one.department))
  // The oldest first: numbers follow days.
  const inOrder = demoProposals
    .filter(isTold)
    .toSorted((a, b) => (b.adopted ?? 0) - (a.adopted ?? 0))
  for (const one of inOrder) {
    const body = known.filter(({ kind }) => kind === one.of)[one.rank]
    if (body !== undefined) await loadOne(tx, place, body, one)
  }
}

async function loadOne(
  tx: Transaction<object>,
  { today, now, zone }: DemoPlace,
  { id: body, neighbourhoods }: Body,
  { adopted, votes, text, acts }: DemoProposal,
): Promise<void> {
  // In the morning of its day, and never after now.
  const actOn = (on: Day): Act => ({
    by: 'demonstration',
    now: new Date(Math.min(now.getTime(), instantsOf(zone, on, '10:15')[0]?.getTime() ?? 0)),
  })
  const id = randomUUID()
  const [only, ...others] = neighbourhoods
  const neighbourhood = others.length === 0 ? (only ?? null) : null
  const since = daysAfter(today, -(adopted ?? 4))
  await beginDraft(tx, { ...text, id, body, neighbourhood }, actOn(daysAfter(since, -9)))
  if (adopted === null) return
  const nobody = () => Promise.resolve()
  await actsOn(tx, id, actOn(since), nobody).adopt({ seen: 1, on: since, votes, today: since })
  for (const act of acts) {
    const on = daysAfter(since, act.after)
    await befall(tx, id, act, { since, on, act: actOn(on) })
  }
}

interface On {
  readonly since: Day
  readonly on: Day
  readonly act: Act
}

async function befall(
  tx: Transaction<object>,
  id: string,
  told: DemoAct,
  { since, on, act }: On,
): Promise<void> {
  const acts = actsOn(tx, id, act, () => Promise.resolve())
  const today = on
  if (told.act === 'admit') await acts.admit({ department: told.department, today })
  else if (told.act === 'reply') await acts.reply({ replies: told.replies, today })
  else if (told.act === 'postpone') {
    const dueOn = daysAfter(since, 60 + told.by)
    await acts.postponeReply({ reason: told.reason, today, dueOn })
  } else if (told.act === 'inadmissible') {
    await acts.setInadmissible({ reason: told.reason, today })
  } else if (told.act === 'milestone') {
    await addStep(tx, id, told, { since, on, act })
  } else await acts[told.act]({ reason: told.reason, today })
}

async function addStep(
  tx: Transaction<object>,
  id: string,
  { words, dueAfter, doneAfter }: Extract<DemoAct, { act: 'milestone' }>,
  { since, on, act }: On,
): Promise<void> {
  const work = workOn(tx, id, act)
  await work.addMilestone({ words, dueOn: daysAfter(since, dueAfter) }, on)
  if (doneAfter === undefined) return
  const { milestones } = await storyOfProposal(tx, { id })
  const added = milestones.find((one) => one.words === words)
  if (added !== undefined) await work.markMilestone(added.id, daysAfter(since, doneAfter))
}
