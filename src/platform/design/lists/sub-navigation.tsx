export interface SubNavigationItem {
  readonly label: string
  readonly href: string
  readonly isCurrent: boolean
}

export interface SubNavigationProps {
  /** What the pages are about: "Pages des résultats". */
  readonly label: string
  readonly items: readonly SubNavigationItem[]
}

/** The pages that make one subject together; each is a page of its own, not a tab. */
export const SubNavigation = ({ label, items }: SubNavigationProps) => (
  <nav class="sub-navigation" aria-label={label}>
    <ul role="list">
      {items.map(({ label: name, href, isCurrent }) => (
        <li>
          <a href={href} aria-current={isCurrent ? 'page' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
