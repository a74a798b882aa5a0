import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../icons/icon.tsx'
import type { Tone } from '../tone.ts'

interface Looks {
  /** One `primary` per view. */
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
  readonly tone?: Tone
  readonly size?: 'md' | 'lg'
  readonly icon?: IconName
  readonly children: ComponentChildren
}

export interface ButtonProps extends Looks {
  readonly type?: 'submit' | 'button' | 'reset'
  readonly name?: string
  readonly value?: string
  readonly formAction?: string
  readonly isDisabled?: boolean
}

/** Does something. Leading somewhere is a `LinkButton`. */
export const Button = (props: ButtonProps) => (
  <button
    {...looks(props)}
    type={props.type ?? 'submit'}
    name={props.name}
    value={props.value}
    formaction={props.formAction}
    disabled={props.isDisabled}
  >
    {content(props)}
  </button>
)

export interface LinkButtonProps extends Looks {
  readonly href: string
}

export const LinkButton = (props: LinkButtonProps) => (
  <a {...looks(props)} href={props.href}>
    {content(props)}
  </a>
)

/** Buttons side by side; one under the other when there is no room. */
export const Actions = (props: { readonly children: ComponentChildren }) => (
  <div class="actions">{props.children}</div>
)

const looks = ({ variant = 'primary', tone, size = 'md' }: Looks) => ({
  class: size === 'lg' ? 'ds-button button button-lg' : 'ds-button button',
  'data-variant': variant,
  'data-color': tone,
})

const content = ({ icon, children }: Looks) => (
  <>
    {icon !== undefined && <Icon name={icon} />}
    {children}
  </>
)
