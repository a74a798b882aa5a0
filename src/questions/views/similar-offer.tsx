import { Alert, InFrench } from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { CompetenceHint } from '../rules/competence.ts'
import { questionPaths } from '../rules/paths.ts'
import type { SimilarQuestion } from '../rules/similar.ts'
import { questionWords } from '../words/index.ts'

/** What is offered to who is asking, and never imposed. */
export interface Offer {
  readonly similar: readonly SimilarQuestion[]
  readonly hints: readonly Pick<CompetenceHint, 'authority' | 'contact' | 'says'>[]
}

export const isEmpty = ({ similar, hints }: Offer): boolean => similar.length + hints.length === 0

export interface OfferProps extends Offer {
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
  readonly dayOf: (instant: string) => string
}

/** Questions answered already, and who else may act. The island puts what the server drew in its place. */
export function SimilarOffer({ similar, hints, neighbourhoods, dayOf }: OfferProps) {
  const say = useWords(questionWords)
  const address = useAddress()
  return (
    <div class="offer" id="deja-dit" data-source={address(questionPaths.similar())} role="status">
      {similar.length > 0 && (
        <Alert kind="info">
          <p>
            <strong>{say('offer.similar')}</strong>
          </p>
          <ul>
            {similar.map(({ number, title, neighbourhood, answeredAt }) => (
              <li>
                <a href={address(questionPaths.one(number))} target="_blank" rel="noopener">
                  <InFrench>{title}</InFrench>
                </a>{' '}
                <span class="muted">
                  {[
                    neighbourhoods.find(({ id }) => id === neighbourhood)?.name,
                    say('offer.answered', { day: dayOf(answeredAt) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {hints.map(({ authority, contact, says }) => (
        <Alert kind="info">
          <p>
            <InFrench>{says}</InFrench>
          </p>
          <p>
            <InFrench>{[authority, contact].filter((text) => text !== '').join(' · ')}</InFrench>
          </p>
        </Alert>
      ))}
    </div>
  )
}

/** The offer alone, for the island that asks for it while one types. */
export function offerPage(offer: OfferProps, speech: Speech): Page {
  const say = sayWith(questionWords, speech)
  return { title: say('ask.title'), isPrivate: true, body: <SimilarOffer {...offer} /> }
}
