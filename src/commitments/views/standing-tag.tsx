import { Tag } from '../../platform/design/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { Day } from '../../platform/kernel/day.ts'
import { type Commitment, standingOf } from '../rules/commitment.ts'
import { commitmentWords } from '../words/index.ts'
import { toneOf } from './sentences.ts'

/** Where a commitment stands today. */
export function StandingTag(props: {
  readonly commitment: Pick<Commitment, 'state' | 'dueOn'>
  readonly today: Day
}) {
  const say = useWords(commitmentWords)
  const standing = standingOf(props.commitment, props.today)
  return <Tag tone={toneOf[standing]}>{say(`standing.${standing}`)}</Tag>
}
