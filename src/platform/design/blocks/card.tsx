import { type ComponentChildren, toChildArray } from 'preact'
import { Heading } from '../text/heading.tsx'
import type { HeadingLevel, Tone } from '../tone.ts'

export interface CardProps {
  readonly title: ComponentChildren
  /** With it the whole card leads there, by the link of its title. */
  readonly href?: string | undefined
  readonly level?: HeadingLevel
  /** Above the title: when and where, who and when. */
  readonly overline?: ComponentChildren
  readonly tags?: ComponentChildren
  readonly footer?: ComponentChildren
  /** A stripe of colour at the edge, beside a tag that says the same in words. */
  readonly tone?: Tone | undefined
  readonly children?: ComponentChildren
}

/** One thing of a list: a project, a meeting, a question. */
export const Card = (props: CardProps) => (
  <article
    class={props.tone === undefined ? 'ds-card card' : 'ds-card card card-striped'}
    data-color={props.tone ?? 'neutral'}
  >
    {props.overline !== undefined && <p class="card-overline">{props.overline}</p>}
    <Heading level={props.level ?? 3}>
      {props.href === undefined ? (
        props.title
      ) : (
        <a class="card-link" href={props.href}>
          {props.title}
        </a>
      )}
    </Heading>
    {props.children !== undefined && <div class="card-body">{props.children}</div>}
    {props.tags}
    {props.footer !== undefined && <div class="card-footer">{props.footer}</div>}
  </article>
)

/** A list of cards: as many columns as hold, one on a phone. */
export const CardGrid = (props: {
  readonly size?: 'small' | 'large'
  readonly children: ComponentChildren
}) => (
  <ul
    class={props.size === undefined ? 'card-grid' : `card-grid card-grid-${props.size}`}
    role="list"
  >
    {toChildArray(props.children).map((card) => (
      <li>{card}</li>
    ))}
  </ul>
)

export interface LinkCardProps {
  readonly title: ComponentChildren
  readonly href: string
  readonly description?: ComponentChildren
  readonly overline?: ComponentChildren
  readonly level?: HeadingLevel
}

/** A door to another page, with its arrow. */
export const LinkCard = ({ title, href, description, overline, level = 3 }: LinkCardProps) => (
  <div class="link-card">
    {overline !== undefined && <p class="card-overline">{overline}</p>}
    <Heading level={level}>
      <a class="card-link" href={href}>
        {title}
      </a>
    </Heading>
    {description !== undefined && <p class="link-card-description">{description}</p>}
  </div>
)
