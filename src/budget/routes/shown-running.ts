import type { Asked } from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { shownTown } from '../../town/index.ts'
import { ballotBoxes } from '../../voting/index.ts'
import { nextBoundary, runningState, type VoteHours, voteHours } from '../rules/running-edition.ts'
import { runningEditions } from '../store/running-editions.ts'
import type { RunningShown } from '../views/running-cards.tsx'
import { spokenIn } from '../../platform/words/speech.tsx'

export interface ShownRunning {
  readonly shown: readonly RunningShown[]
  /** When what is said of one of them stops being true by itself. */
  readonly trueUntil: Date | undefined
}

/** Editions that live, those whose results are archived left out: their envelopes are in the list. */
export async function shownRunning(
  asked: Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'speech' | 'now'>,
): Promise<ShownRunning> {
  const { db, speech, now } = asked
  const living = (await runningEditions(db).all()).filter(({ publishedAt }) => publishedAt === null)
  const { zone } = await shownTown(asked).town()
  const written = (instant: string) => formatInstant(instant, zone, spokenIn(speech))
  const shown: RunningShown[] = []
  const allHours: VoteHours[] = []
  for (const edition of living) {
    const box = await ballotBoxes(db).of({ kind: 'edition', id: edition.slug })
    const hours = voteHours(edition, box)
    const state = runningState(edition, box, now)
    shown.push({ edition, state, opens: written(hours.opensAt), until: written(hours.closesAt) })
    allHours.push(hours)
  }
  return { shown, trueUntil: nextBoundary(allHours, now) }
}
