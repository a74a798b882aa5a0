import {
  Block,
  Card,
  CardGrid,
  EmptyState,
  InFrench,
  PageHeading,
  ShortText,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { mayCancel, type Standing } from '../rules/opening.ts'
import type { RegistrableThing } from '../rules/registrable.ts'
import { registrationWords } from '../words/index.ts'
import type { Place } from './place.ts'

interface Mine {
  readonly thing: RegistrableThing
  readonly standing: Standing
  /** Her own page of it, where she cancels. */
  readonly path: string
}

export interface MineModel extends Place {
  /** The nearest first. */
  readonly mine: readonly Mine[]
}

/** What somebody registered for; it goes a month after, as the rest of it does. */
export const minePage = (model: MineModel, speech: Speech): Page => ({
  title: sayWith(registrationWords, speech)('mine.title'),
  isPrivate: true,
  body: <MineBody {...model} />,
})

function MineBody({ mine, ...place }: MineModel) {
  const say = useWords(registrationWords)
  return (
    <Block>
      <PageHeading title={say('mine.title')} lead={say('mine.lead')} />
      {mine.length === 0 ? (
        <EmptyState title={say('mine.empty')}>{say('mine.empty-hint')}</EmptyState>
      ) : (
        <CardGrid size="large">
          {mine.map((one) => (
            <MineCard {...one} {...place} />
          ))}
        </CardGrid>
      )}
    </Block>
  )
}

function MineCard({ thing, standing, path, when }: Mine & Place) {
  const say = useWords(registrationWords)
  const address = useAddress()
  return (
    <Card
      level={2}
      overline={when(thing)}
      title={<ShortText content={thing.title} />}
      href={address(path)}
      tags={
        <Tags>
          <Tag tone={standing === 'seated' ? 'success' : 'warning'}>{say(`own.${standing}`)}</Tag>
        </Tags>
      }
    >
      {thing.place !== '' && (
        <p>
          <InFrench>{thing.place}</InFrench>
        </p>
      )}
      {mayCancel(standing) && <p>{say('mine.cancel-there')}</p>}
    </Card>
  )
}
