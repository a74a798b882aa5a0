import type { Tone } from '../../platform/design/index.ts'
import { type Day, daysPast } from '../../platform/kernel/day.ts'
import type { Say } from '../../platform/words/catalogue.ts'
import { type Change, type Opinion, type Standing, standingOf } from '../rules/opinion.ts'
import type { OpinionWord } from '../words/index.ts'

export const toneOf: Readonly<Record<Standing, Tone>> = {
  late: 'danger',
  waiting: 'warning',
  awaited: 'info',
  'replied-late': 'warning',
  replied: 'success',
}

interface Written {
  readonly today: Day
  readonly day: (on: Day) => string
}

/** The one sentence that says where an opinion stands with its day. */
export function dueSentence(one: Opinion, written: Written, say: Say<OpinionWord>): string {
  const { day, today } = written
  const { askedOn, opinionDueOn, replyDueOn, repliedOn } = one
  const first = one.firstReplyDueOn ?? today
  const standing = standingOf(one, today)
  if (standing === 'awaited') {
    if (opinionDueOn === null) return say('due.taken-up', { day: day(askedOn) })
    const which = opinionDueOn < today ? 'due.awaited-past' : 'due.awaited'
    return say(which, { day: day(opinionDueOn) })
  }
  if (standing === 'late') return say('due.late', { day: day(first), days: daysPast(first, today) })
  if (standing === 'waiting') {
    const due = replyDueOn ?? first
    return due > first
      ? say('due.put-off', { first: day(first), day: day(due) })
      : say('due.waiting', { day: day(first) })
  }
  const on = repliedOn ?? today
  if (standing === 'replied') return say('due.replied', { day: day(on) })
  return say('due.replied-late', { due: day(first), day: day(on), days: daysPast(first, on) })
}

/** What an act of its history did. */
export function changeSentence(
  { kind, dueOn }: Pick<Change, 'kind' | 'dueOn'>,
  { origin }: Pick<Opinion, 'origin'>,
  { day }: Pick<Written, 'day'>,
  say: Say<OpinionWord>,
): string {
  if (kind === 'asked') return say(`change.asked-${origin}`)
  return dueOn === null ? say(`change.${kind}`) : say('change.postponed-to', { day: day(dueOn) })
}
