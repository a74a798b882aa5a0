import { Comparison, Disclosure, EmptyState } from '../../platform/design/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { useSpoken, useWords } from '../../platform/words/speech.tsx'
import { compareTexts } from '../methods/compare-texts.ts'
import { approvalWords } from '../words/index.ts'
import { actSentence } from './sentences.ts'
import type { ShownAct } from './shown-approval.ts'

/** All that was done, in order; words that were changed stand beside those before. */
export function History(props: { readonly acts: readonly ShownAct[]; readonly none: string }) {
  const say = useWords(approvalWords)
  const language = useSpoken()
  if (props.acts.length === 0) return <EmptyState title={props.none} />
  return (
    <ol class="plain-list" role="list">
      {props.acts.map((act) => (
        <li>
          <div class="approval-act">
            <strong>{actSentence(act, say)}</strong> · {formatDay(act.on, language)}
            {act.comment !== null && <p>{say('act.comment', { comment: act.comment })}</p>}
            {act.act === 'reworded' && <Change act={act} />}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Change({ act }: { readonly act: ShownAct }) {
  const say = useWords(approvalWords)
  const { before, after } = compareTexts(act.before, act.text)
  return (
    <Disclosure summary={say('act.see-change')}>
      <Comparison
        beforeLabel={say('act.before')}
        before={before}
        afterLabel={say('act.after')}
        after={after}
      />
    </Disclosure>
  )
}
