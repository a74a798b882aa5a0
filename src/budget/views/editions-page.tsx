import type { Page } from '../../platform/web/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import {
  Alert,
  Block,
  Card,
  CardGrid,
  EmptyState,
  PageHeading,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { sum } from '../../platform/kernel/fraction.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import type { EditionSummary } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import { groupedEditions, type ListedEdition } from '../rules/grouped-editions.ts'
import { budgetWords, voteWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'
import { RunningCards, type RunningShown } from './running-cards.tsx'
import { moneyText } from './money.tsx'

/** All the editions, the latest first. */
export function editionsPage(
  editions: readonly EditionSummary[],
  running: readonly RunningShown[],
  speech: Speech,
): Page {
  const say = sayWith(budgetWords, speech)
  return {
    title: say('editions.title'),
    description: say('editions.lead'),
    body: <EditionsBody editions={editions} running={running} />,
  }
}

function EditionsBody({
  editions,
  running,
}: {
  readonly editions: readonly EditionSummary[]
  readonly running: readonly RunningShown[]
}) {
  const say = useWords(budgetWords)
  return (
    <Block>
      <PageHeading title={say('editions.title')} lead={say('editions.lead')} />
      {running.length > 0 && <RunningCards shown={running} level={2} />}
      {editions.some(({ edition }) => edition.isFictional) && (
        <Alert kind="info">{say('fictional-some')}</Alert>
      )}
      {editions.length === 0 ? (
        <EmptyState title={say('editions.empty')}>{say('editions.empty-hint')}</EmptyState>
      ) : (
        <EditionCards editions={editions} level={2} />
      )}
    </Block>
  )
}

/** Cards of editions, here and on the home page: a vote and its envelopes are one card. */
export function EditionCards(props: {
  readonly editions: readonly EditionSummary[]
  readonly level: 2 | 3
  /** Cards at most. */
  readonly most?: number
}) {
  return (
    <CardGrid size="large">
      {groupedEditions(props.editions)
        .slice(0, props.most)
        .map((listed) =>
          listed.kind === 'whole' ? (
            <WholeCard {...listed} level={props.level} />
          ) : (
            <EditionCard {...listed.summary} level={props.level} />
          ),
        )}
    </CardGrid>
  )
}

function EditionCard({
  edition,
  projects,
  winners,
  level,
}: EditionSummary & { readonly level: 2 | 3 }) {
  const say = useWords(budgetWords)
  const speech = useSpeech()
  const address = useAddress()
  return (
    <Card
      level={level}
      title={nameIn(edition.name, speech)}
      href={address(paths.edition(edition.slug))}
      overline={moneyText(edition.budget, edition, speech)}
      tone={winners === 0 ? undefined : 'accent'}
      tags={<EditionTags edition={edition} isCounted={winners > 0} />}
    >
      <p>{say('editions.summary', { winners, projects, voters: edition.voters })}</p>
    </Card>
  )
}

function WholeCard({
  whole,
  parts,
  level,
}: Extract<ListedEdition, { readonly kind: 'whole' }> & { readonly level: 2 | 3 }) {
  const say = useWords(voteWords)
  const speech = useSpeech()
  const address = useAddress()
  const [first] = parts
  if (first === undefined) return null
  const money = sum(parts.map(({ edition }) => edition.budget))
  const total = (of: 'projects' | 'winners') => parts.reduce((all, part) => all + part[of], 0)
  const winners = total('winners')
  return (
    <Card
      level={level}
      title={nameIn(whole.name, speech)}
      href={address(paths.edition(whole.slug))}
      overline={moneyText(money, first.edition, speech)}
      tone={winners === 0 ? undefined : 'accent'}
      tags={<EditionTags edition={first.edition} isCounted={winners > 0} />}
    >
      <p>{say('editions.whole-summary', { winners, projects: total('projects') })}</p>
      <ul class="card-doors">
        {parts.map(({ edition }) => (
          <li>
            <a href={address(paths.edition(edition.slug))}>
              {edition.partOf?.envelope ?? nameIn(edition.name, speech)}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function EditionTags({
  edition,
  isCounted,
}: {
  readonly edition: EditionSummary['edition']
  readonly isCounted: boolean
}) {
  const say = useWords(budgetWords)
  return (
    <Tags>
      <Tag tone={isCounted ? 'success' : 'neutral'}>
        {say(isCounted ? 'counted' : 'not-counted')}
      </Tag>
      <Tag tone={edition.isFictional ? 'brand2' : 'brand3'}>
        {say(edition.isFictional ? 'invented' : 'real')}
      </Tag>
    </Tags>
  )
}
