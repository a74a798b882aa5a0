import {
  Actions,
  Block,
  Card,
  CardGrid,
  EmptyState,
  LinkButton,
  PageHeading,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type CharterFile, shownOn } from '../rules/charter.ts'
import { isAsAdopted } from '../rules/life.ts'
import { charterPaths } from '../rules/paths.ts'
import { charterWords, workWords } from '../words/index.ts'
import { bodyName, type Place, standingSentence } from './place.ts'

export interface WorkbenchModel extends Place {
  readonly charters: readonly CharterFile[]
}

/** All charters for officers, those being written too. */
export function workbenchPage(model: WorkbenchModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return { title: say('list.title'), isPrivate: true, body: <Workbench {...model} /> }
}

function Workbench({ charters, ...place }: WorkbenchModel) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading
        title={say('list.title')}
        lead={say('list.lead')}
        actions={
          <Actions>
            <LinkButton href={address(charterPaths.fresh())}>{say('list.new')}</LinkButton>
            <LinkButton variant="secondary" href={address(charterPaths.all())}>
              {say('list.public')}
            </LinkButton>
          </Actions>
        }
      />
      {charters.length === 0 ? (
        <EmptyState title={say('list.empty')}>{say('list.empty-hint')}</EmptyState>
      ) : (
        <CardGrid size="large">
          {charters.map((charter) => (
            <FileCard charter={charter} {...place} />
          ))}
        </CardGrid>
      )}
    </Block>
  )
}

function FileCard({ charter, ...place }: { readonly charter: CharterFile } & Place) {
  const say = useWords(workWords)
  const tell = useWords(charterWords)
  const address = useAddress()
  const version = shownOn(charter.versions, place.today)
  return (
    <Card
      level={2}
      overline={tell('page.eyebrow', {
        kind: tell(`kind.${charter.kind}`),
        body: bodyName(charter, place, tell),
      })}
      title={charter.title}
      href={address(charterPaths.run(charter.id))}
    >
      <p>
        {version === null
          ? say('list.never')
          : say('list.adopted', {
              version: version.version,
              standing: standingSentence(version, charter, place, tell),
            })}
      </p>
      <p>{say('list.articles', { count: charter.working.length })}</p>
      {version !== null && !isAsAdopted(charter) && <p>{say('list.working')}</p>}
    </Card>
  )
}
