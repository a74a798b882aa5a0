import type { ComponentChildren } from 'preact'

export interface Description {
  readonly term: ComponentChildren
  readonly description: ComponentChildren
}

/** Facts about one thing: its cost, its place, its state. */
export const DescriptionList = (props: { readonly items: readonly Description[] }) => (
  <dl class="description-list">
    {props.items.map(({ term, description }) => (
      <div>
        <dt>{term}</dt>
        <dd>{description}</dd>
      </div>
    ))}
  </dl>
)
