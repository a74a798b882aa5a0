import type { Asked } from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { shownTown } from '../../town/index.ts'
import { ballotBoxes } from '../../voting/index.ts'
import { runningState } from '../rules/running-edition.ts'
import { runningEditions } from '../store/running-editions.ts'
import type { RunningShown } from '../views/running-cards.tsx'

export interface ShownRunning {
  readonly shown: readonly RunningShown[]
  /** When what is said of one of them stops being true by itself: an opening, a close. */
  readonly trueUntil: Date | undefined
}

/** Editions that live, those whose results are archived left out: their envelopes are in the list. */
export async function shownRunning(
  asked: Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'speech' | 'now'>,
): Promise<ShownRunning> {
  const { db, speech, now } = asked
  const living = (await runningEditions(db).all()).filter(({ publishedAt }) => publishedAt === null)
  const { zone } = await shownTown(asked).town()
  const written = (instant: string) => formatInstant(instant, zone, speech.language)
  const shown: RunningShown[] = []
  const boundaries: number[] = []
  for (const edition of living) {
    const box = await ballotBoxes(db).of({ kind: 'edition', id: edition.slug })
    const [opensAt, closesAt] = [box?.opensAt ?? edition.opensAt, box?.closesAt ?? edition.closesAt]
    const state = runningState(edition, box, now)
    shown.push({ edition, state, opens: written(opensAt), until: written(closesAt) })
    boundaries.push(Date.parse(opensAt), Date.parse(closesAt))
  }
  const next = Math.min(...boundaries.filter((boundary) => boundary > now.getTime()))
  return { shown, trueUntil: Number.isFinite(next) ? new Date(next) : undefined }
}
