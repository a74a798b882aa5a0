import { useWords } from '../../words/speech.tsx'
import { designWords } from '../words/index.ts'

export interface Crumb {
  readonly label: string
  readonly href: string
}

/** The way from the home page to this one, which is not repeated: its title follows. */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const say = useWords(designWords)
  if (crumbs.length === 0) return null
  return (
    <nav class="breadcrumb frame" aria-label={say('breadcrumb')}>
      <ol role="list">
        {crumbs.map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
