import { Tag } from '../../platform/design/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { Lateness } from '../rules/clock.ts'
import type { QuestionState } from '../rules/question.ts'
import { workWords } from '../words/index.ts'

export function StateTag({ state }: { readonly state: QuestionState }) {
  const say = useWords(workWords)
  const isDone = state === 'answered' || state === 'closed'
  return <Tag tone={isDone ? 'success' : 'neutral'}>{say(`state.${state}`)}</Tag>
}

const tones = { 'due-soon': 'warning', late: 'danger', 'very-late': 'danger' } as const

/** Nothing when there is time. */
export function LatenessTag({ lateness }: { readonly lateness: Lateness }) {
  const say = useWords(workWords)
  if (lateness === 'on-time') return null
  return <Tag tone={tones[lateness]}>{say(`lateness.${lateness}`)}</Tag>
}
