import { useWords } from '../../words/speech.tsx'
import { Icon } from '../icons/icon.tsx'
import { designWords } from '../words/index.ts'

export interface NavItem {
  readonly label: string
  readonly href: string
}

interface NavigationProps {
  readonly items: readonly NavItem[]
  /** Address of the page, in the same form as those of the items. */
  readonly path: string
}

/**
 * The main menu, twice: a line where there is room, a list behind a button on a phone.
 *
 * The stylesheet shows one of the two, and hides the other from everybody, screen readers included.
 * The button is a `details`: it needs no script.
 */
export function Navigation({ items, path }: NavigationProps) {
  const say = useWords(designWords)
  const label = say('main-navigation')
  return (
    <>
      <nav class="nav-wide" aria-label={label}>
        <NavigationList items={items} path={path} />
      </nav>
      <nav class="nav-phone" aria-label={label}>
        <details>
          <summary>
            <Icon name="menu" />
            {say('menu')}
          </summary>
          <NavigationList items={items} path={path} />
        </details>
      </nav>
    </>
  )
}

const NavigationList = ({ items, path }: NavigationProps) => (
  <ul role="list">
    {items.map(({ label, href }) => (
      <li>
        <a href={href} aria-current={standing(href, path)}>
          {label}
        </a>
      </li>
    ))}
  </ul>
)

/** Tells apart the menus of two pages: they differ by what is marked as current. */
export const standingIn = (items: readonly NavItem[], path: string): string =>
  items.map(({ href }) => standing(href, path) ?? '').join()

/** `page` on the page itself, `true` on the pages under it. */
function standing(href: string, path: string): 'page' | 'true' | undefined {
  const here = path.split('?')[0] ?? path
  if (here === href) return 'page'
  const isUnder = href !== '/' && !/^\/[a-z]{2}$/.test(href) && here.startsWith(`${href}/`)
  return isUnder ? 'true' : undefined
}
