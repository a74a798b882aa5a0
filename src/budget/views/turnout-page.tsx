import { Alert, BarChart, Histogram, SectionHeading } from '../../platform/design/index.ts'
import type { Say } from '../../platform/words/catalogue.ts'
import { formatCount, formatShare } from '../../platform/words/figures.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import type { Page } from '../../platform/web/index.ts'
import { ballotLimits } from '../rules/ballot-limits.ts'
import type { Edition, TurnoutDimension } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import type { ShownTurnout } from '../rules/turnout.ts'
import { type BudgetWord, budgetWords } from '../words/index.ts'
import { editionTrail } from './edition-trail.ts'
import { ResultsBlock } from './results-frame.tsx'

export interface TurnoutModel {
  readonly edition: Edition
  /** What may be shown: small groups are already put together. */
  readonly dimensions: readonly ShownTurnout[]
  /** `ballotsBySize[k]`: how many ballots choose k projects. */
  readonly ballotsBySize: readonly number[]
}

/** Who took part, without ever showing a small group. */
export function turnoutPage(model: TurnoutModel, speech: Speech): Page {
  const say = sayWith(budgetWords, speech)
  return {
    title: say('turnout.title'),
    trail: editionTrail(speech, model.edition, true),
    body: <TurnoutBody {...model} />,
  }
}

function TurnoutBody({ edition, dimensions, ballotsBySize }: TurnoutModel) {
  const say = useWords(budgetWords)
  return (
    <ResultsBlock
      edition={edition}
      path={paths.turnout(edition.slug)}
      title={say('turnout.title')}
      lead={say('turnout.lead', { voters: edition.voters })}
    >
      {dimensions.map((shown) => (
        <Dimension shown={shown} voters={edition.voters} />
      ))}
      {dimensions.some(({ together }) => together !== null) && <p>{say('turnout.hidden-note')}</p>}
      {dimensions.length === 0 && <Alert kind="info">{say('turnout.none')}</Alert>}
      {edition.ballotsWithheld ? (
        <Alert kind="info">{say('withheld-note')}</Alert>
      ) : (
        <ChoicesPerBallot edition={edition} ballotsBySize={ballotsBySize} />
      )}
    </ResultsBlock>
  )
}

function ChoicesPerBallot({
  edition,
  ballotsBySize,
}: Pick<TurnoutModel, 'edition' | 'ballotsBySize'>) {
  const say = useWords(budgetWords)
  const language = useSpoken()
  return (
    <>
      <SectionHeading
        title={say('turnout.spread')}
        lead={exactSizeText(edition, ballotsBySize, say)}
      />
      <Histogram
        caption={say('turnout.spread-caption')}
        labelHeading={say('turnout.spread')}
        valueHeading={say('turnout.ballots')}
        bins={ballotsBySize.map((ballots, size) => ({
          label: formatCount(size, language),
          value: ballots,
          text: formatCount(ballots, language),
        }))}
      />
    </>
  )
}

/** A single column is no discovery where the rule left no choice, and one to be told where it did. */
function exactSizeText(
  edition: Edition,
  ballotsBySize: readonly number[],
  say: Say<BudgetWord>,
): string | undefined {
  const { least, most } = ballotLimits(edition)
  const sizes = ballotsBySize.flatMap((ballots, size) => (ballots > 0 ? [size] : []))
  const [only] = sizes
  const isOne = sizes.length === 1 && only !== undefined && only > 0
  if (most !== null && most > 0 && (least === most || edition.format === 'choose-1')) {
    const isObeyed = isOne && only === most
    return say('turnout.spread-exact', { count: most, all: isObeyed ? 'yes' : 'no' })
  }
  return isOne ? say('turnout.spread-same', { count: only }) : undefined
}

function Dimension({ shown, voters }: { readonly shown: ShownTurnout; readonly voters: number }) {
  const say = useWords(budgetWords)
  const language = useSpoken()
  const bar = (label: string, count: number) => ({
    label,
    value: count,
    text: `${formatCount(count, language)} (${formatShare(count / voters, language)})`,
  })
  const groups = inReadingOrder(shown)
  return (
    <>
      <SectionHeading title={say(`turnout.${shown.dimension}`)} />
      <BarChart
        caption={say(`turnout.${shown.dimension}`)}
        labelHeading={say('turnout.group')}
        valueHeading={say('turnout.voters')}
        data={[
          ...groups.map(({ value, voters: count }) =>
            bar(groupName(shown.dimension, value), count),
          ),
          ...(shown.together === null
            ? []
            : [
                bar(
                  say('turnout.together', { groups: shown.together.groups }),
                  shown.together.voters,
                ),
              ]),
        ]}
      />
    </>
  )

  function groupName(dimension: TurnoutDimension, value: string): string {
    if (dimension === 'age') {
      return value === '75+'
        ? say('turnout.age-75')
        : say('turnout.age-band', { band: value.replace('-', ' – ') })
    }
    if (value === 'internet' || value === 'paper') return say(`turnout.channel-${value}`)
    return value
  }
}

/** Ages from the youngest, the others from the largest group. */
const inReadingOrder = ({ dimension, groups }: ShownTurnout) =>
  groups.toSorted((a, b) =>
    dimension === 'age'
      ? Number.parseInt(a.value, 10) - Number.parseInt(b.value, 10)
      : b.voters - a.voters,
  )
