import type { Article } from './charter.ts'
import { saysTheSame } from './life.ts'

export interface NumberedArticle extends Article {
  readonly number: number
}

export type ArticleChange = 'same' | 'renumbered' | 'reworded' | 'added' | 'withdrawn'

/** What became of one article from one version to another. */
export interface ArticleDifference {
  readonly change: ArticleChange
  readonly before: NumberedArticle | null
  readonly after: NumberedArticle | null
}

/** Each with its place. */
export const numbered = (articles: readonly Article[]): readonly NumberedArticle[] =>
  articles.map((article, place) => ({ ...article, number: place + 1 }))

/**
 * Two versions, article by article, in the order of the later one; an article that was withdrawn stands
 * after the one it followed.
 */
export function differences(
  before: readonly Article[],
  after: readonly Article[],
): readonly ArticleDifference[] {
  const [old, fresh] = [numbered(before), numbered(after)]
  const found: ArticleDifference[] = fresh.map((article) =>
    differenceOf(old.find(({ id }) => id === article.id) ?? null, article),
  )
  for (const article of old) {
    if (fresh.some(({ id }) => id === article.id)) continue
    const followed = old[article.number - 2]?.id
    const place = found.findIndex((one) => one.before !== null && one.before.id === followed)
    found.splice(place + 1, 0, { change: 'withdrawn', before: article, after: null })
  }
  return found
}

function differenceOf(before: NumberedArticle | null, after: NumberedArticle): ArticleDifference {
  if (before === null) return { change: 'added', before, after }
  if (!saysTheSame(before, after)) return { change: 'reworded', before, after }
  return { change: before.number === after.number ? 'same' : 'renumbered', before, after }
}
