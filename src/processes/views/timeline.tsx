import { Steps, ShortText } from '../../platform/design/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { phaseState } from '../rules/phases.ts'
import { processWords } from '../words/index.ts'
import type { ProcessModel } from './process-model.ts'

/** The phases in words: each with its dates, and where we are told otherwise than by a colour. */
export function Timeline({ process, now, written }: Omit<ProcessModel, 'where' | 'activities'>) {
  const say = useWords(processWords)
  if (process.phases.length === 0) return <p>{say('page.calendar-empty')}</p>
  return (
    <Steps
      label={say('page.calendar')}
      steps={process.phases.map((phase) => ({
        label: <ShortText content={phase.name} />,
        detail:
          phase.endsAt === null
            ? say('page.from', { from: written(phase.beginsAt) })
            : say('page.from-to', { from: written(phase.beginsAt), to: written(phase.endsAt) }),
        state: phaseState(phase, now),
      }))}
    />
  )
}
