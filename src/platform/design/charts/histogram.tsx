import type { ComponentChildren } from 'preact'
import { percent } from './bar.tsx'

export interface HistogramProps {
  readonly caption: ComponentChildren
  readonly labelHeading: string
  readonly valueHeading: string
  /** Few enough for their names to stand under them: about a dozen. */
  readonly bins: readonly {
    readonly label: string
    readonly value: number
    readonly text: string
  }[]
}

/** How many fall in each band. A table whose rows the stylesheet stands up as columns. */
export function Histogram({ caption, labelHeading, valueHeading, bins }: HistogramProps) {
  const largest = Math.max(0, ...bins.map(({ value }) => value))
  return (
    <table class="chart histogram" role="table">
      <caption>{caption}</caption>
      <thead class="visually-hidden" role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {labelHeading}
          </th>
          <th scope="col" role="columnheader">
            {valueHeading}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {bins.map(({ label, value, text }) => (
          <tr role="row">
            <th scope="row" role="rowheader">
              {label}
            </th>
            <td role="cell">
              <span class="bar-value">{text}</span>
              <Column share={largest === 0 ? 0 : value / largest} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Column = ({ share }: { readonly share: number }) => (
  <svg class="column" width="100%" height={Math.max(2, Math.round(share * 140))} aria-hidden="true">
    <rect class="bar-piece series-1" width={percent(1)} height={percent(1)} />
  </svg>
)
