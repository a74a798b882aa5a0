import { useWords } from '../../words/speech.tsx'
import { designWords } from '../words/index.ts'

export interface LanguageLink {
  /** BCP 47. */
  readonly tag: string
  /** The language's own name for itself. */
  readonly label: string
  /** This very page in that language. */
  readonly href: string
  readonly current: boolean
}

/** Beyond this many, names would push the sign-in out of a phone's first line. */
const mostInLine = 3

/** Each language by its own name, in its own letters: the only word a newcomer surely knows. */
export function LanguageSwitch({ languages }: { readonly languages: readonly LanguageLink[] }) {
  const say = useWords(designWords)
  if (languages.length < 2) return null
  const list = (
    <ul role="list">
      {languages.map(({ tag, label, href, current }) => (
        <li>
          <a lang={tag} hreflang={tag} href={href} aria-current={current ? 'true' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
  const spoken = languages.find(({ current }) => current)?.label ?? ''
  return (
    <nav class="languages" aria-label={say('languages')}>
      {languages.length <= mostInLine ? (
        list
      ) : (
        <details>
          <summary>{say('choose-language', { language: spoken })}</summary>
          {list}
        </details>
      )}
    </nav>
  )
}
