import { type ComponentChildren, toChildArray } from 'preact'
import { useWords } from '../../words/speech.tsx'
import { Button } from '../blocks/button.tsx'
import { designWords } from '../words/index.ts'

export interface FilterBarProps {
  /** Address of the list: the fields are written after it, so that a choice can be sent to a friend. */
  readonly action: string
  /** `SearchField`, `Select`s. */
  readonly children: ComponentChildren
  /** Fields kept as they are: the order chosen. */
  readonly kept?: Readonly<Record<string, string | undefined>>
  /** Given when something is filtered: the address without filters. */
  readonly clearHref?: string | undefined
  /** What its button says; « Filtrer » by default. */
  readonly actLabel?: string
  /** "42 projets sur 183". */
  readonly outcome?: ComponentChildren
}

/** Narrows a list. A plain form: works without a script, and stays in the address. */
export function FilterBar({
  action,
  children,
  kept = {},
  clearHref,
  actLabel,
  outcome,
}: FilterBarProps) {
  const say = useWords(designWords)
  return (
    <search class="filter-bar-place">
      <form class="filter-bar" action={action} method="get" aria-label={say('filters')}>
        {toChildArray(children)}
        {Object.entries(kept).map(([name, value]) =>
          value === undefined || value === '' ? null : (
            <input type="hidden" name={name} value={value} />
          ),
        )}
        <div class="filter-bar-actions">
          <Button icon="search">{actLabel ?? say('apply-filters')}</Button>
          {clearHref !== undefined && (
            <a class="filter-bar-clear" href={clearHref}>
              {say('clear-filters')}
            </a>
          )}
        </div>
      </form>
      {outcome !== undefined && (
        <p class="filter-bar-outcome" role="status">
          {outcome}
        </p>
      )}
    </search>
  )
}
