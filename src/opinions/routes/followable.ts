import type { Followable } from '../../messages/index.ts'
import { opinionPaths } from '../rules/paths.ts'
import { opinions } from '../store/opinions.ts'
import { opinionKind } from '../store/versions.ts'

/** Opinions: each is followed from its page. */
export const followableOpinions: Followable = {
  kind: opinionKind,
  async find(db, wanted) {
    const found = await opinions(db).byId(wanted)
    return found === null
      ? null
      : { id: found.id, title: found.subject, path: opinionPaths.one(found.number) }
  },
}
