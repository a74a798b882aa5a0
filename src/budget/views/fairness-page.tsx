import {
  BarChart,
  Disclosure,
  Figure,
  Figures,
  SectionHeading,
} from '../../platform/design/index.ts'
import { toNumber } from '../../platform/kernel/fraction.ts'
import { formatNumber, formatShare } from '../../platform/words/figures.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { type Page, useAddress } from '../../platform/web/index.ts'
import type { SpendingBalance } from '../methods/spending-balance.ts'
import type { CountedOutcome } from '../rules/counted-outcome.ts'
import type { Edition } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import { leastShown } from '../rules/turnout.ts'
import { budgetWords } from '../words/index.ts'
import { editionTrail } from './edition-trail.ts'
import { useMoney, wholeMoney } from './money.tsx'
import { ResultsBlock } from './results-frame.tsx'
import { hasPoints } from './support-text.ts'

export interface FairnessModel {
  readonly edition: Edition
  readonly outcome: CountedOutcome
  readonly titles: ReadonlyMap<string, string>
}

/** Whom the money serves, in figures anyone can read. */
export function fairnessPage(model: FairnessModel, speech: Speech): Page {
  const say = sayWith(budgetWords, speech)
  return {
    title: say('fairness.title'),
    trail: editionTrail(speech, model.edition, true),
    body: <FairnessBody {...model} />,
  }
}

function FairnessBody({ edition, outcome, titles }: FairnessModel) {
  const say = useWords(budgetWords)
  const language = useSpoken()
  const money = useMoney(edition)
  const { fairness } = outcome
  return (
    <ResultsBlock
      edition={edition}
      path={paths.fairness(edition.slug)}
      title={say('fairness.title')}
      lead={say('fairness.lead')}
    >
      <Figures>
        <Figure
          value={formatShare(toNumber(fairness.exclusionRatio), language, 1)}
          label={say('fairness.nothing-label')}
          note={say('voters-count', { count: fairness.votersWithNothing })}
        />
        <Figure
          value={formatNumber(fairness.meanFundedSupported, language)}
          label={say('fairness.mean-label')}
        />
        {hasPoints(edition.format) ? (
          <Figure
            value={formatNumber(fairness.meanSatisfaction, language)}
            label={say('fairness.mean-points-label')}
          />
        ) : (
          <Figure
            value={money(wholeMoney(fairness.meanFundedCost))}
            label={say('fairness.mean-money-label')}
            note={say('fairness.mean-money-note')}
          />
        )}
      </Figures>
      {fairness.forgottenGroups !== null && (
        <>
          <SectionHeading title={say('fairness.ejr-title')} />
          <p>{say('fairness.ejr', { count: fairness.forgottenGroups })}</p>
          <ForgottenProjects edition={edition} outcome={outcome} titles={titles} />
          <p class="muted">{say('fairness.ejr-term')}</p>
        </>
      )}
      <Balance kind="places" balance={fairness.byNeighbourhood} />
      <Balance kind="themes" balance={fairness.byTheme} />
      <p>{say('fairness.explain-votes')}</p>
    </ResultsBlock>
  )
}

/** Which projects show that a group was forgotten; counts made by an older version do not say. */
function ForgottenProjects({ edition, outcome, titles }: FairnessModel) {
  const say = useWords(budgetWords)
  const address = useAddress()
  const { forgotten = [] } = outcome.fairness
  if (forgotten.length === 0) return null
  return (
    <Disclosure summary={say('fairness.ejr-which', { count: forgotten.length })}>
      <ul>
        {forgotten.map(({ project, voters }) => (
          <li>
            <a href={address(paths.project(edition.slug, project))}>
              {say('fairness.ejr-project', {
                project: titles.get(project) ?? project,
                voters: voters < leastShown ? 0 : voters,
              })}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function Balance(props: {
  readonly kind: 'places' | 'themes'
  readonly balance: SpendingBalance<string | null>
}) {
  const say = useWords(budgetWords)
  const language = useSpoken()
  const lines = props.balance.lines.toSorted(
    (a, b) => toNumber(b.voteShare) - toNumber(a.voteShare),
  )
  if (lines.length < 2) return null
  const percent = (share: number) => formatShare(share, language, 1)
  return (
    <>
      <SectionHeading title={say(`fairness.${props.kind}`)} lead={say('fairness.marker')} />
      <BarChart
        caption={say(`fairness.${props.kind}-caption`)}
        labelHeading={say(props.kind === 'places' ? 'neighbourhood' : 'theme')}
        valueHeading={say('fairness.money-share')}
        data={lines.map(({ group, voteShare, spendingShare }) => ({
          label: group ?? say('all-town'),
          value: toNumber(spendingShare),
          line: toNumber(voteShare),
          text: say('fairness.shares', {
            money: percent(toNumber(spendingShare)),
            votes: percent(toNumber(voteShare)),
          }),
        }))}
      />
    </>
  )
}
