export interface SubNavigationItem {
  readonly label: string
  readonly href: string
  readonly isCurrent: boolean
}

export interface SubNavigationProps {
  /** What the pages are about: "Pages des résultats". */
  readonly label: string
  /** On a phone, the button that opens the list: "Autres pages des résultats". */
  readonly foldedLabel: string
  readonly items: readonly SubNavigationItem[]
}

/**
 * The pages that make one subject together; each is a page of its own, not a tab.
 *
 * Twice, as the main menu: a line where there is room, one folded list on a phone. The stylesheet
 * shows one of the two, and hides the other from everybody, screen readers included.
 */
export const SubNavigation = ({ label, foldedLabel, items }: SubNavigationProps) => (
  <>
    <nav class="sub-navigation sub-navigation-wide" aria-label={label}>
      <SubNavigationList items={items} />
    </nav>
    <nav class="sub-navigation sub-navigation-phone" aria-label={label}>
      <details class="disclosure">
        <summary>{foldedLabel}</summary>
        <SubNavigationList items={items} />
      </details>
    </nav>
  </>
)

const SubNavigationList = ({ items }: Pick<SubNavigationProps, 'items'>) => (
  <ul role="list">
    {items.map(({ label, href, isCurrent }) => (
      <li>
        <a href={href} aria-current={isCurrent ? 'page' : undefined}>
          {label}
        </a>
      </li>
    ))}
  </ul>
)
