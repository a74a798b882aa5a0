import { useWords } from '../../words/speech.tsx'
import { designWords } from '../words/index.ts'

export interface RoundStepperProps {
  /** From 1. */
  readonly current: number
  readonly total: number
  readonly hrefFor: (round: number) => string
  /** "Tour 3 sur 12", in the page's words. */
  readonly label: string
  readonly previousLabel: string
  readonly nextLabel: string
}

/** Walks through the rounds of a count, one page each: back, where we are, on. */
export function RoundStepper(props: RoundStepperProps) {
  const { current, total, hrefFor } = props
  const say = useWords(designWords)
  return (
    <nav class="round-stepper" aria-label={say('steps')}>
      {current > 1 ? (
        <a class="ds-button" data-variant="secondary" href={hrefFor(current - 1)} rel="prev">
          {props.previousLabel}
        </a>
      ) : (
        <span />
      )}
      <p class="round-where">
        <span>{props.label}</span>
        <progress value={current} max={total} aria-hidden="true" />
      </p>
      {current < total ? (
        <a class="ds-button round-on" href={hrefFor(current + 1)} rel="next">
          {props.nextLabel}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
