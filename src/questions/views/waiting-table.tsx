import { Table } from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { statesIn, type WaitingLine } from '../rules/listing.ts'
import { questionPaths } from '../rules/paths.ts'
import type { Question } from '../rules/question.ts'
import { steeringWords } from '../words/index.ts'
import type { SteeringPlace } from './steering-model.ts'

const stateOf = ({ state }: Pick<Question, 'state'>) => {
  const isIn = (states: readonly string[]) => states.includes(state)
  if (isIn(statesIn.waiting)) return 'state.waiting'
  if (isIn(statesIn['to-route'])) return 'state.to-route'
  if (isIn(statesIn['at-department'])) return 'state.open'
  if (isIn(statesIn['to-sign'])) return 'state.to-sign'
  return state === 'forwarded' ? 'state.forwarded' : 'state.done'
}

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
  const nameOf = ({ number, title }: WaitingLine) =>
    say('line', { number, title: title ?? say('untitled') })
  return (
    <Table
      caption={caption}
      isCaptionHidden
      columns={[
        { key: 'question', label: say('column.question') },
        { key: 'state', label: say('column.state') },
        { key: 'department', label: say('column.department') },
        { key: 'due', label: say('column.due') },
      ]}
      rows={lines.map((line) => ({
        question: isPublic ? (
          <a href={address(questionPaths.one(line.number))}>{nameOf(line)}</a>
        ) : (
          nameOf(line)
        ),
        state: say(stateOf(line)),
        department: place.departments.find(({ id }) => id === line.department)?.name ?? '—',
        due: place.day(line.answerDueOn),
      }))}
    />
  )
}
