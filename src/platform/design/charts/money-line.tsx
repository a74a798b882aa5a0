import type { ComponentChildren } from 'preact'
import { useWords } from '../../words/speech.tsx'
import { Disclosure } from '../blocks/disclosure.tsx'
import { Table } from '../lists/table.tsx'
import { designWords } from '../words/index.ts'
import { Bar, type Piece, Swatch } from './bar.tsx'

/** An amount, and how it is written in the page's language. */
export interface WrittenAmount {
  readonly value: number
  readonly text: string
}

export interface MoneyLineProps {
  readonly caption: string
  readonly budget: WrittenAmount
  readonly spent: WrittenAmount
  readonly left: WrittenAmount
  /** In the order they were paid for. */
  readonly winners: readonly {
    readonly label: ComponentChildren
    readonly cost: WrittenAmount
    /** All that is spent once this one is paid. */
    readonly runningTotal: WrittenAmount
  }[]
  /** Above the list of winners, which is folded unless `isListOpen`. */
  readonly listLabel?: string
  readonly isListOpen?: boolean
  /** For a list too long for a page: all the winners but the first `after` make one last row. */
  readonly rest?: {
    readonly after: number
    readonly label: ComponentChildren
    readonly cost: WrittenAmount
  }
}

/** The whole budget as one line: what each winner costs, in order, and what is left at the end. */
export function MoneyLine(props: MoneyLineProps) {
  const { caption, budget, spent, left, winners } = props
  const say = useWords(designWords)
  // The line is drawn longer than the budget in the one case where more was spent than planned.
  const whole = Math.max(budget.value, spent.value)
  const share = (value: number): number => (whole === 0 ? 0 : value / whole)
  const pieces: readonly Piece[] = [
    ...winners.map(({ cost }, index) => ({
      share: share(cost.value),
      series: index % 2 === 0 ? ('even' as const) : ('odd' as const),
      mark: String(index + 1),
    })),
    { share: share(Math.max(0, budget.value - spent.value)), series: 'left' },
  ]
  return (
    <figure class="chart money-line">
      <figcaption>
        <span class="chart-caption">{caption}</span>
        <span>
          {say('money-line-summary', { spent: spent.text, budget: budget.text, left: left.text })}
        </span>
      </figcaption>
      <Bar
        pieces={pieces}
        size="tall"
        line={whole > budget.value ? share(budget.value) : undefined}
      />
      <p class="money-line-ends" aria-hidden="true">
        <span>
          <Swatch series="left" /> {say('left-over-of', { amount: left.text })}
        </span>
        <span>{say('budget-of', { amount: budget.text })}</span>
      </p>
      <Disclosure
        summary={props.listLabel ?? say('chart-figures')}
        isOpen={props.isListOpen ?? false}
      >
        <Table
          caption={caption}
          isCaptionHidden
          columns={[
            { key: 'label', label: say('project-name') },
            { key: 'rank', label: say('position'), isNumeric: true },
            { key: 'amount', label: say('amount'), isNumeric: true },
            { key: 'running', label: say('running-total'), isNumeric: true },
          ]}
          rows={listedRows(props)}
          total={{ label: say('left-over'), rank: '', amount: left.text, running: budget.text }}
        />
      </Disclosure>
    </figure>
  )
}

function listedRows({ winners, rest }: MoneyLineProps) {
  const listed = winners.slice(0, rest?.after).map(({ label, cost, runningTotal }, index) => ({
    label,
    rank: String(index + 1),
    amount: cost.text,
    running: runningTotal.text,
  }))
  if (rest === undefined || rest.after >= winners.length) return listed
  return [
    ...listed,
    {
      label: rest.label,
      rank: `${rest.after + 1}–${winners.length}`,
      amount: rest.cost.text,
      running: winners.at(-1)?.runningTotal.text ?? '',
    },
  ]
}
