import {
  Alert,
  Block,
  Card,
  CardGrid,
  DrawnOnce,
  Figure,
  Figures,
  MoneyLine,
  Section,
} from '../../platform/design/index.ts'
import {
  add,
  compare,
  type Fraction,
  subtract,
  sum,
  toNumber,
  zero,
} from '../../platform/kernel/fraction.ts'
import { formatCount, formatNumber, formatShare } from '../../platform/words/figures.ts'
import {
  sayWith,
  type Speech,
  useSpeech,
  useSpoken,
  useWords,
} from '../../platform/words/speech.tsx'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import type { CountedOutcome } from '../rules/counted-outcome.ts'
import type { Edition, Project } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import { budgetWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'
import { EditionNotes } from './edition-notes.tsx'
import { editionTrail } from './edition-trail.ts'
import { moneyText, useMoney } from './money.tsx'
import { type PlacesModel, Places } from './places.tsx'
import { changeSentences, reasonSentences } from './reason-sentences.ts'
import { ResultsHeading } from './results-frame.tsx'
import { RuleInWords } from './rule-in-words.tsx'
import { supportText } from './support-text.ts'

export interface ResultsModel {
  readonly edition: Edition
  readonly outcome: CountedOutcome
  readonly projects: readonly Project[]
  /** The losers with most support, told on this page; the others have theirs. */
  readonly closest: readonly Project[]
  readonly places: PlacesModel | null
}

/** Who won, with which money, and who came close. */
export function resultsPage(model: ResultsModel, speech: Speech): Page {
  const { edition, outcome, projects } = model
  const say = sayWith(budgetWords, speech)
  return {
    title: `${say('results.title')} · ${nameIn(edition.name, speech)}`,
    description: say('results.headline', {
      winners: outcome.count.selected.length,
      projects: projects.length,
    }),
    trail: editionTrail(speech, edition),
    body: <ResultsBody {...model} />,
  }
}

function ResultsBody(model: ResultsModel) {
  const { edition, outcome, closest, places } = model
  const say = useWords(budgetWords)
  const address = useAddress()
  // What the count alone says changes with its edition, as it does itself.
  return (
    <>
      <DrawnOnce of={outcome} as="headline" draw={() => <Headline {...model} />} />
      <Section
        title={say('results.money')}
        link={{
          label: say('results.all-winners'),
          href: address(paths.reasons(edition.slug)) + queryText({ outcome: 'winners' }),
        }}
      >
        <Money {...model} />
      </Section>
      {closest.length > 0 && (
        <DrawnOnce of={outcome} as="closest" draw={() => <Closest {...model} />} />
      )}
      {places !== null && (
        <Section title={say('edition.map')}>
          <Places {...places} />
        </Section>
      )}
      <Section title={say('edition.rules')}>
        <RuleInWords edition={edition} />
      </Section>
    </>
  )
}

function Headline(model: ResultsModel) {
  const { edition, outcome, projects } = model
  const say = useWords(budgetWords)
  const money = useMoney(edition)
  const { count } = outcome
  return (
    <Block>
      <ResultsHeading
        edition={edition}
        path={paths.results(edition.slug)}
        title={say('results.headline', {
          winners: count.selected.length,
          projects: projects.length,
        })}
        lead={say('results.lead', {
          voters: edition.voters,
          spent: money(count.totalCost),
          budget: money(edition.budget),
        })}
      />
      <EditionNotes edition={edition} />
      <PublishedOtherwise {...model} />
      <KeyFigures {...model} />
    </Block>
  )
}

/** The losers with most support, and why. */
function Closest(model: ResultsModel) {
  const { edition, projects, closest } = model
  const say = useWords(budgetWords)
  const address = useAddress()
  const titles = new Map(projects.map(({ code, title }) => [code, title]))
  return (
    <Section
      title={say('results.closest')}
      lead={say('results.closest-lead')}
      tone="tinted"
      link={{
        label: say('results.all-losers'),
        href: address(paths.reasons(edition.slug)) + queryText({ outcome: 'losers' }),
      }}
    >
      <CardGrid size="large">
        {closest.map((project) => (
          <LoserCard model={model} titles={titles} project={project} />
        ))}
      </CardGrid>
    </Section>
  )
}

function KeyFigures({ edition, outcome }: ResultsModel) {
  const say = useWords(budgetWords)
  const language = useSpoken()
  const { fairness } = outcome
  return (
    <Figures>
      <Figure
        value={formatCount(edition.voters, language)}
        label={say('edition.voters', { count: edition.voters })}
      />
      {!edition.ballotsWithheld && (
        <>
          <Figure
            value={formatNumber(fairness.meanFundedSupported, language)}
            label={say('fairness.mean-label')}
          />
          <Figure
            value={formatShare(toNumber(fairness.exclusionRatio), language, 1)}
            label={say('fairness.nothing-label')}
          />
        </>
      )}
    </Figures>
  )
}

/** What the town published, when it is not what its rule gives here. */
function PublishedOtherwise({ projects, outcome }: ResultsModel) {
  const say = useWords(budgetWords)
  const published = projects.filter(({ publishedAsWinner }) => publishedAsWinner === true)
  if (published.length === 0) return null
  const differing = projects.filter(
    ({ publishedAsWinner, winnerRank }) =>
      publishedAsWinner !== null && publishedAsWinner !== (winnerRank !== null),
  )
  if (differing.length === 0) return <p class="muted">{say('results.as-published')}</p>
  return (
    <Alert kind="warning">
      {say('results.differs', {
        published: published.length,
        counted: outcome.count.selected.length,
        differing: differing.length,
      })}
    </Alert>
  )
}

/** A longer list is folded: the line above says the essential. */
const winnersShownOpen = 25
/** Beyond this the page would be too heavy for an old phone: the others are a link away. */
const winnersListed = 60

function Money({ edition, outcome, projects }: ResultsModel) {
  const say = useWords(budgetWords)
  const address = useAddress()
  const money = useMoney(edition)
  const byCode = new Map(projects.map((project) => [project.code, project]))
  const amount = (value: Fraction) => ({ value: toNumber(value), text: money(value) })
  const { totalCost } = outcome.count
  const overspent = compare(totalCost, edition.budget) > 0
  const costOf = (code: string): Fraction => byCode.get(code)?.cost ?? zero
  const others = outcome.count.selected.slice(winnersListed)
  let running = zero
  return (
    <MoneyLine
      caption={say('results.money-caption')}
      listLabel={say('results.winners-one-by-one', { count: outcome.count.selected.length })}
      isListOpen={outcome.count.selected.length <= winnersShownOpen}
      budget={amount(edition.budget)}
      spent={amount(totalCost)}
      left={amount(overspent ? zero : subtract(edition.budget, totalCost))}
      rest={{
        after: winnersListed,
        label: (
          <a
            href={
              address(paths.reasons(edition.slug)) + queryText({ outcome: 'winners', sort: 'won' })
            }
          >
            {say('results.other-winners', { count: others.length })}
          </a>
        ),
        cost: amount(sum(others.map(costOf))),
      }}
      winners={outcome.count.selected.map((code) => {
        const project = byCode.get(code)
        const cost = costOf(code)
        running = add(running, cost)
        return {
          label: <a href={address(paths.project(edition.slug, code))}>{project?.title ?? code}</a>,
          cost: amount(cost),
          runningTotal: amount(running),
        }
      })}
    />
  )
}

function LoserCard(props: {
  readonly model: ResultsModel
  readonly titles: ReadonlyMap<string, string>
  readonly project: Project
}) {
  const { model, titles, project } = props
  const { edition, outcome } = model
  const say = useWords(budgetWords)
  const speech = useSpeech()
  const address = useAddress()
  const told = { edition, titles, speech }
  const reason = outcome.reasons[project.code]
  const change = outcome.changes[project.code]
  return (
    <Card
      level={3}
      title={project.title}
      href={address(paths.project(edition.slug, project.code))}
      overline={`${moneyText(project.cost, edition, speech)} · ${supportText(project.score, edition.format, say)}`}
    >
      {reason !== undefined && <p>{reasonSentences(reason, told)[0]}</p>}
      {change !== undefined && changeSentences(change, told).map((sentence) => <p>{sentence}</p>)}
    </Card>
  )
}

/** While nothing is counted yet. */
export function pendingResultsPage(edition: Edition, speech: Speech): Page {
  const say = sayWith(budgetWords, speech)
  return {
    title: say('results.pending'),
    trail: editionTrail(speech, edition),
    body: (
      <Block>
        <Alert kind="info" title={say('results.pending')} level={1}>
          <p>{say('results.pending-text')}</p>
        </Alert>
      </Block>
    ),
  }
}
