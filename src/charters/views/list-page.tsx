import {
  Block,
  Card,
  CardGrid,
  EmptyState,
  InFrench,
  PageHeading,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type Charter, shownOn } from '../rules/charter.ts'
import { charterPaths } from '../rules/paths.ts'
import { charterWords } from '../words/index.ts'
import { bodyName, type Place, standingSentence } from './place.ts'

export interface ListModel extends Place {
  readonly charters: readonly Charter[]
  /** The name of the one whose charters these are; `null`: all of them. */
  readonly of: string | null
}

/** What was adopted, of one body or of all of them. */
export function listPage(model: ListModel, speech: Speech): Page {
  const say = sayWith(charterWords, speech)
  return { title: say('list.title'), description: say('list.lead'), body: <List {...model} /> }
}

function List({ charters, of, ...place }: ListModel) {
  const say = useWords(charterWords)
  return (
    <Block>
      <PageHeading
        title={say('list.title')}
        lead={of === null ? say('list.lead') : say('list.lead-body', { body: of })}
      />
      {charters.length === 0 ? (
        <EmptyState title={say('list.empty')}>{say('list.empty-hint')}</EmptyState>
      ) : (
        <CardGrid size="large">
          {charters.map((charter) => (
            <CharterCard charter={charter} {...place} />
          ))}
        </CardGrid>
      )}
    </Block>
  )
}

function CharterCard({ charter, ...place }: { readonly charter: Charter } & Place) {
  const say = useWords(charterWords)
  const address = useAddress()
  const version = shownOn(charter.versions, place.today)
  return (
    <Card
      level={2}
      overline={say('page.eyebrow', {
        kind: say(`kind.${charter.kind}`),
        body: bodyName(charter, place, say),
      })}
      title={<InFrench>{charter.title}</InFrench>}
      href={address(charterPaths.one(charter.number))}
    >
      {version !== null && (
        <p>
          {say('page.version-line', {
            version: version.version,
            standing: standingSentence(version, charter, place, say),
          })}
        </p>
      )}
    </Card>
  )
}
