import type { ComponentChildren } from 'preact'
import { useWords } from '../../words/speech.tsx'
import { Heading } from '../text/heading.tsx'
import type { HeadingLevel } from '../tone.ts'
import { designWords } from '../words/index.ts'

export interface AlertProps {
  readonly kind: 'info' | 'success' | 'warning' | 'danger'
  readonly title?: ComponentChildren
  readonly level?: HeadingLevel
  /** When it answers what the person just did: it is then read aloud at once. */
  readonly isAnnounced?: boolean
  readonly children?: ComponentChildren
}

/** A message apart from the text. Its kind is said in words for those who see neither icon nor colour. */
export function Alert({ kind, title, level = 2, isAnnounced = false, children }: AlertProps) {
  const say = useWords(designWords)
  const role = isAnnounced ? (kind === 'danger' ? 'alert' : 'status') : undefined
  const spoken = <span class="visually-hidden">{say(`kind-${kind}`)} </span>
  return (
    <div class="ds-alert alert" data-color={kind} role={role}>
      {title === undefined ? (
        <p>
          {spoken}
          {children}
        </p>
      ) : (
        <>
          <Heading level={level} class="alert-title">
            {spoken}
            {title}
          </Heading>
          {children !== undefined && <div class="alert-body">{children}</div>}
        </>
      )}
    </div>
  )
}
