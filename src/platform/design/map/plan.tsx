import { useWords } from '../../words/speech.tsx'
import { Button } from '../blocks/button.tsx'
import { designWords } from '../words/index.ts'
import {
  type AreaGeometry,
  areaPath,
  cornersOf,
  fitProjection,
  type Projection,
  type Spot,
} from './geometry.ts'

/** Of a plan, in pixels of the page: it is never stretched, so that a click says where. */
const planWidth = 288
const margin = 4

export const planOf = (areas: readonly AreaGeometry[]): Projection =>
  fitProjection(areas.flatMap(cornersOf), planWidth, margin)

interface PlanProps {
  readonly areas: readonly AreaGeometry[]
  readonly mark: Spot | null
  /** Those the plan is about stand out; absent: none does. */
  readonly isLit?: (place: number) => boolean
}

/** The town, small, with one mark on it. */
export function Plan({ areas, mark, isLit }: PlanProps) {
  const toneOf = (place: number) => (isLit === undefined ? place % 5 : isLit(place) ? 2 : 4) + 1
  const projection = planOf(areas)
  const { width, height } = projection
  return (
    <svg
      class="plan"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {areas.map((area, index) => (
        <path
          class={`map-area map-area-${toneOf(index)}`}
          d={areaPath(area, projection)}
          fill-rule="evenodd"
        />
      ))}
      <circle class="map-pin-disc plan-mark" cx={mark?.x ?? -20} cy={mark?.y ?? -20} r={9} />
    </svg>
  )
}

export interface PointFieldProps extends PlanProps {
  readonly label: string
  readonly hint: string
  /** What it says once somebody pointed. */
  readonly chosen: string
  readonly error?: string | undefined
  readonly removeLabel: string
  /** A picture with nothing in it, of the size of the plan: what is clicked. */
  readonly imageSrc: string
}

/**
 * Pointing at a place of the town. Without script a click sends the form with `plan.x` and `plan.y`,
 * and it comes back with its mark; the island `point-on-plan` moves the mark at once. It is not for the
 * keyboard, which cannot point: the page offers the same in words beside it.
 */
export function PointField(props: PointFieldProps) {
  const { areas, mark, label, hint, chosen, error, imageSrc, removeLabel } = props
  const say = useWords(designWords)
  const { width, height } = planOf(areas)
  return (
    <div class="field point-field">
      <p class="field-label">
        {label} <span class="field-optional">({say('optional')})</span>
      </p>
      <p class="field-hint">{hint}</p>
      {error !== undefined && <p class="ds-validation-message field-error">{error}</p>}
      <div class="point-field-plan">
        <Plan areas={areas} mark={mark} />
        <input
          type="image"
          name="plan"
          src={imageSrc}
          alt={label}
          width={width}
          height={height}
          tabIndex={-1}
        />
      </div>
      <input type="hidden" name="planX" value={mark?.x ?? ''} />
      <input type="hidden" name="planY" value={mark?.y ?? ''} />
      <div class="point-field-chosen" hidden={mark === null}>
        <p role="status">{chosen}</p>
        <Button variant="tertiary" name="planRemoved" value="1">
          {removeLabel}
        </Button>
      </div>
    </div>
  )
}
