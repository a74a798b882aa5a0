import { Tag } from '../../platform/design/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { type Proposal, standingOf } from '../rules/proposal.ts'
import { proposalWords } from '../words/index.ts'
import { toneOf } from './sentences.ts'

/** Where a proposal stands today. */
export function StandingTag({
  proposal,
  today,
}: {
  readonly proposal: Pick<Proposal, 'state' | 'replyDueOn'>
  readonly today: Day
}) {
  const say = useWords(proposalWords)
  if (proposal.state === 'draft') return <Tag>{say('standing.draft')}</Tag>
  const standing = standingOf(proposal, today)
  return <Tag tone={toneOf[standing]}>{say(`standing.${standing}`)}</Tag>
}
