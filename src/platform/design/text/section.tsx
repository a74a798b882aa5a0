import type { ComponentChildren } from 'preact'
import type { HeadingLevel } from '../tone.ts'
import { Heading } from './heading.tsx'

export interface SectionHeadingProps {
  readonly title: ComponentChildren
  readonly id?: string | undefined
  readonly level?: HeadingLevel
  readonly eyebrow?: ComponentChildren
  readonly lead?: ComponentChildren
  /** Where the rest is: "Tout l’agenda". */
  readonly link?: { readonly label: string; readonly href: string } | undefined
}

export const SectionHeading = ({
  title,
  id,
  level = 2,
  eyebrow,
  lead,
  link,
}: SectionHeadingProps) => (
  <div class="section-heading">
    <div class="section-heading-words">
      {eyebrow !== undefined && <p class="eyebrow">{eyebrow}</p>}
      <Heading level={level} id={id}>
        {title}
      </Heading>
      {lead !== undefined && <p class="section-lead">{lead}</p>}
    </div>
    {link !== undefined && (
      <a class="section-link" href={link.href}>
        {link.label}
      </a>
    )}
  </div>
)

export interface SectionProps extends SectionHeadingProps {
  /** `tinted` and `deep` colour the whole width of the screen: at most one of each per page. */
  readonly tone?: 'paper' | 'tinted' | 'deep'
  readonly children: ComponentChildren
}

/** One idea of a page, with its heading. */
export const Section = ({ tone = 'paper', children, ...heading }: SectionProps) => (
  <section class={`section section-${tone}`}>
    <div class="frame">
      <SectionHeading {...heading} />
      <div class="section-body">{children}</div>
    </div>
  </section>
)

/** A piece of a page without a heading of its own, at the width of the others. */
export const Block = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="block frame">{children}</div>
)

/** What one reads beside what one consults: the aside comes after on a phone. */
export const Columns = (props: {
  readonly children: ComponentChildren
  readonly aside: ComponentChildren
}) => (
  <div class="columns">
    <div class="columns-main">{props.children}</div>
    <div class="columns-aside">{props.aside}</div>
  </div>
)

/** What is asked beside what one does about it; one after the other on a narrow screen. */
export const SideBySide = (props: {
  readonly children: ComponentChildren
  readonly beside: ComponentChildren
}) => (
  <div class="side-by-side">
    <div class="side">{props.children}</div>
    <div class="side">{props.beside}</div>
  </div>
)

/** Things one under the other, evenly spaced. */
export const Stack = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="stack">{children}</div>
)
