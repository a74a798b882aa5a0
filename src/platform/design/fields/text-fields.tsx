import type { ComponentChildren } from 'preact'
import { Field, type FieldProps, wiring } from './field.tsx'

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'time' | 'password'
  readonly value?: string | undefined
  /** The purpose, for browsers that fill it in: `family-name`, `email`, `postal-code`. */
  readonly autocomplete?: string
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel'
  readonly maxLength?: number
  /** In characters: the width tells how long an answer is expected. */
  readonly width?: number
  /** The page is opened to fill in this very field: one per page. */
  readonly isFocused?: boolean
}

export function TextField(props: TextFieldProps) {
  const { id, describedBy, isInvalid } = wiring(props)
  return (
    <Field {...props}>
      <input
        class="ds-input"
        // Preact types each kind of input apart; these all take the same attributes.
        type={(props.type ?? 'text') as 'text'}
        id={id}
        name={props.name}
        value={props.value}
        size={props.width}
        maxLength={props.maxLength}
        inputMode={props.inputMode}
        autocomplete={props.autocomplete}
        autofocus={props.isFocused}
        required={props.isOptional === true ? undefined : true}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
      />
    </Field>
  )
}

export interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined
  readonly rows?: number
  readonly maxLength?: number
}

export function TextArea(props: TextAreaProps) {
  const { id, describedBy, isInvalid } = wiring(props)
  return (
    <Field {...props}>
      <textarea
        class="ds-input"
        id={id}
        name={props.name}
        rows={props.rows ?? 5}
        dir="auto"
        maxLength={props.maxLength}
        required={props.isOptional === true ? undefined : true}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
      >
        {props.value}
      </textarea>
    </Field>
  )
}

export interface Option {
  readonly value: string
  readonly label: string
}

export interface SelectProps extends FieldProps {
  readonly options: readonly Option[]
  readonly value?: string | undefined
  /** A first line that chooses nothing: "Tous les quartiers". */
  readonly emptyLabel?: string
  /** The page is opened to fill in this very field: one per page. */
  readonly isFocused?: boolean
}

export function Select(props: SelectProps) {
  const { id, describedBy, isInvalid } = wiring(props)
  return (
    <Field {...props}>
      <select
        class="ds-input"
        id={id}
        name={props.name}
        autofocus={props.isFocused}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
      >
        {props.emptyLabel !== undefined && <option value="">{props.emptyLabel}</option>}
        {props.options.map(({ value, label }) => (
          <option value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}

export interface SearchFieldProps {
  readonly name: string
  readonly id?: string
  readonly label: ComponentChildren
  readonly value?: string | undefined
  readonly hint?: ComponentChildren
}

/** Words to look for. Its button is the one of the form it stands in. */
export function SearchField(props: SearchFieldProps) {
  const { id, describedBy } = wiring(props)
  return (
    <Field {...props}>
      <input
        class="ds-input"
        type="search"
        id={id}
        name={props.name}
        value={props.value}
        aria-describedby={describedBy}
      />
    </Field>
  )
}
