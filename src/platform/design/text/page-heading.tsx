import type { ComponentChildren } from 'preact'
import type { HeadingLevel } from '../tone.ts'
import { Heading } from './heading.tsx'

export interface PageHeadingProps {
  /** Where we are, in a few words: "Budget participatif 2027". */
  readonly eyebrow?: ComponentChildren
  readonly title: ComponentChildren
  /** 1, save in the catalogue. */
  readonly level?: HeadingLevel
  readonly lead?: ComponentChildren
  readonly tags?: ComponentChildren
  readonly actions?: ComponentChildren
}

/** The `h1` of an ordinary page. The home page has a `Hero`. */
export const PageHeading = ({
  eyebrow,
  title,
  level = 1,
  lead,
  tags,
  actions,
}: PageHeadingProps) => (
  <header class="page-heading frame">
    {eyebrow !== undefined && <p class="eyebrow">{eyebrow}</p>}
    <Heading level={level} class="page-title">
      {title}
    </Heading>
    {lead !== undefined && <p class="lead">{lead}</p>}
    {tags}
    {actions}
  </header>
)
