import { type ComponentChildren, toChildArray } from 'preact'
import { Icon, type IconName } from '../icons/icon.tsx'
import type { Tone } from '../tone.ts'

export interface TagProps {
  readonly tone?: Tone
  readonly icon?: IconName
  readonly children: ComponentChildren
}

/** A state or a category in a word or two; the colour only helps. */
export const Tag = ({ tone = 'neutral', icon, children }: TagProps) => (
  <span class="ds-tag tag" data-color={tone}>
    {icon !== undefined && <Icon name={icon} />}
    {children}
  </span>
)

export const Tags = (props: { readonly children: ComponentChildren }) => (
  <ul class="tags" role="list">
    {toChildArray(props.children).map((tag) => (
      <li>{tag}</li>
    ))}
  </ul>
)
