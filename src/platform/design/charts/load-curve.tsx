import { useWords } from '../../words/speech.tsx'
import { Disclosure } from '../blocks/disclosure.tsx'
import { Table } from '../lists/table.tsx'
import { designWords } from '../words/index.ts'

export interface LoadPoint {
  readonly label: string
  readonly value: number
  readonly text: string
}

export interface LoadCurveProps {
  readonly caption: string
  readonly labelHeading: string
  readonly valueHeading: string
  /** In order of time, evenly spaced. */
  readonly points: readonly LoadPoint[]
}

/** How something went day after day: ballots received, questions open. */
export function LoadCurve({ caption, labelHeading, valueHeading, points }: LoadCurveProps) {
  const say = useWords(designWords)
  const largest = Math.max(0, ...points.map(({ value }) => value))
  const top = points.find(({ value }) => value === largest)
  const line = curvePath(points.map(({ value }) => (largest === 0 ? 0 : value / largest)))
  return (
    <figure class="chart load-curve">
      <figcaption class="chart-caption">{caption}</figcaption>
      <p class="load-curve-top" aria-hidden="true">
        {top?.text}
      </p>
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        width="100%"
        height="160"
        aria-hidden="true"
      >
        <path class="curve-area" d={`${line}V100H0Z`} />
        <path class="curve-line" d={line} vector-effect="non-scaling-stroke" />
      </svg>
      <p class="load-curve-ends" aria-hidden="true">
        <span>{points[0]?.label}</span>
        <span>{points.at(-1)?.label}</span>
      </p>
      <Disclosure summary={say('chart-figures')}>
        <Table
          caption={caption}
          isCaptionHidden
          columns={[
            { key: 'label', label: labelHeading },
            { key: 'value', label: valueHeading, isNumeric: true },
          ]}
          rows={points.map(({ label, text }) => ({ label, value: text }))}
        />
      </Disclosure>
    </figure>
  )
}

function curvePath(shares: readonly number[]): string {
  const step = shares.length > 1 ? 100 / (shares.length - 1) : 0
  return shares
    .map(
      (share, index) =>
        `${index === 0 ? 'M' : 'L'}${round(index * step)} ${round(98 - share * 94)}`,
    )
    .join('')
}

const round = (value: number): number => Math.round(value * 100) / 100
