import { trapField } from '../../kernel/form-fields.ts'
import { TextField } from './text-fields.tsx'

/** What a robot fills in and no reader sees. @param label  for who finds it all the same */
export function Trap({ label }: { readonly label: string }) {
  return (
    <div hidden>
      <TextField name={trapField} label={label} autocomplete="off" isOptional />
    </div>
  )
}
