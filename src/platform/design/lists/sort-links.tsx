import { useWords } from '../../words/speech.tsx'
import { designWords } from '../words/index.ts'

export interface SortOption {
  readonly label: string
  readonly href: string
  readonly isCurrent: boolean
}

/** The orders a list can take, each with its address. */
export function SortLinks({ options }: { readonly options: readonly SortOption[] }) {
  const say = useWords(designWords)
  return (
    <nav class="sort-links" aria-label={say('sort-by')}>
      <span class="sort-links-label" aria-hidden="true">
        {say('sort-by')}
      </span>
      <ul role="list">
        {options.map(({ label, href, isCurrent }) => (
          <li>
            <a href={href} aria-current={isCurrent ? 'true' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
