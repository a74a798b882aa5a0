import {
  Alert,
  Block,
  Card,
  CardGrid,
  EmptyState,
  LinkButton,
  PageHeading,
  ShortText,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { Body } from '../rules/body.ts'
import { bodyPaths } from '../rules/paths.ts'
import { bodyWords } from '../words/index.ts'
import { BodyStateTag } from './run-page.tsx'

export interface WorkbenchModel {
  readonly bodies: readonly {
    readonly body: Body
    readonly faults: number
    readonly held: number
    readonly seats: number
  }[]
  readonly isDone: boolean
}

/** All the bodies of the town: where each has something to settle. */
export function workbenchPage(model: WorkbenchModel, speech: Speech): Page {
  const say = sayWith(bodyWords, speech)
  return { title: say('work.title'), isPrivate: true, body: <Workbench {...model} /> }
}

function Workbench({ bodies, isDone }: WorkbenchModel) {
  const say = useWords(bodyWords)
  const address = useAddress()
  return (
    <Block>
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('work.done')}
        </Alert>
      )}
      <PageHeading
        title={say('work.title')}
        lead={say('work.lead')}
        actions={<LinkButton href={address(bodyPaths.fresh())}>{say('work.new')}</LinkButton>}
      />
      {bodies.length === 0 ? (
        <EmptyState title={say('work.none')}>{say('work.none-hint')}</EmptyState>
      ) : (
        <CardGrid size="large">
          {bodies.map(({ body, faults, held, seats }) => (
            <Card
              level={2}
              title={<ShortText content={body.name} />}
              href={address(bodyPaths.run(body.id))}
              tags={<BodyStateTag body={body} />}
            >
              <p>{say('list.seats', { held, seats })}</p>
              {body.endedOn === null && (
                <p>{faults === 0 ? say('work.right') : say('work.faults', { count: faults })}</p>
              )}
            </Card>
          ))}
        </CardGrid>
      )}
    </Block>
  )
}
