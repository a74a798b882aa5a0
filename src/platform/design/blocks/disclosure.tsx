import type { ComponentChildren } from 'preact'

export interface DisclosureProps {
  readonly summary: ComponentChildren
  readonly isOpen?: boolean
  /** Folded on a phone alone, where it is long: open, without its summary, where there is room. */
  readonly isForPhones?: boolean
  readonly children: ComponentChildren
}

/** More, for those who want it: opens without a script, and is printed open. */
export const Disclosure = ({
  summary,
  isOpen = false,
  isForPhones = false,
  children,
}: DisclosureProps) => (
  <details class={isForPhones ? 'disclosure disclosure-on-phones' : 'disclosure'} open={isOpen}>
    <summary>{summary}</summary>
    <div class="disclosure-body">{children}</div>
  </details>
)
