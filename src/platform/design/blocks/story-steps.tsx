import type { ComponentChildren } from 'preact'

export interface StoryStep {
  /** What it is, or when it was: « Question n° 12 », « 4 mai 2026 ». */
  readonly label: ComponentChildren
  readonly title: ComponentChildren
  readonly href?: string | undefined
  readonly detail?: ComponentChildren
  readonly tag?: ComponentChildren
  readonly children?: ComponentChildren
}

/** What happened, one thing after the other, each with its page when it has one. */
export const StorySteps = ({ steps }: { readonly steps: readonly StoryStep[] }) => (
  <ol class="story" role="list">
    {steps.map(({ label, title, href, detail, tag, children }) => (
      <li class="story-step">
        <p class="story-label">
          {label}
          {tag}
        </p>
        <p class="story-title">{href === undefined ? title : <a href={href}>{title}</a>}</p>
        {detail !== undefined && <p class="story-detail">{detail}</p>}
        {children}
      </li>
    ))}
  </ol>
)
