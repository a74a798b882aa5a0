import type { ComponentChildren } from 'preact'

export interface DisclosureProps {
  readonly summary: ComponentChildren
  readonly isOpen?: boolean
  readonly children: ComponentChildren
}

/** More, for those who want it: opens without a script, and is printed open. */
export const Disclosure = ({ summary, isOpen = false, children }: DisclosureProps) => (
  <details class="disclosure" open={isOpen}>
    <summary>{summary}</summary>
    <div class="disclosure-body">{children}</div>
  </details>
)
