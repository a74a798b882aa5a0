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
    <table class="chart pyramid">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{leftHeading}</th>
          <th scope="col">{labelHeading}</th>
          <th scope="col">{rightHeading}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, left, right }) => (
          <tr>
            <td class="pyramid-left">
              <span class="bar-value">{left.text}</span>
              <Bar pieces={[{ share: share(left.value), series: 1 }]} isMirrored />
            </td>
            <th scope="row">{label}</th>
            <td class="pyramid-right">
              <Bar pieces={[{ share: share(right.value), series: 2 }]} />
              <span class="bar-value">{right.text}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
