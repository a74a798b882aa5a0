import type { ComponentChildren } from 'preact'
import type { HeadingLevel } from '../tone.ts'
import { Heading } from './heading.tsx'

export interface HeroProps {
  readonly eyebrow?: ComponentChildren
  readonly title: ComponentChildren
  /** 1, save in the catalogue. */
  readonly level?: HeadingLevel
  readonly lead?: ComponentChildren
  /** The next useful act first: one `LinkButton`, at most two. */
  readonly actions?: ComponentChildren
  /** A map or a picture; under the words on a phone. */
  readonly aside?: ComponentChildren
  /** Under the acts: the steps of the process. */
  readonly children?: ComponentChildren
}

/** The top of the home page: what one can do today. */
export const Hero = ({ eyebrow, title, level = 1, lead, actions, aside, children }: HeroProps) => (
  <div class={aside === undefined ? 'hero' : 'hero hero-with-aside'}>
    <div class="frame hero-grid">
      <div>
        {eyebrow !== undefined && <p class="eyebrow">{eyebrow}</p>}
        <Heading level={level} class="hero-title">
          {title}
        </Heading>
        {lead !== undefined && <p class="lead">{lead}</p>}
        {actions}
        {children}
      </div>
      {aside !== undefined && <div class="hero-aside">{aside}</div>}
    </div>
  </div>
)
