import { type Day, daysPast } from '../../platform/kernel/day.ts'
import type { Tone } from '../../platform/design/index.ts'
import type { Say } from '../../platform/words/catalogue.ts'
import {
  type Change,
  isKeptOnTime,
  isPutOff,
  type PublicCommitment,
  type Standing,
  standingOf,
} from '../rules/commitment.ts'
import type { CommitmentWord } from '../words/index.ts'

export const toneOf: Readonly<Record<Standing, Tone>> = {
  open: 'info',
  late: 'danger',
  kept: 'success',
  dropped: 'neutral',
}

/** How days are written. */
type Written = (on: Day) => string

/** The one sentence that says where a commitment stands with its day. */
export function dueSentence(
  one: PublicCommitment,
  today: Day,
  written: Written,
  say: Say<CommitmentWord>,
): string {
  const standing = standingOf(one, today)
  const day = written(one.endedOn ?? one.dueOn)
  if (standing === 'dropped') return say('card.dropped', { day })
  if (standing === 'kept') {
    const days = daysPast(one.firstDueOn, one.endedOn ?? one.firstDueOn)
    return isKeptOnTime(one) ? say('card.kept', { day }) : say('card.kept-late', { day, days })
  }
  if (standing === 'late') {
    // By the day promised first: one that was put off is late since then.
    const days = daysPast(one.firstDueOn, today)
    return say('card.late', { day: written(one.firstDueOn), days })
  }
  return isPutOff(one)
    ? say('card.put-off', { first: written(one.firstDueOn), day })
    : say('card.due', { day })
}

/** What an act did, in a few words. */
export const changeSentence = (
  { kind, dueOn }: Pick<Change, 'kind' | 'dueOn'>,
  written: Written,
  say: Say<CommitmentWord>,
): string => say(`change.${kind}`, { day: written(dueOn) })
