import type { Followable } from '../../messages/index.ts'
import { commitmentPaths } from '../rules/paths.ts'
import { commitments } from '../store/commitments.ts'
import { commitmentKind } from '../store/versions.ts'

/** Commitments: each is followed from its page. */
export const followableCommitments: Followable = {
  kind: commitmentKind,
  async find(db, wanted) {
    const [found] = await commitments(db).byIds([wanted])
    return found === undefined
      ? null
      : { id: found.id, title: found.text, path: commitmentPaths.one(found.number) }
  },
}
