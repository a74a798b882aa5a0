import { Card, CardGrid, Tag, Tags } from '../../platform/design/index.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import { useAddress } from '../../platform/web/index.ts'
import { paths } from '../rules/paths.ts'
import type { RunningEdition, RunningState } from '../rules/running-edition.ts'
import { voteWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'
import { stateSentence } from './running-state-text.ts'

/** An edition that lives, as a card tells it. */
export interface RunningShown {
  readonly edition: RunningEdition
  readonly state: RunningState
  readonly opens: string
  readonly until: string
}

/** Editions one can vote in, or soon: on the list of editions and on the home page. */
export function RunningCards({
  shown,
  level,
}: {
  readonly shown: readonly RunningShown[]
  readonly level: 2 | 3
}) {
  const say = useWords(voteWords)
  const speech = useSpeech()
  const address = useAddress()
  return (
    <CardGrid size="large">
      {shown.map(({ edition, state, opens, until }) => (
        <Card
          level={level}
          tone={state === 'voting' ? 'success' : 'info'}
          title={nameIn(edition.name, speech)}
          href={address(paths.edition(edition.slug))}
          tags={
            state === 'voting' ? (
              <Tags>
                <Tag tone="success">{say('running.vote')}</Tag>
              </Tags>
            ) : undefined
          }
        >
          <p>{say(stateSentence[state], { opens, until })}</p>
          <p>{say('running.lead', { count: edition.projects.length })}</p>
        </Card>
      ))}
    </CardGrid>
  )
}
