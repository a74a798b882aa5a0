import type { ComponentChildren } from 'preact'

export interface FigureProps {
  /** Written for reading: "261", "17 %", "1,2 M€". */
  readonly value: string
  /** Smaller, after the number: "sur 287", "jours". */
  readonly unit?: string | undefined
  readonly label: ComponentChildren
  /** How it was counted, or what it leaves out. */
  readonly note?: ComponentChildren
}

/** A number people may check, with what it counts. Stands in `Figures`. */
export const Figure = ({ value, unit, label, note }: FigureProps) => (
  <div class="figure">
    <dt class="figure-label">{label}</dt>
    <dd class="figure-value">
      <span class="figure-number">{value}</span>
      {unit !== undefined && <span class="figure-unit"> {unit}</span>}
    </dd>
    {note !== undefined && <dd class="figure-note">{note}</dd>}
  </div>
)

/** Figures side by side, their numbers on one line. */
export const Figures = (props: { readonly children: ComponentChildren }) => (
  <dl class="figures">{props.children}</dl>
)
