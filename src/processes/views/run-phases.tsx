import {
  Actions,
  Alert,
  LinkButton,
  SectionHeading,
  ShortText,
  titleIn,
} from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import { processPaths } from '../rules/paths.ts'
import { phaseRemarks } from '../rules/phases.ts'
import { processWords } from '../words/index.ts'
import type { RunModel } from './run-model.ts'

/** The calendar of a process, and what is odd in it. */
export function Phases({ process, written }: RunModel) {
  const say = useWords(processWords)
  const speech = useSpeech()
  const address = useAddress()
  const to = (what: string) => address(processPaths.run(process.slug, what))
  const nameOf = (wanted: string) =>
    process.phases.flatMap(({ id, name }) => (id === wanted ? titleIn(name, speech) : [])).join('')
  return (
    <>
      <SectionHeading title={say('work.phases')} id="etapes" />
      {process.phases.length === 0 && <p>{say('work.phases-empty')}</p>}
      <ul class="plain-list" role="list">
        {process.phases.map((phase) => (
          <li>
            <span>
              <strong>
                <ShortText content={phase.name} />
              </strong>{' '}
              ·{' '}
              {phase.endsAt === null
                ? say('page.from', { from: written(phase.beginsAt) })
                : say('page.from-to', {
                    from: written(phase.beginsAt),
                    to: written(phase.endsAt),
                  })}
            </span>
            <Actions>
              <LinkButton variant="tertiary" href={to(`etapes/${phase.id}`)}>
                {say('work.phase-edit')}
                <span class="visually-hidden"> {titleIn(phase.name, speech)}</span>
              </LinkButton>
              <LinkButton variant="tertiary" href={to(`etapes/${phase.id}/fin`)}>
                {say('work.phase-drop')}
                <span class="visually-hidden"> {titleIn(phase.name, speech)}</span>
              </LinkButton>
            </Actions>
          </li>
        ))}
      </ul>
      {phaseRemarks(process.phases).map(({ code, phases: [one, other] }) => (
        <Alert kind="warning">
          {say(`work.remark-${code}`, { one: nameOf(one), other: nameOf(other) })}
        </Alert>
      ))}
      <Actions>
        <LinkButton variant="secondary" href={to('etapes/nouvelle')}>
          {say('work.phase-new')}
        </LinkButton>
      </Actions>
    </>
  )
}
