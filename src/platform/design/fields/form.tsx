import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'

const FormTokenContext = createContext<string | null>(null)

/** Every page of a signed-in person is drawn inside one: her forms then carry its token. */
export const FormTokenIn = (props: {
  readonly token: string | null
  readonly children: ComponentChildren
}) => <FormTokenContext.Provider value={props.token}>{props.children}</FormTokenContext.Provider>

export interface FormProps {
  /** With its language, as the `href` of a link. */
  readonly action: string
  readonly id?: string
  /** What it is for: where a page has several whose fields are named alike. */
  readonly label?: string
  readonly class?: string
  /** It has a field for a file. */
  readonly hasFiles?: boolean
  /** False where what is typed must not be offered again: a code, a key. */
  readonly autocomplete?: 'off'
  readonly children: ComponentChildren
}

/** A form that changes something: it posts, and says the token of its session. */
export function Form({ action, id, label, hasFiles, autocomplete, children, ...props }: FormProps) {
  const token = useContext(FormTokenContext)
  return (
    <form
      method="post"
      action={action}
      id={id}
      class={props.class ?? 'form'}
      enctype={hasFiles === true ? 'multipart/form-data' : undefined}
      autocomplete={autocomplete}
      aria-label={label}
      // Our own sentences say what is wrong, in the page, in its language.
      noValidate
    >
      {token !== null && <input type="hidden" name="jeton" value={token} />}
      {children}
    </form>
  )
}
