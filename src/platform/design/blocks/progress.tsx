import type { ComponentChildren } from 'preact'

export interface ProgressProps {
  readonly label: string
  /** Absent while nothing can be foreseen. */
  readonly value?: number | undefined
  readonly max?: number
  /** "Tour 41 sur 113, encore une minute". */
  readonly detail?: ComponentChildren
}

/** A job at work. The page is reloaded, or an island listens: the words change with the bar. */
export const Progress = ({ label, value, max = 1, detail }: ProgressProps) => (
  <div class="progress" role="status">
    <label>
      <span class="progress-label">{label}</span>
      <progress value={value} max={max} />
    </label>
    {detail !== undefined && <p class="progress-detail">{detail}</p>}
  </div>
)

export interface MeterProps {
  readonly label: string
  readonly value: number
  readonly max: number
  /** The same in words: "412 voix sur 980". */
  readonly text: string
}

/** A quantity of a known whole. */
export const Meter = ({ label, value, max, text }: MeterProps) => (
  <div class="meter">
    <span class="meter-label">{label}</span>
    <meter value={value} max={max} aria-label={`${label}, ${text}`}>
      {text}
    </meter>
    <span>{text}</span>
  </div>
)
