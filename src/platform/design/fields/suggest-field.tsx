import { Field, type FieldProps, wiring } from './field.tsx'

/** What the island says while one types; counts are places in a list, so that it need not count. */
export interface SuggestTexts {
  /** `found[3]`: « 3 adresses proposées ». */
  readonly found: readonly string[]
  /** After a choice; `{name}` stands for what the choice says of itself. */
  readonly chosen: string
  /** After a choice that is not the end: a number is still to come. */
  readonly goOn: string
  /** Beside such a choice in the list. */
  readonly incomplete: string
}

export interface SuggestFieldProps extends FieldProps {
  readonly value?: string | undefined
  /** The address that answers what is typed, `?q=` added. */
  readonly source: string
  /** Name of the list, for who does not see it. */
  readonly listLabel: string
  readonly texts: SuggestTexts
  /** Hidden fields: the code of what was chosen, and the text it was chosen for. */
  readonly codeName: string
  readonly chosenForName: string
  readonly code?: string | undefined
  readonly chosenFor?: string | undefined
  readonly maxLength?: number
  readonly width?: number
}

/**
 * A text among many that are known: proposals come as one types, by the island of the page. Without
 * it, it is a text, and the server asks which one was meant.
 */
export function SuggestField(props: SuggestFieldProps) {
  const { id, describedBy, isInvalid } = wiring(props)
  return (
    <Field {...props}>
      <div class="suggest" data-suggest={props.source} data-texts={JSON.stringify(props.texts)}>
        <input
          class="ds-input"
          type="text"
          id={id}
          name={props.name}
          value={props.value}
          size={props.width}
          maxLength={props.maxLength}
          autocomplete="street-address"
          required={props.isOptional === true ? undefined : true}
          aria-describedby={describedBy}
          aria-invalid={isInvalid}
        />
        <ul
          class="suggest-list"
          id={`${id}-list`}
          role="listbox"
          aria-label={props.listLabel}
          hidden
        />
        <p class="suggest-status" role="status" />
        <input type="hidden" name={props.codeName} value={props.code ?? ''} />
        <input type="hidden" name={props.chosenForName} value={props.chosenFor ?? ''} />
      </div>
    </Field>
  )
}
