import type { ComponentChildren } from 'preact'
import { useWords } from '../../words/speech.tsx'
import { designWords } from '../words/index.ts'

export interface Step {
  readonly label: ComponentChildren
  readonly detail?: ComponentChildren
  readonly state: 'done' | 'current' | 'coming'
  readonly href?: string | undefined
}

export interface StepsProps {
  readonly steps: readonly Step[]
  /** What these are the steps of. */
  readonly label?: string
}

/** The phases of a process, and where it stands. */
export function Steps({ steps, label }: StepsProps) {
  const say = useWords(designWords)
  return (
    <ol class="steps" role="list" aria-label={label ?? say('steps')}>
      {steps.map((step) => (
        <li
          class={`step step-${step.state}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span class="step-label">
            {step.href === undefined ? step.label : <a href={step.href}>{step.label}</a>}
          </span>
          {step.detail !== undefined && <span class="step-detail">{step.detail}</span>}
          <span class="step-state">{say(`step-${step.state}`)}</span>
        </li>
      ))}
    </ol>
  )
}
