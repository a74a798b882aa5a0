import { Tag } from '../../platform/design/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { publicStateOf } from '../rules/listing.ts'
import type { Question } from '../rules/question.ts'
import { questionWords } from '../words/index.ts'

const tones = { waiting: 'neutral', answered: 'success', forwarded: 'brand3' } as const

/** Where the public sees a question stand. */
export function PublicStateTag({ question }: { readonly question: Pick<Question, 'state'> }) {
  const say = useWords(questionWords)
  const state = publicStateOf(question)
  return <Tag tone={tones[state]}>{say(`public.${state}`)}</Tag>
}
