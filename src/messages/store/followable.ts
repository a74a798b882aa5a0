import type { Database } from '../../platform/database/database.ts'
import type { FollowedThing } from '../rules/follow.ts'
import type { ContentLanguage } from '../../platform/words/languages.ts'

/** What a module brings so that its things can be followed; collected in `message-needs.ts`. */
export interface Followable {
  readonly kind: string
  /** `null` when there is no such thing, or nobody of the public may see it. */
  readonly find: (
    db: Database,
    id: string,
    language: ContentLanguage,
  ) => Promise<FollowedThing | null>
  /** Those to choose from on the page of follows; absent where there are too many. */
  readonly all?: (db: Database, language: ContentLanguage) => Promise<readonly FollowedThing[]>
}
