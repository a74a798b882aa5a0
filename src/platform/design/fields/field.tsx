import type { ComponentChildren } from 'preact'
import { useWords } from '../../words/speech.tsx'
import { designWords } from '../words/index.ts'

/** What every field of a form has. */
export interface FieldProps {
  readonly name: string
  /** Defaults to the name; give one when two forms of a page share a name. */
  readonly id?: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  /** What is wrong and how to put it right. */
  readonly error?: string | undefined
  /** Fields are required unless they say so. */
  readonly isOptional?: boolean
}

export interface Wiring {
  readonly id: string
  readonly describedBy: string | undefined
  readonly isInvalid: true | undefined
}

export function wiring({ id, name, hint, error }: FieldProps): Wiring {
  const ownId = id ?? name
  const described = [
    ...(hint === undefined ? [] : [`${ownId}-hint`]),
    ...(error === undefined ? [] : [`${ownId}-error`]),
  ]
  return {
    id: ownId,
    describedBy: described.length === 0 ? undefined : described.join(' '),
    isInvalid: error === undefined ? undefined : true,
  }
}

export function OptionalMark({ isOptional }: { readonly isOptional: boolean | undefined }) {
  const say = useWords(designWords)
  return isOptional === true ? <span class="field-optional"> ({say('optional')})</span> : null
}

export const FieldHint = ({
  id,
  hint,
}: {
  readonly id: string
  readonly hint: ComponentChildren
}) =>
  hint === undefined ? null : (
    <p class="field-hint" id={`${id}-hint`}>
      {hint}
    </p>
  )

export function FieldError({
  id,
  error,
}: {
  readonly id: string
  readonly error: string | undefined
}) {
  const say = useWords(designWords)
  return error === undefined ? null : (
    <p class="ds-validation-message field-error" id={`${id}-error`}>
      <span class="visually-hidden">{say('error')} </span>
      {error}
    </p>
  )
}

/** Label, hint, control, error: in the order they are read. */
export function Field(props: FieldProps & { readonly children: ComponentChildren }) {
  const { id } = wiring(props)
  return (
    <div class={props.error === undefined ? 'field' : 'field field-invalid'}>
      <label class="field-label" for={id}>
        {props.label}
        <OptionalMark isOptional={props.isOptional} />
      </label>
      <FieldHint id={id} hint={props.hint} />
      {props.children}
      <FieldError id={id} error={props.error} />
    </div>
  )
}
