import { Alert, Block, PageHeading } from '../../platform/design/index.ts'
import type { Page } from '../../platform/web/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { paths } from '../rules/paths.ts'
import { paperWords, voteWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'
import { preparedTrail } from './prepared-trail.ts'
import { PublishedVote, type PublishedVoteModel } from './published-vote.tsx'

export type ResultsPreviewModel = PublishedVoteModel & { readonly urn: 'vote' | 'essai' }

/** What residents will read once it is published; of a rehearsal, what they never will. */
export function resultsPreviewPage(model: ResultsPreviewModel, speech: Speech): Page {
  const { edition, urn } = model
  return {
    title: sayWith(paperWords, speech)('results.title'),
    isPrivate: true,
    trail: [
      ...preparedTrail(speech, edition),
      {
        label: sayWith(voteWords, speech)(urn === 'vote' ? 'admin.real' : 'admin.rehearsal'),
        path: paths.votes(edition.slug, urn),
      },
    ],
    body: <ResultsPreview {...model} />,
  }
}

function ResultsPreview(model: ResultsPreviewModel) {
  const say = useWords(paperWords)
  const speech = useSpeech()
  return (
    <>
      <Block>
        <PageHeading eyebrow={nameIn(model.edition.name, speech)} title={say('results.title')} />
        <Alert kind="info">
          {say(model.urn === 'essai' ? 'results.rehearsal' : 'results.real')}
        </Alert>
      </Block>
      <PublishedVote {...model} isPreview />
    </>
  )
}
