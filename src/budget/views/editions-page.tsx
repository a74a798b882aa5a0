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
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import type { EditionSummary } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import { budgetWords } from '../words/index.ts'
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

/** Cards of editions, here and on the home page. */
export function EditionCards(props: {
  readonly editions: readonly EditionSummary[]
  readonly level: 2 | 3
}) {
  const say = useWords(budgetWords)
  const speech = useSpeech()
  const address = useAddress()
  return (
    <CardGrid size="large">
      {props.editions.map(({ edition, projects, winners }) => (
        <Card
          level={props.level}
          title={nameIn(edition.name, speech)}
          href={address(paths.edition(edition.slug))}
          overline={moneyText(edition.budget, edition, speech)}
          tone={winners === 0 ? undefined : 'accent'}
          tags={
            <Tags>
              <Tag tone={winners === 0 ? 'neutral' : 'success'}>
                {say(winners === 0 ? 'not-counted' : 'counted')}
              </Tag>
              <Tag tone={edition.isFictional ? 'brand2' : 'brand3'}>
                {say(edition.isFictional ? 'invented' : 'real')}
              </Tag>
            </Tags>
          }
        >
          <p>{say('editions.summary', { winners, projects, voters: edition.voters })}</p>
        </Card>
      ))}
    </CardGrid>
  )
}
