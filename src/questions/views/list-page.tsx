import {
  Actions,
  Block,
  Card,
  CardGrid,
  DrawnOnce,
  EmptyState,
  Figure,
  Figures,
  hole,
  LinkButton,
  NeighbourhoodMap,
  PageHeading,
  Pagination,
  SectionHeading,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { formatCount } from '../../platform/words/figures.ts'
import {
  sayWith,
  type Speech,
  useSpeech,
  useSpoken,
  useWords,
} from '../../platform/words/speech.tsx'
import type { Neighbourhood } from '../../town/index.ts'
import type { NeighbourhoodCount, PublicFilters } from '../rules/listing.ts'
import { questionPaths } from '../rules/paths.ts'
import { type ListedQuestion, type PublicState, publicStates } from '../rules/question.ts'
import { questionWords } from '../words/index.ts'
import { AskInArabic } from './ask-in-arabic.tsx'
import type { PublicPlace } from './public-model.ts'
import { PublicStateTag } from './public-state.tsx'
import { ListFilters } from './list-filters.tsx'
import { ListOrMap } from './list-or-map.tsx'
import { themeName } from './theme-name.ts'
import { mannerOf, withHole } from './with-hole.ts'

/** What was found of what is asked. */
export interface ListedPage {
  readonly questions: readonly ListedQuestion[]
  readonly counts: Readonly<Record<PublicState, number>>
  /** What each neighbourhood asked under the filters. */
  readonly asked: readonly NeighbourhoodCount[]
}

export interface ListModel extends PublicPlace {
  /** Of these filters alone, never altered. */
  readonly found: ListedPage
  /** `found` stays in memory until a question or the town changes: it is drawn once. */
  readonly isKept: boolean
  readonly areas: readonly Pick<Neighbourhood, 'id' | 'name' | 'outline'>[]
  readonly perPage: number
  readonly filters: PublicFilters
}

/** What residents asked, and what the town answered. */
export function listPage(model: ListModel, speech: Speech): Page {
  const say = sayWith(questionWords, speech)
  return {
    title: say('list.title'),
    description: say('list.lead'),
    body: (
      <DrawnOnce
        of={model.isKept ? model.found : null}
        as="list"
        draw={() => <List {...model} />}
      />
    ),
  }
}

function List(model: ListModel) {
  const { choices, filters, perPage } = model
  const { questions, counts } = model.found
  const say = useWords(questionWords)
  const root = useAddress()(questionPaths.all())
  const { page: _, ...asked } = filters
  const isFiltered = Object.values(asked).some((value) => value !== '')
  const everyState = publicStates.reduce((sum, state) => sum + counts[state], 0)
  const total = filters.etat === '' ? everyState : counts[filters.etat]
  return (
    <>
      <Block>
        <DrawnOnce of={choices} as="heading of the list" draw={() => <Heading />} />
        {everyState > 0 && <Counters counts={counts} />}
        {(everyState > 0 || isFiltered) && (
          <ListFilters choices={choices} action={root} filters={filters} total={total} />
        )}
        {everyState > 0 && <ListOrMap choices={choices} filters={filters} isMap={false} />}
        {questions.length === 0 ? (
          <EmptyState title={say(isFiltered ? 'list.nothing' : 'list.empty')}>
            {say(isFiltered ? 'list.nothing-hint' : 'list.empty-hint')}
          </EmptyState>
        ) : (
          <CardGrid size="large">
            {questions.map((question) => (
              <DrawnOnce
                of={question}
                as="card"
                draw={() => <QuestionCard question={question} {...model} />}
              />
            ))}
          </CardGrid>
        )}
        <Pages choices={choices} filters={filters} total={Math.ceil(total / perPage)} />
      </Block>
      {everyState > 0 && <Where {...model} />}
      <DrawnOnce of={choices} as="data of the list" draw={() => <Data />} />
    </>
  )
}

function Pages({
  choices,
  filters: { page, ...asked },
  total,
}: Pick<ListModel, 'choices' | 'filters'> & { readonly total: number }) {
  const root = useAddress()(questionPaths.all())
  const { mots } = asked
  return (
    <DrawnOnce
      of={choices}
      as={`public page ${page} of ${total} ${mannerOf(asked)}`}
      words={{ words: mots }}
      draw={() => (
        <Pagination
          current={page}
          total={total}
          hrefFor={(to) => root + queryText({ ...withHole(asked), page: to === 1 ? '' : to })}
        />
      )}
    />
  )
}

function Heading() {
  const say = useWords(questionWords)
  const address = useAddress()
  return (
    <PageHeading
      title={say('list.title')}
      lead={say('list.lead')}
      actions={
        <Actions>
          <LinkButton href={address(questionPaths.ask())}>{say('list.ask')}</LinkButton>
          <LinkButton variant="tertiary" href={address(questionPaths.comeBack())}>
            {say('list.come-back')}
          </LinkButton>
          <AskInArabic />
        </Actions>
      }
    />
  )
}

/** All of them, to be taken away. */
function Data() {
  const say = useWords(questionWords)
  const address = useAddress()
  return (
    <Block>
      <SectionHeading title={say('list.data')} />
      <ul>
        {(['feed', 'csv', 'json'] as const).map((kind) => (
          <li>
            <a href={address(questionPaths[kind]())}>{say(`list.${kind}`)}</a>
          </li>
        ))}
      </ul>
    </Block>
  )
}

/** Where people ask, as many as the words find in each neighbourhood. */
function Where({ areas, found: { asked }, filters }: ListModel) {
  const say = useWords(questionWords)
  if (areas.length === 0) return null
  const { page: _, ...kept } = filters
  const words: Record<string, string> = { words: filters.mots }
  areas.forEach(({ id }, place) => {
    const { questions = 0, waiting = 0 } =
      asked.find(({ neighbourhood }) => neighbourhood === id) ?? {}
    words[`count-${place}`] = String(questions)
    words[`detail-${place}`] = say('list.map-detail', { questions, waiting })
  })
  return (
    <DrawnOnce
      of={areas}
      as={`where people ask ${mannerOf(kept)}`}
      words={words}
      draw={() => <AskedAreas areas={areas} filters={withHole(kept)} />}
    />
  )
}

/** The map and its list lead to the questions of each neighbourhood. */
function AskedAreas({
  areas,
  filters,
}: Pick<ListModel, 'areas'> & { readonly filters: Omit<PublicFilters, 'page'> }) {
  const say = useWords(questionWords)
  const address = useAddress()
  return (
    <Block>
      <SectionHeading title={say('list.where')} />
      <NeighbourhoodMap
        caption={say('list.map')}
        countLegend={say('list.map-legend')}
        areas={areas.map(({ id, name, outline }, place) => ({
          id,
          label: name,
          geometry: outline,
          count: hole(`count-${place}`),
          detail: hole(`detail-${place}`),
          href: address(questionPaths.all()) + queryText({ ...filters, quartier: id }),
        }))}
      />
    </Block>
  )
}

function Counters({ counts }: Pick<ListedPage, 'counts'>) {
  const say = useWords(questionWords)
  const language = useSpoken()
  return (
    <Figures>
      {publicStates.map((state) => (
        <Figure
          value={formatCount(counts[state], language)}
          label={say(`figure.${state}`, { count: counts[state] })}
        />
      ))}
    </Figures>
  )
}

function QuestionCard({
  question,
  themes,
  neighbourhoods,
  day,
  dayOf,
}: { readonly question: ListedQuestion } & PublicPlace) {
  const say = useWords(questionWords)
  const speech = useSpeech()
  const address = useAddress()
  const theme = themeName(themes, question.theme, speech)
  const where = neighbourhoods.find(({ id }) => id === question.neighbourhood)?.name
  return (
    <Card
      level={2}
      title={question.title}
      href={address(questionPaths.one(question.number))}
      tags={
        <Tags>
          <PublicStateTag question={question} />
          {theme !== '' && <Tag>{theme}</Tag>}
          {where !== undefined && <Tag>{where}</Tag>}
        </Tags>
      }
    >
      <p>
        {say('list.received-on', { day: dayOf(question.receivedAt) })}
        {' · '}
        {question.answeredAt === null
          ? say('list.promised-on', { day: day(question.answerDueOn) })
          : say('list.answered-on', { day: dayOf(question.answeredAt) })}
      </p>
    </Card>
  )
}
