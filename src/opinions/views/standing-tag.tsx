import { Tag } from '../../platform/design/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { type Opinion, standingOf } from '../rules/opinion.ts'
import { opinionWords } from '../words/index.ts'
import { toneOf } from './sentences.ts'

/** Where an opinion stands today. */
export function StandingTag({
  opinion,
  today,
}: {
  readonly opinion: Opinion
  readonly today: Day
}) {
  const say = useWords(opinionWords)
  const standing = standingOf(opinion, today)
  return <Tag tone={toneOf[standing]}>{say(`standing.${standing}`)}</Tag>
}
