import {
  Actions,
  Alert,
  Block,
  Confirmation,
  LinkButton,
  PageHeading,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { paths } from '../rules/paths.ts'
import type { DeletionRefusal, RunningEdition } from '../rules/running-edition.ts'
import { prepareWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'
import { preparedTrail } from './prepared-trail.ts'

export interface DraftDeletionModel {
  readonly edition: RunningEdition
  /** The basket and those withdrawn included. */
  readonly projects: number
  readonly refusal: DeletionRefusal | null
}

/** A draft thrown away: what goes with it, or why it stays. */
export function draftDeletionPage(model: DraftDeletionModel, speech: Speech): Page {
  const say = sayWith(prepareWords, speech)
  return {
    title: say('delete.title', { name: nameIn(model.edition.name, speech) }),
    isPrivate: true,
    trail: preparedTrail(speech, model.edition),
    body: <DraftDeletion {...model} />,
  }
}

function DraftDeletion({ edition, projects, refusal }: DraftDeletionModel) {
  const say = useWords(prepareWords)
  const address = useAddress()
  const title = say('delete.title', { name: nameIn(edition.name, useSpeech()) })
  const back = address(paths.prepared(edition.slug))
  if (refusal !== null) {
    return (
      <Block>
        <PageHeading title={title} />
        <Alert kind="warning">{say(`delete.refused-${refusal}`)}</Alert>
        <Actions>
          <LinkButton href={back}>{say('delete.back')}</LinkButton>
        </Actions>
      </Block>
    )
  }
  return (
    <Block>
      <Confirmation
        title={title}
        level={1}
        effects={[
          say('delete.effect-projects', { count: projects, lists: edition.envelopes.length }),
          say('delete.effect-nobody'),
        ]}
        isIrreversible
        action={address(paths.deletion(edition.slug))}
        confirmLabel={say('delete.do')}
        cancelHref={back}
      />
    </Block>
  )
}
