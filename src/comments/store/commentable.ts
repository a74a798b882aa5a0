import type { About } from '../../messages/index.ts'
import type { Database } from '../../platform/database/database.ts'

/** Something that can be commented, as its own module names it. */
export interface CommentedThing {
  readonly id: string
  readonly title: string
  /** Its page, without language. */
  readonly path: string
  /** Anybody reads it now: else its comments are read by nobody. */
  readonly isPublic: boolean
  /** What its followers follow. */
  readonly follow: About
}

/** What a module brings so that its things can be commented; collected in `site.ts`. */
export interface Commentable {
  readonly kind: string
  /** Those that exist among these, in one query. */
  readonly find: (
    db: Database,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, CommentedThing>>
}
