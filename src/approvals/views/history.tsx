import { Disclosure, EmptyState } from '../../platform/design/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { useSpoken, useWords } from '../../platform/words/speech.tsx'
import { approvalWords } from '../words/index.ts'
import { ComparedTexts } from './compared-versions.tsx'
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
  return (
    <Disclosure summary={say('act.see-change')}>
      <ComparedTexts
        before={{ name: say('act.before'), text: act.before }}
        after={{ name: say('act.after'), text: act.text }}
      />
    </Disclosure>
  )
}
