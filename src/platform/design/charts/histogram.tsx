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

/** How many fall in each band, as columns. A table too: each column is a cell with its figure. */
export function Histogram({ caption, labelHeading, valueHeading, bins }: HistogramProps) {
  const largest = Math.max(0, ...bins.map(({ value }) => value))
  return (
    <table class="chart histogram">
      <caption>{caption}</caption>
      <tbody>
        <tr class="histogram-columns">
          <th scope="row" class="visually-hidden">
            {valueHeading}
          </th>
          {bins.map(({ value, text }) => (
            <td>
              <span class="bar-value">{text}</span>
              <Column share={largest === 0 ? 0 : value / largest} />
            </td>
          ))}
        </tr>
        <tr class="histogram-names">
          <th scope="row" class="visually-hidden">
            {labelHeading}
          </th>
          {bins.map(({ label }) => (
            <th scope="col">{label}</th>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

const Column = ({ share }: { readonly share: number }) => (
  <svg class="column" width="100%" height={Math.max(2, Math.round(share * 140))} aria-hidden="true">
    <rect class="bar-piece series-1" width={percent(1)} height={percent(1)} />
  </svg>
)
