import { randomUUID } from 'node:crypto'
import { loadDemoAddresses } from './addresses/index.ts'
import { loadDemoBodies } from './bodies/index.ts'
import { loadDemoBodyBudgets } from './body-budgets/index.ts'
import { editions, loadDemoEditions, loadDemoVote } from './budget/index.ts'
import { loadDemoCommitments } from './commitments/index.ts'
import { loadDemoCharters } from './charters/index.ts'
import type { Clock } from './platform/clock/index.ts'
import { inTransaction, type TownDatabase } from './platform/database/index.ts'
import { dayIn } from './platform/kernel/day.ts'
import { loadDemoProcesses } from './processes/index.ts'
import { loadDemoMeetings } from './meetings/index.ts'
import { loadDemoFeedback } from './feedback/index.ts'
import { loadDemoNotices } from './notices/index.ts'
import { loadDemoDatePolls } from './date-polls/index.ts'
import { loadDemoTurns } from './desk/index.ts'
import { loadDemoConversation } from './demonstration-comments.ts'
import { loadDemoMemberSpace } from './member-space/index.ts'
import { loadCast } from './people/index.ts'
import { loadDemoOpinions } from './opinions/index.ts'
import { loadDemoProposals } from './proposals/index.ts'
import { loadDemoQuestions } from './questions/index.ts'
import {
  demoNeighbourhoods,
  demoTown,
  loadDemoCouncillors,
  loadDemoDepartments,
  type Neighbourhood,
  piecesOf,
  towns,
} from './town/index.ts'

/**
 * Loads the demonstration town into an empty database, unless `PARVIS_DEMO=0`.
 *
 * Empty: nobody has described the town, and it has no edition. A town that began by importing its
 * own must not find invented ones beside it.
 *
 * All or nothing: a start that is killed in the middle leaves a database the next one fills.
 * @returns whether the town shown is the demonstration
 */
export async function loadDemonstration(
  { db, isNew }: Pick<TownDatabase, 'db' | 'isNew'>,
  clock: Clock,
  isForced = false,
): Promise<boolean> {
  const town = await towns(db).find()
  const isEmpty = !town.isDemonstration && (await isUntouched())
  const isWanted = isForced || (isEmpty && process.env['PARVIS_DEMO'] !== '0')
  if (!isWanted) return town.isDemonstration

  await inTransaction(db, async (transaction) => {
    await towns(transaction).save(demoTown, demoNeighbourhoods)
    await loadDemoAddresses(transaction, randomUUID, clock.now())
    const today = dayIn(demoTown.zone, clock.now())
    await loadDemoDepartments(transaction, clock.now())
    await loadDemoCouncillors(transaction, today, clock.now())
    await loadCast(transaction, today, clock.now())
    await loadDemoEditions(transaction, today, demoNeighbourhoods.map(placeOf))
    const { zone } = demoTown
    const about = { today, now: clock.now(), zone, neighbourhoods: demoNeighbourhoods }
    const running = await loadDemoVote(transaction, about)
    const archived = (await editions(transaction).summaries()).map(({ edition }) => edition.slug)
    await loadDemoProcesses(transaction, about, { running, archived })
    await loadDemoQuestions(transaction, about)
    await loadDemoCommitments(transaction, about)
    await loadDemoBodies(transaction, about)
    await loadDemoMemberSpace(transaction, about)
    await loadDemoProposals(transaction, about)
    await loadDemoOpinions(transaction, about)
    await loadDemoMeetings(transaction, about)
    await loadDemoCharters(transaction, about)
    await loadDemoBodyBudgets(transaction, about)
    await loadDemoNotices(transaction, about)
    await loadDemoDatePolls(transaction, about)
    await loadDemoFeedback(transaction, about)
    await loadDemoConversation(transaction, clock.now())
    await loadDemoTurns(transaction, about)
  })
  return true

  async function isUntouched(): Promise<boolean> {
    if (isNew) return true
    return (await towns(db).isUndescribed()) && (await editions(db).summaries()).length === 0
  }
}

/** Somewhere inside: the mean of its corners. */
function placeOf({ name, outline }: Neighbourhood) {
  const corners = piecesOf(outline)[0]?.[0]?.slice(1) ?? []
  const mean = (axis: 0 | 1) =>
    corners.reduce((sum, corner) => sum + corner[axis], 0) / Math.max(1, corners.length)
  return { name, centre: [mean(0), mean(1)] as const }
}
