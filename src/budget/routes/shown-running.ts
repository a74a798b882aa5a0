import type { Asked } from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { shownTown } from '../../town/index.ts'
import { type BallotBox, ballotBoxes } from '../../voting/index.ts'
import {
  isFrozen,
  isShown,
  nextBoundary,
  type RunningEdition,
  runningState,
  type VoteHours,
  voteHours,
} from '../rules/running-edition.ts'
import { runningEditions } from '../store/running-editions.ts'
import type { RunningShown } from '../views/running-cards.tsx'
import { spokenIn } from '../../platform/words/speech.tsx'

export interface ShownRunning {
  readonly shown: readonly RunningShown[]
  /** When what is said of one of them stops being true by itself. */
  readonly trueUntil: Date | undefined
}

type Reading = Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'speech' | 'now'>

/** Editions that live, those whose results are archived left out: their envelopes are in the list. */
export const shownRunning = (asked: Reading): Promise<ShownRunning> =>
  shownEvery(asked, (edition, box) => edition.publishedAt === null && isShown(edition, box))

/** The editions one wants, as cards tell them. */
export async function shownEvery(
  asked: Reading,
  isWanted: (edition: RunningEdition, box: BallotBox | null) => boolean,
): Promise<ShownRunning> {
  const { db, speech, now } = asked
  const { zone } = await shownTown(asked).town()
  const written = (instant: string) => formatInstant(instant, zone, spokenIn(speech))
  const shown: RunningShown[] = []
  const allHours: VoteHours[] = []
  for (const edition of await runningEditions(db).all()) {
    const box = await ballotBoxes(db).of({ kind: 'edition', id: edition.slug })
    if (!isWanted(edition, box)) continue
    const hours = voteHours(edition, isFrozen(box) ? box : null)
    const state = runningState(edition, box, now)
    shown.push({ edition, state, opens: written(hours.opensAt), until: written(hours.closesAt) })
    allHours.push(hours)
  }
  return { shown, trueUntil: nextBoundary(allHours, now) }
}
