import type { ComponentChildren } from 'preact'
import { FieldError, FieldHint, type FieldProps, OptionalMark, wiring } from './field.tsx'

export interface Choice {
  readonly value: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly isDisabled?: boolean
}

export interface CheckboxProps extends FieldProps {
  readonly value?: string
  readonly isChecked?: boolean
}

/** One yes or no. */
export function Checkbox(props: CheckboxProps) {
  const { id, describedBy, isInvalid } = wiring(props)
  return (
    <div class={props.error === undefined ? 'field' : 'field field-invalid'}>
      <label class="choice" for={id}>
        <input
          class="ds-input"
          type="checkbox"
          id={id}
          name={props.name}
          value={props.value ?? 'yes'}
          checked={props.isChecked}
          aria-describedby={describedBy}
          aria-invalid={isInvalid}
        />
        <span>
          {props.label}
          <OptionalMark isOptional={props.isOptional} />
        </span>
      </label>
      <FieldHint id={id} hint={props.hint} />
      <FieldError id={id} error={props.error} />
    </div>
  )
}

export interface CheckboxListProps extends FieldProps {
  readonly choices: readonly Choice[]
  readonly values?: readonly string[]
}

/** Several of several. The error's link leads to the first box. */
export const CheckboxList = ({ values = [], ...props }: CheckboxListProps) => (
  <ChoiceList {...props} type="checkbox" isChosen={(value) => values.includes(value)} />
)

export interface RadioListProps extends FieldProps {
  readonly choices: readonly Choice[]
  readonly value?: string | undefined
}

/** One of several. */
export const RadioList = ({ value, ...props }: RadioListProps) => (
  <ChoiceList {...props} type="radio" isChosen={(one) => one === value} />
)

interface ChoiceListProps extends FieldProps {
  readonly type: 'checkbox' | 'radio'
  readonly choices: readonly Choice[]
  readonly isChosen: (value: string) => boolean
}

function ChoiceList(props: ChoiceListProps) {
  const { id, describedBy, isInvalid } = wiring(props)
  return (
    <fieldset
      class={props.error === undefined ? 'field choices' : 'field choices field-invalid'}
      aria-describedby={describedBy}
    >
      <legend class="field-label">
        {props.label}
        <OptionalMark isOptional={props.isOptional} />
      </legend>
      <FieldHint id={id} hint={props.hint} />
      <FieldError id={id} error={props.error} />
      {props.choices.map((choice, index) => {
        const choiceId = index === 0 ? id : `${id}-${index + 1}`
        // The first has the id of the list, whose own hint is not hers.
        const hintId = `${choiceId}-choice-hint`
        return (
          <div>
            <label class="choice" for={choiceId}>
              <input
                class="ds-input"
                type={props.type}
                id={choiceId}
                name={props.name}
                value={choice.value}
                checked={props.isChosen(choice.value)}
                disabled={choice.isDisabled}
                aria-describedby={choice.hint === undefined ? undefined : hintId}
                aria-invalid={isInvalid}
              />
              <span>{choice.label}</span>
            </label>
            {choice.hint !== undefined && (
              <p class="choice-hint" id={hintId}>
                {choice.hint}
              </p>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
