import { useWords } from '../../words/speech.tsx'
import { designWords } from '../words/index.ts'
import type { NavItem } from './navigation.tsx'

export interface FooterProps {
  readonly townName: string
  readonly footer: readonly NavItem[]
  /** The mention the law asks for on every page, and the page that explains it. */
  readonly accessibility?: { readonly status: 'full' | 'partial' | 'none'; readonly href: string }
  /** Who answers: address, hours, telephone. */
  readonly contact?: readonly string[]
}

export function Footer({ townName, footer, accessibility, contact = [] }: FooterProps) {
  const say = useWords(designWords)
  return (
    <footer class="site-footer">
      <div class="arcade" aria-hidden="true" />
      <div class="site-footer-ground">
        <div class="frame site-footer-row">
          <div>
            <p class="site-footer-name">{townName}</p>
            {contact.map((line) => (
              <p>{line}</p>
            ))}
          </div>
          <nav aria-label={say('footer-navigation')}>
            <ul role="list">
              {accessibility !== undefined && (
                <li>
                  <a href={accessibility.href}>{say(`accessibility-${accessibility.status}`)}</a>
                </li>
              )}
              {footer.map(({ label, href }) => (
                <li>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </footer>
  )
}
