import type { Asked } from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { shownTown } from '../../town/index.ts'
import type { BallotBox } from '../../voting/index.ts'
import {
  isFrozen,
  isShown,
  nextBoundary,
  type RunningEdition,
  runningState,
  type VoteHours,
  voteHours,
} from '../rules/running-edition.ts'
import { editionsVersion } from '../store/editions.ts'
import { runningEditions } from '../store/running-editions.ts'
import type { RunningShown } from '../views/running-cards.tsx'
import { spokenIn } from '../../platform/words/speech.tsx'
import { shownBooth } from './shown-booth.ts'

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
  const { db, remember, speech, now } = asked
  const { zone } = await shownTown(asked).town()
  const written = (instant: string) => formatInstant(instant, zone, spokenIn(speech))
  const shown: RunningShown[] = []
  const allHours: VoteHours[] = []
  const all = await remember(editionsVersion, 'running editions', () => runningEditions(db).all())
  for (const edition of all) {
    const box = await shownBooth(asked, edition.slug).box(false)
    if (!isWanted(edition, box)) continue
    const hours = voteHours(edition, isFrozen(box) ? box : null)
    const state = runningState(edition, box, now)
    shown.push({ edition, state, opens: written(hours.opensAt), until: written(hours.closesAt) })
    allHours.push(hours)
  }
  return { shown, trueUntil: nextBoundary(allHours, now) }
}
