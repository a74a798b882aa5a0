import type { ComponentChildren } from 'preact'
import { Bar } from './bar.tsx'

export interface PyramidRow {
  readonly label: string
  readonly left: { readonly value: number; readonly text: string }
  readonly right: { readonly value: number; readonly text: string }
}

export interface PyramidProps {
  readonly caption: ComponentChildren
  readonly labelHeading: string
  readonly leftHeading: string
  readonly rightHeading: string
  readonly rows: readonly PyramidRow[]
}

/** Two populations back to back, band by band: voters against residents, women against men. */
export function Pyramid({ caption, labelHeading, leftHeading, rightHeading, rows }: PyramidProps) {
  const largest = Math.max(0, ...rows.flatMap(({ left, right }) => [left.value, right.value]))
  const share = (value: number): number => (largest === 0 ? 0 : value / largest)
  return (
    <table class="chart pyramid" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {leftHeading}
          </th>
          <th scope="col" role="columnheader">
            {labelHeading}
          </th>
          <th scope="col" role="columnheader">
            {rightHeading}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ label, left, right }) => (
          <tr role="row">
            <td class="pyramid-left" role="cell">
              <span class="bar-value">{left.text}</span>
              <Bar pieces={[{ share: share(left.value), series: 1 }]} isMirrored />
            </td>
            <th scope="row" role="rowheader">
              {label}
            </th>
            <td class="pyramid-right" role="cell">
              <Bar pieces={[{ share: share(right.value), series: 2 }]} />
              <span class="bar-value">{right.text}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
