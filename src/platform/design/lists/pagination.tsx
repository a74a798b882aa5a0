import { useWords } from '../../words/speech.tsx'
import { designWords } from '../words/index.ts'

export interface PaginationProps {
  /** From 1. */
  readonly current: number
  readonly total: number
  readonly hrefFor: (page: number) => string
}

/** Nothing when all holds on one page. No endless scroll: one can come back to a page. */
export function Pagination({ current, total, hrefFor }: PaginationProps) {
  const say = useWords(designWords)
  if (total <= 1) return null
  return (
    <nav class="pagination" aria-label={say('pages')}>
      {current > 1 && (
        <a class="pagination-way pagination-back" href={hrefFor(current - 1)} rel="prev">
          {say('previous-page')}
        </a>
      )}
      <ol class="pagination-pages" role="list">
        {shownPages(current, total).map((page) =>
          page === null ? (
            <li class="pagination-gap" aria-hidden="true">
              …
            </li>
          ) : (
            <li>
              <a
                href={hrefFor(page)}
                aria-label={say('page-number', { page })}
                aria-current={page === current ? 'page' : undefined}
              >
                {page}
              </a>
            </li>
          ),
        )}
      </ol>
      <p class="pagination-where">{say('page-of', { page: current, total })}</p>
      {current < total && (
        <a class="pagination-way pagination-on" href={hrefFor(current + 1)} rel="next">
          {say('next-page')}
        </a>
      )}
    </nav>
  )
}

/** First, last, and those around the current one; `null` where some are left out. */
export function shownPages(current: number, total: number): readonly (number | null)[] {
  const near = [1, current - 1, current, current + 1, total]
  const shown = [...new Set(near)]
    .filter((page) => page >= 1 && page <= total)
    .toSorted((a, b) => a - b)
  return shown.flatMap((page, index) => {
    const gap = page - (shown[index - 1] ?? page - 1)
    if (gap === 2) return [page - 1, page]
    return gap > 2 ? [null, page] : [page]
  })
}
