import { nameIn } from '../../bodies/index.ts'
import {
  Block,
  Card,
  CardGrid,
  EmptyState,
  InFrench,
  PageHeading,
  Pagination,
  SectionHeading,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { Opinion } from '../rules/opinion.ts'
import { opinionPaths } from '../rules/paths.ts'
import { opinionWords } from '../words/index.ts'
import { isFiltered, type Listed, Narrowing } from './filters.tsx'
import type { Place } from './place.ts'
import { dueSentence } from './sentences.ts'
import { StandingTag } from './standing-tag.tsx'

/** The register of opinions: what is due first on top. */
export function listPage(model: Listed, speech: Speech): Page {
  const say = sayWith(opinionWords, speech)
  return { title: say('list.title'), description: say('list.lead'), body: <Register {...model} /> }
}

function Register(model: Listed) {
  const { opinions, total, perPage, filters } = model
  const say = useWords(opinionWords)
  const root = useAddress()(opinionPaths.all())
  const { page, ...asked } = filters
  const isNarrowed = isFiltered(filters)
  return (
    <>
      <Block>
        <PageHeading title={say('list.title')} lead={say('list.lead')} />
        {(opinions.length > 0 || isNarrowed) && <Narrowing {...model} path={opinionPaths.all()} />}
        {opinions.length === 0 ? (
          <EmptyState title={say(isNarrowed ? 'list.nothing' : 'list.empty')}>
            {say(isNarrowed ? 'list.nothing-hint' : 'list.empty-hint')}
          </EmptyState>
        ) : (
          <CardGrid size="large">
            {opinions.map((one) => (
              <OpinionCard {...model} opinion={one} />
            ))}
          </CardGrid>
        )}
        <Pagination
          current={page}
          total={Math.ceil(total / perPage)}
          hrefFor={(to) => root + queryText({ ...asked, page: to === 1 ? '' : to })}
        />
      </Block>
      <Data />
    </>
  )
}

function Data() {
  const say = useWords(opinionWords)
  const address = useAddress()
  return (
    <Block>
      <p class="muted">{say('list.rules')}</p>
      <SectionHeading title={say('list.data')} />
      <ul>
        {(['feed', 'csv', 'json'] as const).map((kind) => (
          <li>
            <a href={address(opinionPaths[kind]())}>{say(`list.${kind}`)}</a>
          </li>
        ))}
      </ul>
    </Block>
  )
}

function OpinionCard({ opinion, ...place }: { readonly opinion: Opinion } & Place) {
  const say = useWords(opinionWords)
  const address = useAddress()
  return (
    <Card
      title={<InFrench>{opinion.subject}</InFrench>}
      overline={nameIn(place.bodies, opinion.body)}
      level={2}
      href={address(opinionPaths.one(opinion.number))}
      tags={
        <Tags>
          <StandingTag opinion={opinion} today={place.today} />
          <Tag>{say(`origin.${opinion.origin}`)}</Tag>
        </Tags>
      }
    >
      <p>{dueSentence(opinion, place, say)}</p>
    </Card>
  )
}
