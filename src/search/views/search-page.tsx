import {
  Actions,
  Block,
  Card,
  EmptyState,
  FilterBar,
  inLanguage,
  LinkButton,
  PageHeading,
  Pagination,
  SearchField,
  Section,
  Select,
  Stack,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { wordsOf } from '../../platform/words/markdown.ts'
import { directionOf } from '../../platform/words/languages.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { excerpt, marked, type Piece } from '../rules/excerpt.ts'
import { searchPath } from '../rules/paths.ts'
import type { Hit } from '../rules/hit.ts'
import { searchWords } from '../words/index.ts'

/** What was found in one kind of things. */
export interface FoundKind {
  readonly kind: string
  readonly name: string
  readonly hits: readonly Hit[]
  readonly total: number
  /** Its own list, without language. */
  readonly list: string | null
}

export interface SearchModel {
  readonly words: string
  /** '' for the whole site. */
  readonly kind: string
  readonly page: number
  readonly perPage: number
  /** Every kind that may be searched by who asks. */
  readonly kinds: readonly { readonly value: string; readonly label: string }[]
  /** Those where something was found. */
  readonly found: readonly FoundKind[]
  /** What was perhaps meant, when nothing was found. */
  readonly near: string | null
  /** Where a question is asked, without language. */
  readonly askPath: string
}

export function searchPage(model: SearchModel, speech: Speech): Page {
  const say = sayWith(searchWords, speech)
  const { words } = model
  return {
    title: words === '' ? say('title') : say('title-with', { words }),
    description: say('lead'),
    body: <Search {...model} />,
  }
}

const addressOf = (words: string, kind: string, page = 1): string =>
  searchPath + queryText({ mots: words, dans: kind, page: page === 1 ? '' : page })

function Search(model: SearchModel) {
  const { words, kind, page, perPage, kinds, found } = model
  const say = useWords(searchWords)
  const address = useAddress()
  const total = found.reduce((sum, one) => sum + one.total, 0)
  return (
    <>
      <Block>
        <PageHeading title={say('title')} lead={say('lead')} />
        <FilterBar
          action={address(searchPath)}
          actLabel={say('title')}
          outcome={total === 0 ? undefined : say('count', { count: total })}
        >
          <SearchField name="mots" label={say('words')} hint={say('words-hint')} value={words} />
          <Select
            name="dans"
            label={say('kind')}
            emptyLabel={say('kind-any')}
            value={kind}
            options={kinds}
          />
        </FilterBar>
        {words !== '' && total === 0 && <Nothing {...model} />}
      </Block>
      {found.map((one) => (
        <Kind {...one} words={words} isAlone={kind !== ''} />
      ))}
      {kind !== '' && (
        <Pagination
          current={page}
          total={Math.ceil(total / perPage)}
          hrefFor={(to) => address(addressOf(words, kind, to))}
        />
      )}
    </>
  )
}

function Kind(model: FoundKind & { readonly words: string; readonly isAlone: boolean }) {
  const { kind, name, hits, total, list, words, isAlone } = model
  const say = useWords(searchWords)
  const address = useAddress()
  return (
    <Section title={say('count-in', { name, count: total })}>
      <Stack>
        {hits.map((hit) => (
          <Result hit={hit} words={words} />
        ))}
      </Stack>
      <Actions>
        {!isAlone && total > hits.length && (
          <LinkButton variant="secondary" href={address(addressOf(words, kind))}>
            {say('more', { name, count: total })}
          </LinkButton>
        )}
        {list !== null && <a href={address(list)}>{say('list', { name })}</a>}
      </Actions>
    </Section>
  )
}

const Result = ({ hit, words }: { readonly hit: Hit; readonly words: string }) => (
  <Card
    level={3}
    title={
      <span {...spokenAs(hit)}>
        <Marked pieces={marked(hit.title, words)} />
      </span>
    }
    href={useAddress()(hit.href)}
    overline={hit.notes.length === 0 ? undefined : hit.notes.join(' · ')}
  >
    {hit.text === '' ? undefined : (
      <p {...spokenAs(hit)}>
        <Marked pieces={excerpt(wordsOf(hit.text), words)} />
      </p>
    )}
  </Card>
)

const spokenAs = ({ language }: Hit) => inLanguage({ language, direction: directionOf(language) })

const Marked = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <>{pieces.map(({ text, isFound }) => (isFound ? <mark>{text}</mark> : text))}</>
)

function Nothing({ words, kind, near, askPath }: SearchModel) {
  const say = useWords(searchWords)
  const address = useAddress()
  return (
    <EmptyState
      title={say('nothing', { words })}
      action={<LinkButton href={address(askPath)}>{say('ask')}</LinkButton>}
    >
      {near === null ? (
        say('nothing-hint')
      ) : (
        <>
          {say('near')} <a href={address(addressOf(near, kind))}>{near}</a> ?
        </>
      )}
    </EmptyState>
  )
}
