import type { ComponentChildren } from 'preact'

export interface PageHeadingProps {
  /** Where we are, in a few words: "Budget participatif 2027". */
  readonly eyebrow?: ComponentChildren
  readonly title: ComponentChildren
  readonly lead?: ComponentChildren
  readonly tags?: ComponentChildren
  readonly actions?: ComponentChildren
}

/** The `h1` of an ordinary page. The home page has a `Hero`. */
export const PageHeading = ({ eyebrow, title, lead, tags, actions }: PageHeadingProps) => (
  <header class="page-heading frame">
    {eyebrow !== undefined && <p class="eyebrow">{eyebrow}</p>}
    <h1>{title}</h1>
    {lead !== undefined && <p class="lead">{lead}</p>}
    {tags}
    {actions}
  </header>
)
