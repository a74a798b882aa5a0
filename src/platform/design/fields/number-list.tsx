import type { ComponentChildren } from 'preact'
import { FieldError, FieldHint, type FieldProps, wiring } from './field.tsx'

export interface NumberChoice {
  readonly name: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  /** Left empty when absent. */
  readonly value?: number | undefined
}

export interface NumberListProps extends Omit<FieldProps, 'name' | 'isOptional'> {
  readonly id: string
  readonly choices: readonly NumberChoice[]
  /** The greatest whole number that fits; none without. */
  readonly max?: number | undefined
}

/** A whole number for some of several: points, ranks. What is left empty has none. */
export function NumberList({ choices, max, ...props }: NumberListProps) {
  const { id, describedBy, isInvalid } = wiring({ ...props, name: props.id })
  return (
    <fieldset
      class={props.error === undefined ? 'field choices' : 'field choices field-invalid'}
      aria-describedby={describedBy}
    >
      <legend class="field-label">{props.label}</legend>
      <FieldHint id={id} hint={props.hint} />
      <FieldError id={id} error={props.error} />
      {choices.map(({ name, label, hint, value }, index) => {
        const choiceId = index === 0 ? id : `${id}-${index + 1}`
        return (
          <div class="number-choice">
            <input
              class="ds-input"
              type="number"
              inputMode="numeric"
              id={choiceId}
              name={name}
              min={0}
              max={max}
              step={1}
              value={value}
              aria-describedby={hint === undefined ? undefined : `${choiceId}-note`}
              aria-invalid={isInvalid}
            />
            <div>
              <label for={choiceId}>{label}</label>
              {hint !== undefined && (
                <p class="number-choice-hint" id={`${choiceId}-note`}>
                  {hint}
                </p>
              )}
            </div>
          </div>
        )
      })}
    </fieldset>
  )
}
