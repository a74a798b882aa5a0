import { Actions, Block, LinkButton, PageHeading } from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { guardianPath, withWayBack } from '../../people/index.ts'
import { paths } from '../rules/paths.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { voteWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'

export interface VoterRefusalModel {
  readonly edition: RunningEdition
  readonly why: 'assisted' | 'too-young' | 'level' | 'out-of-town' | 'class' | 'withdrawn'
}

/** Why somebody cannot vote here, and how she can. */
export function voterRefusalPage(model: VoterRefusalModel, speech: Speech): Page {
  const say = sayWith(voteWords, speech)
  return {
    title: say(`voter.${model.why}-title`),
    isPrivate: true,
    frame: 'calm',
    body: <VoterRefusalBody {...model} />,
  }
}

function VoterRefusalBody({ edition, why }: VoterRefusalModel) {
  const say = useWords(voteWords)
  const speech = useSpeech()
  const address = useAddress()
  return (
    <Block>
      <PageHeading
        eyebrow={nameIn(edition.name, speech)}
        title={say(`voter.${why}-title`)}
        lead={say(`voter.${why}`, { age: edition.leastAge })}
      />
      <Actions>
        {why === 'withdrawn' && (
          <LinkButton href={address(withWayBack(guardianPath, paths.vote(edition.slug)))}>
            {say('voter.ask-again')}
          </LinkButton>
        )}
        <LinkButton href={address(paths.edition(edition.slug))}>{say('voter.back')}</LinkButton>
      </Actions>
    </Block>
  )
}
