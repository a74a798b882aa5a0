import type { Day } from '../../platform/kernel/day.ts'
import type { Adopter, Article, ArticleText, CharterFile } from './charter.ts'

/** Why an act is refused: each has its sentence under `fault.…`. */
export type CharterRefusal =
  | 'gone'
  | 'moved-on'
  | 'too-many'
  | 'after'
  | 'no-such-article'
  | 'no-article'
  | 'ahead'
  | 'before-adoption'
  | 'not-after'
  | 'unchanged'
  | 'whole-town'
  | 'adopted'
  | 'title-adopted'

/** Beyond, nobody reads it to the end. */
export const mostArticles = 80

export interface Adoption {
  readonly adoptedBy: Adopter
  readonly adoptedOn: Day
  readonly inForceOn: Day
}

/**
 * Whether the working version may become one that is in force from a day on. `null`: yes.
 *
 * @param seen  the revision that was read by who notes the adoption
 */
export function mayAdopt(
  { body, revision, working, versions }: CharterFile,
  { adoptedBy, adoptedOn, inForceOn }: Adoption,
  { seen, today }: { readonly seen: number; readonly today: Day },
): CharterRefusal | null {
  if (seen !== revision) return 'moved-on'
  if (working.length === 0) return 'no-article'
  if (body === null && adoptedBy === 'body') return 'whole-town'
  if (adoptedOn > today) return 'ahead'
  if (inForceOn < adoptedOn) return 'before-adoption'
  const [last] = versions
  if (last !== undefined && inForceOn <= last.inForceOn) return 'not-after'
  return isAsAdopted({ versions, working }) ? 'unchanged' : null
}

/** Whether its title may still change: versions that were adopted bear it. `null`: yes. */
export const mayRename = (
  { revision, versions }: Pick<CharterFile, 'revision' | 'versions'>,
  seen: number,
): CharterRefusal | null => {
  if (versions.length > 0) return 'title-adopted'
  return seen === revision ? null : 'moved-on'
}

/** The same articles in the same order, word for word. */
const isSame = (one: readonly Article[], other: readonly Article[]): boolean =>
  one.length === other.length && one.every((article, place) => isAlike(article, other[place]))

const isAlike = (one: Article, other: Article | undefined): boolean =>
  other !== undefined && one.id === other.id && saysTheSame(one, other)

export const saysTheSame = (one: ArticleText, other: ArticleText): boolean =>
  one.chapter === other.chapter && one.title === other.title && one.text === other.text

/** Whether officers wrote nothing since it was adopted last. */
export const isAsAdopted = ({
  versions: [last],
  working,
}: Pick<CharterFile, 'versions' | 'working'>): boolean =>
  last !== undefined && isSame(last.articles, working)

export const directions = ['up', 'down'] as const
export type Direction = (typeof directions)[number]

/**
 * An article one step up or down. At the edge of its chapter it goes into the next one, and keeps its
 * number: so that no chapter is ever cut in two.
 */
export function movedArticle<One extends Article>(
  articles: readonly One[],
  id: string,
  direction: Direction,
): readonly One[] {
  const from = articles.findIndex((article) => article.id === id)
  const to = direction === 'up' ? from - 1 : from + 1
  const [moved, other] = [articles[from], articles[to]]
  if (moved === undefined || other === undefined) return articles
  if (moved.chapter !== other.chapter)
    return articles.with(from, { ...moved, chapter: other.chapter })
  return articles.with(from, other).with(to, moved)
}

/** Whether a new article may stand there. `null`: yes. */
export function mayAdd(working: readonly Article[], after: string | null): CharterRefusal | null {
  if (working.length >= mostArticles) return 'too-many'
  return after === null || working.some(({ id }) => id === after) ? null : 'after'
}

/** A new article after another one; `null`: first of all. */
export function withArticle<One extends Article>(
  articles: readonly One[],
  added: One,
  after: string | null,
): readonly One[] {
  const place = articles.findIndex(({ id }) => id === after) + 1
  return articles.toSpliced(place, 0, added)
}
