import type { Tone } from '../../platform/design/index.ts'
import { type Day, daysPast } from '../../platform/kernel/day.ts'
import type { Say } from '../../platform/words/catalogue.ts'
import {
  isAdopted,
  type Proposal,
  type Standing,
  standingOf,
  type Verdict,
} from '../rules/proposal.ts'
import type { ProposalWord } from '../words/index.ts'

export const toneOf: Readonly<Record<Standing, Tone>> = {
  waiting: 'warning',
  late: 'danger',
  planned: 'info',
  'under-way': 'info',
  done: 'success',
  refused: 'neutral',
  dropped: 'neutral',
}

export const toneOfVerdict: Readonly<Record<Verdict, Tone>> = {
  retained: 'success',
  'in-part': 'info',
  refused: 'neutral',
}

export interface Written {
  readonly today: Day
  readonly day: (on: Day) => string
  readonly dayOf: (instant: string) => string
}

/** The one sentence that says where a proposal stands with its day. */
export function dueSentence(
  one: Proposal,
  { today, day, dayOf }: Written,
  say: Say<ProposalWord>,
): string {
  if (!isAdopted(one)) return say('card.draft', { day: dayOf(one.writtenAt) })
  const standing = standingOf(one, today)
  const { replyDueOn, firstReplyDueOn } = one
  if (standing === 'late') {
    const days = daysPast(firstReplyDueOn, today)
    return say('card.late', { day: day(firstReplyDueOn), days })
  }
  if (standing === 'waiting') {
    return replyDueOn > firstReplyDueOn
      ? say('card.put-off', { first: day(firstReplyDueOn), day: day(replyDueOn) })
      : say('card.waiting', { day: day(replyDueOn) })
  }
  return say(`card.${standing}`, { day: day(one.endedOn ?? one.repliedOn ?? one.submittedOn) })
}
