import type { ComponentChildren } from 'preact'
import { Bar, type Series } from './bar.tsx'

export interface BarDatum {
  readonly label: ComponentChildren
  readonly value: number
  /** The value as it is read: "412 voix", "17 %". */
  readonly text: string
  readonly series?: Series
  /** A second figure marked on the bar: what was needed. */
  readonly line?: number
}

export interface BarChartProps {
  readonly caption: ComponentChildren
  readonly labelHeading: string
  readonly valueHeading: string
  readonly data: readonly BarDatum[]
  /** What a full bar stands for; by default the largest value. */
  readonly max?: number
}

/** Longer texts stand under their bar: beside it, bars of one scale would have different lengths. */
const longestBeside = 14

/** Horizontal bars. The chart is its own table: nothing to show twice. */
export function BarChart({ caption, labelHeading, valueHeading, data, max }: BarChartProps) {
  const whole = max ?? Math.max(0, ...data.flatMap(({ value, line = 0 }) => [value, line]))
  const share = (value: number): number => (whole === 0 ? 0 : Math.min(1, value / whole))
  const isTold = data.some(({ text }) => text.length > longestBeside)
  return (
    <table class={isTold ? 'chart bar-chart bar-chart-told' : 'chart bar-chart'} role="table">
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
        {data.map(({ label, value, text, series = 1, line }) => (
          <tr role="row">
            <th scope="row" role="rowheader">
              {label}
            </th>
            <td role="cell">
              <Bar
                pieces={[{ share: share(value), series }]}
                line={line === undefined ? undefined : share(line)}
              />
              <span class="bar-value">{text}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
