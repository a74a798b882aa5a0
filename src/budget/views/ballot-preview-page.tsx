import { Alert, Block } from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { paths } from '../rules/paths.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { prepareWords } from '../words/index.ts'
import { preparedTrail } from './prepared-trail.ts'

export interface BallotPreviewModel {
  readonly edition: RunningEdition
  readonly neighbourhood: string | null
  readonly wasCast: boolean
  /** The page of a voter. */
  readonly shown: Page
}

/** The ballot as a resident sees it: the very page of the booth, which sends nothing. */
export function ballotPreviewPage(model: BallotPreviewModel, speech: Speech): Page {
  return {
    title: sayWith(prepareWords, speech)('hub.preview'),
    isPrivate: true,
    trail: preparedTrail(speech, model.edition),
    body: <BallotPreview {...model} />,
  }
}

function BallotPreview({ edition, neighbourhood, wasCast, shown }: BallotPreviewModel) {
  const say = useWords(prepareWords)
  const address = useAddress()
  const here = address(paths.preview(edition.slug))
  const lists = edition.envelopes.filter((one) => one.neighbourhood !== null)
  const places = [{ neighbourhood: null, name: say('preview.nowhere') }, ...lists]
  return (
    <>
      <Block>
        <Alert kind={wasCast ? 'success' : 'info'} isAnnounced={wasCast}>
          {say(wasCast ? 'preview.cast' : 'preview.alert')}
        </Alert>
        {lists.length > 0 && (
          <nav aria-label={say('preview.as')}>
            <p>{say('preview.as')}</p>
            <ul class="card-doors">
              {places.map((place) => (
                <li>
                  <a
                    href={
                      place.neighbourhood === null
                        ? here
                        : `${here}?quartier=${place.neighbourhood}`
                    }
                    aria-current={place.neighbourhood === neighbourhood ? 'page' : undefined}
                  >
                    {place.name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </Block>
      {shown.body}
    </>
  )
}
