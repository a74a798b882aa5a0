import {
  Block,
  Card,
  CardGrid,
  EmptyState,
  PageHeading,
  SectionHeading,
  ShortText,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type Body, bodyKinds } from '../rules/body.ts'
import { bodyPaths } from '../rules/paths.ts'
import { bodyWords } from '../words/index.ts'

export interface ListedBody {
  readonly body: Body
  readonly where: readonly string[]
  readonly seats: number
  readonly held: number
}

/** Every body the public may read, by kind. */
export function bodyListPage(bodies: readonly ListedBody[], speech: Speech): Page {
  const say = sayWith(bodyWords, speech)
  return {
    title: say('list.title'),
    description: say('list.lead'),
    body: <BodyList bodies={bodies} />,
  }
}

function BodyList({ bodies }: { readonly bodies: readonly ListedBody[] }) {
  const say = useWords(bodyWords)
  const alive = bodies.filter(({ body }) => body.endedOn === null)
  const over = bodies.filter(({ body }) => body.endedOn !== null)
  return (
    <Block>
      <PageHeading title={say('list.title')} lead={say('list.lead')} />
      {bodies.length === 0 && (
        <EmptyState title={say('list.empty')}>{say('list.empty-hint')}</EmptyState>
      )}
      {bodyKinds.map((kind) => {
        const own = alive.filter(({ body }) => body.kind === kind)
        return own.length > 0 && <Cards title={say(`kind.${kind}`)} bodies={own} />
      })}
      {over.length > 0 && <Cards title={say('list.over')} bodies={over} />}
    </Block>
  )
}

function Cards({
  title,
  bodies,
}: {
  readonly title: string
  readonly bodies: readonly ListedBody[]
}) {
  const say = useWords(bodyWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={title} />
      <CardGrid size="large">
        {bodies.map(({ body, where, seats, held }) => (
          <Card
            level={3}
            title={<ShortText content={body.name} />}
            href={address(bodyPaths.one(body.id))}
            tags={
              <Tags>
                {(where.length === 0 ? [say('page.whole-town')] : where).map((name) => (
                  <Tag>{name}</Tag>
                ))}
              </Tags>
            }
          >
            <p>{say('list.seats', { held, seats })}</p>
          </Card>
        ))}
      </CardGrid>
    </>
  )
}
