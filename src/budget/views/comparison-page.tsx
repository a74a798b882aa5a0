import { Disclosure, Progress, Table, Tag } from '../../platform/design/index.ts'
import { toNumber } from '../../platform/kernel/fraction.ts'
import { formatCount, formatNumber, formatShare } from '../../platform/words/figures.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { type Page, useAddress } from '../../platform/web/index.ts'
import type { CountedOutcome } from '../rules/counted-outcome.ts'
import type { Edition } from '../rules/edition.ts'
import { outcomeDifference } from '../rules/outcome-difference.ts'
import { paths } from '../rules/paths.ts'
import { budgetWords } from '../words/index.ts'
import { editionTrail } from './edition-trail.ts'
import { useMoney } from './money.tsx'
import { ResultsBlock } from './results-frame.tsx'
import { ruleName } from './rule-in-words.tsx'

export interface ComparisonModel {
  readonly edition: Edition
  /** The official one first. */
  readonly outcomes: readonly [CountedOutcome, ...CountedOutcome[]]
  /** Counts that are still to be made. */
  readonly waiting: number
  readonly titles: ReadonlyMap<string, string>
}

/** The same ballots under other rules, side by side: what changes, and for whom. */
export function comparisonPage(model: ComparisonModel, speech: Speech): Page {
  const say = sayWith(budgetWords, speech)
  return {
    title: say('compare.title'),
    trail: editionTrail(speech, model.edition, true),
    body: <ComparisonBody {...model} />,
  }
}

function ComparisonBody(model: ComparisonModel) {
  const { edition, outcomes, waiting } = model
  const say = useWords(budgetWords)
  return (
    <ResultsBlock
      edition={edition}
      path={paths.comparison(edition.slug)}
      title={say('compare.title')}
      lead={say('compare.lead')}
    >
      {waiting > 0 && (
        <Progress
          label={say('compare.pending', { count: waiting })}
          value={outcomes.length}
          max={outcomes.length + waiting}
        />
      )}
      <SideBySide {...model} />
      <p class="muted">{say('compare.same-explained')}</p>
      <p class="muted">{say('compare.how', { ties: say(`ties.${edition.tieOrderName}`) })}</p>
      {outcomes.slice(1).map((outcome) => (
        <Changes model={model} outcome={outcome} />
      ))}
    </ResultsBlock>
  )
}

function SideBySide({ edition, outcomes }: ComparisonModel) {
  const say = useWords(budgetWords)
  const language = useSpoken()
  const address = useAddress()
  const money = useMoney(edition)
  const [official] = outcomes
  return (
    <Table
      caption={say('compare.caption')}
      columns={[
        { key: 'rule', label: say('compare.rule') },
        { key: 'winners', label: say('compare.winners'), isNumeric: true },
        { key: 'same', label: say('compare.same'), isNumeric: true },
        { key: 'spent', label: say('compare.spent'), isNumeric: true },
        { key: 'nothing', label: say('compare.nothing'), isNumeric: true },
        { key: 'mean', label: say('compare.mean'), isNumeric: true },
      ]}
      rows={outcomes.map(({ count, fairness, isOfficial }) => ({
        rule: (
          <>
            <a href={address(paths.rule(count.settings.rule))}>{ruleName(count.settings, say)}</a>{' '}
            {isOfficial && <Tag tone="accent">{say('compare.official')}</Tag>}
          </>
        ),
        winners: formatCount(count.selected.length, language),
        same: formatCount(
          outcomeDifference(official.count.selected, count.selected).shared.length,
          language,
        ),
        spent: money(count.totalCost),
        nothing: formatShare(toNumber(fairness.exclusionRatio), language, 1),
        mean: formatNumber(fairness.meanFundedSupported, language),
      }))}
    />
  )
}

function Changes({
  model,
  outcome,
}: {
  readonly model: ComparisonModel
  readonly outcome: CountedOutcome
}) {
  const say = useWords(budgetWords)
  const rule = ruleName(outcome.count.settings, say)
  const [official] = model.outcomes
  const { gained, lost } = outcomeDifference(official.count.selected, outcome.count.selected)
  const { against } = outcome.fairness
  return (
    <Disclosure summary={say('compare.changes', { rule })}>
      <p>{say(`rule-text.${outcome.count.settings.rule}`)}</p>
      {gained.length === 0 && lost.length === 0 ? (
        <p>{say('compare.nothing-changes')}</p>
      ) : (
        <>
          {against !== null && (
            <p>
              {say('compare.better-off', {
                more: against.votersWithMoreHere,
                fewer: against.votersWithMoreThere,
              })}
            </p>
          )}
          <ProjectNames
            model={model}
            label={say('compare.gained', { count: gained.length })}
            codes={gained}
          />
          <ProjectNames
            model={model}
            label={say('compare.lost', { count: lost.length })}
            codes={lost}
          />
        </>
      )}
    </Disclosure>
  )
}

/** Beyond this, names are folded: few readers want them all, those who do open the rest. */
const namesShown = 10

function ProjectNames(props: {
  readonly model: ComparisonModel
  readonly label: string
  readonly codes: readonly string[]
}) {
  const say = useWords(budgetWords)
  const { model, label, codes } = props
  if (codes.length === 0) return null
  const others = codes.slice(namesShown)
  return (
    <>
      <p>
        <strong>{label}</strong>
      </p>
      <NameList model={model} codes={codes.slice(0, namesShown)} />
      {others.length > 0 && (
        <Disclosure summary={say('compare.others', { count: others.length })}>
          <NameList model={model} codes={others} />
        </Disclosure>
      )}
    </>
  )
}

function NameList(props: { readonly model: ComparisonModel; readonly codes: readonly string[] }) {
  const address = useAddress()
  const { edition, titles } = props.model
  return (
    <ul>
      {props.codes.map((code) => (
        <li>
          <a href={address(paths.project(edition.slug, code))}>{titles.get(code) ?? code}</a>
        </li>
      ))}
    </ul>
  )
}
