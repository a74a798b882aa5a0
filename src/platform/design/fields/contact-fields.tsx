import { TextField, type TextFieldProps } from './text-fields.tsx'

type ContactFieldProps = Omit<TextFieldProps, 'type' | 'inputMode' | 'autocomplete'>

/** One’s own e-mail: browsers offer it, phones show the keys it is written with. */
export const EmailField = (props: ContactFieldProps) => (
  <TextField width={36} {...props} type="email" inputMode="email" autocomplete="email" />
)

/** One’s own telephone, offered in the same way. */
export const PhoneField = (props: ContactFieldProps) => (
  <TextField width={20} {...props} type="tel" inputMode="tel" autocomplete="tel" />
)
