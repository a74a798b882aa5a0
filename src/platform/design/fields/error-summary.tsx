import { useWords } from '../../words/speech.tsx'
import { Heading } from '../text/heading.tsx'
import type { HeadingLevel } from '../tone.ts'
import { designWords } from '../words/index.ts'

export interface FieldFault {
  /** The `id` of the field, its name unless it says otherwise. */
  readonly field: string
  readonly message: string
}

export interface ErrorSummaryProps {
  readonly faults: readonly FieldFault[]
  readonly level?: HeadingLevel
  /** False where it only shows how it looks. */
  readonly isFocused?: boolean
}

/**
 * All that stops a form, at the top of the page, each with a link to its field.
 *
 * Without a script `autofocus` is the only way to bring the reader there.
 */
export function ErrorSummary({ faults, level = 2, isFocused = true }: ErrorSummaryProps) {
  const say = useWords(designWords)
  if (faults.length === 0) return null
  return (
    <div
      class="ds-error-summary error-summary"
      role="alert"
      tabIndex={-1}
      autofocus={isFocused}
      aria-labelledby="error-summary-title"
    >
      <Heading level={level} id="error-summary-title" class="error-summary-title">
        {say('errors-title', { count: faults.length })}
      </Heading>
      <ul role="list">
        {faults.map(({ field, message }) => (
          <li>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
