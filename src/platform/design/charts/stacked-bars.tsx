import type { ComponentChildren } from 'preact'
import { Bar, type Series, Swatch } from './bar.tsx'

export interface StackedBar {
  readonly label: ComponentChildren
  /** One per series, in the order of `series`. */
  readonly parts: readonly { readonly value: number; readonly text: string }[]
}

export interface StackedBarsProps {
  readonly caption: ComponentChildren
  readonly labelHeading: string
  /** At most four: beyond, a table says it better. */
  readonly series: readonly string[]
  readonly bars: readonly StackedBar[]
  /** Each bar fills the line (shares), or bars are compared with each other (amounts). */
  readonly scale?: 'share' | 'amount'
}

const seriesOrder = [1, 2, 3, 4] as const satisfies readonly Series[]
const seriesAt = (index: number): Series => seriesOrder[index % seriesOrder.length] ?? 1

/** Parts of several wholes, with every figure written under its bar. */
export function StackedBars({
  caption,
  labelHeading,
  series,
  bars,
  scale = 'amount',
}: StackedBarsProps) {
  const sums = bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0))
  const largest = Math.max(0, ...sums)
  return (
    <table class="chart stacked-bars" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" class="visually-hidden">
            {labelHeading}
          </th>
          {series.map((name, index) => (
            <th scope="col" role="columnheader">
              <Swatch series={seriesAt(index)} />
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {bars.map(({ label, parts }, row) => {
          const whole = scale === 'share' ? (sums[row] ?? 0) : largest
          const pieces = parts.map(({ value }, index) => ({
            share: whole === 0 ? 0 : value / whole,
            series: seriesAt(index),
          }))
          return (
            <tr role="row">
              <th scope="row" role="rowheader">
                <span class="stacked-label">{label}</span>
                <Bar pieces={pieces} />
              </th>
              {parts.map(({ text }, index) => (
                <td role="cell">
                  <Swatch series={seriesAt(index)} />
                  <span class="stacked-name" aria-hidden="true">
                    {series[index]}
                  </span>{' '}
                  {text}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
