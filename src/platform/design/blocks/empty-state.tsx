import type { ComponentChildren } from 'preact'
import { Heading } from '../text/heading.tsx'
import type { HeadingLevel } from '../tone.ts'

export interface EmptyStateProps {
  readonly title: ComponentChildren
  readonly level?: HeadingLevel
  /** Why there is nothing, and what one can do. */
  readonly children?: ComponentChildren
  readonly action?: ComponentChildren
}

/** Nothing here, said kindly: never a blank. */
export const EmptyState = ({ title, level = 2, children, action }: EmptyStateProps) => (
  <div class="empty-state">
    <Heading level={level} class="empty-state-title">
      {title}
    </Heading>
    {children !== undefined && <p>{children}</p>}
    {action}
  </div>
)
