import { Field, type FieldProps, wiring } from './field.tsx'

export interface FileFieldProps extends FieldProps {
  /** Endings and types the browser offers first: `.csv,text/csv`. */
  readonly accept?: string
}

/** A file of one’s own. Its form says `hasFiles`. */
export function FileField(props: FileFieldProps) {
  const { id, describedBy, isInvalid } = wiring(props)
  return (
    <Field {...props}>
      <input
        class="ds-input"
        type="file"
        id={id}
        name={props.name}
        accept={props.accept}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
      />
    </Field>
  )
}
