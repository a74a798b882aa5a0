import {
  Block,
  Card,
  CardGrid,
  EmptyState,
  PageHeading,
  ShortText,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { GuideLink } from '../../town/index.ts'
import type { Body } from '../rules/body.ts'
import { bodyPaths } from '../rules/paths.ts'
import { bodyWords } from '../words/index.ts'

/** A body where she sits, and the pages its members have. */
export interface OwnBody {
  readonly body: Body
  readonly ways: readonly { readonly label: string; readonly path: string }[]
}

/** Where she sits, and what she does there. */
export const ownPage = (listed: readonly OwnBody[], speech: Speech): Page => ({
  title: sayWith(bodyWords, speech)('own.title'),
  isPrivate: true,
  body: <Own listed={listed} />,
})

function Own({ listed }: { readonly listed: readonly OwnBody[] }) {
  const say = useWords(bodyWords)
  return (
    <Block>
      <PageHeading title={say('own.title')} lead={say('own.lead')} />
      {listed.length === 0 ? (
        <EmptyState title={say('own.empty')}>{say('own.empty-hint')}</EmptyState>
      ) : (
        <>
          <CardGrid size="large">
            {listed.map((one) => (
              <OwnCard {...one} />
            ))}
          </CardGrid>
          <GuideLink of="animators" />
        </>
      )}
    </Block>
  )
}

function OwnCard({ body, ways }: OwnBody) {
  const say = useWords(bodyWords)
  const address = useAddress()
  return (
    <Card level={2} title={<ShortText content={body.name} />}>
      <ul>
        <li>
          <a href={address(bodyPaths.one(body.id))}>{say('own.public')}</a>
        </li>
        {ways.map(({ label, path }) => (
          <li>
            <a href={address(path)}>{label}</a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
