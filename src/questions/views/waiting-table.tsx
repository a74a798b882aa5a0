import { Table } from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import type { Say } from '../../platform/words/catalogue.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { statesIn, type WaitingLine } from '../rules/listing.ts'
import { questionPaths } from '../rules/paths.ts'
import type { Question } from '../rules/question.ts'
import { steeringWords } from '../words/index.ts'
import type { SteeringPlace } from './steering-model.ts'

export const stateOf = ({ state }: Pick<Question, 'state'>) => {
  const isIn = (states: readonly string[]) => states.includes(state)
  if (isIn(statesIn.waiting)) return 'state.waiting'
  if (isIn(statesIn['to-route'])) return 'state.to-route'
  if (isIn(statesIn['at-department'])) return 'state.open'
  if (isIn(statesIn['to-sign'])) return 'state.to-sign'
  return state === 'forwarded' ? 'state.forwarded' : 'state.done'
}

export const lineOf = (
  { number, title }: Pick<WaitingLine, 'number' | 'title'>,
  say: Say<keyof typeof steeringWords.messages.fr>,
): string => say('line', { number, title: title ?? say('untitled') })

/** Questions as those who steer and the elected read them: a public title, never the words of who asked. */
export function WaitingTable({
  caption,
  lines,
  place,
  isPublic = false,
}: {
  readonly caption: string
  readonly lines: readonly WaitingLine[]
  readonly place: Pick<SteeringPlace, 'departments' | 'day'>
  /** Each has its public page. */
  readonly isPublic?: boolean
}) {
  const say = useWords(steeringWords)
  const address = useAddress()
  return (
    <Table
      caption={caption}
      isCaptionHidden
      columns={[
        { key: 'question', label: say('column.question') },
        { key: 'state', label: say('column.state') },
        { key: 'department', label: say('column.department') },
        // A day that was promised tells nothing once the answer is there.
        ...(isPublic ? [] : [{ key: 'due', label: say('column.due'), isWhole: true } as const]),
      ]}
      rows={lines.map((line) => ({
        question: isPublic ? (
          <a href={address(questionPaths.one(line.number))}>{lineOf(line, say)}</a>
        ) : (
          lineOf(line, say)
        ),
        state: say(stateOf(line)),
        department: place.departments.find(({ id }) => id === line.department)?.name ?? '—',
        due: isPublic ? '' : place.day(line.answerDueOn),
      }))}
    />
  )
}
