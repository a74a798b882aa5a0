import type { Followable } from '../../messages/index.ts'
import { proposalPaths } from '../rules/paths.ts'
import { proposals } from '../store/proposals.ts'
import { proposalKind } from '../store/versions.ts'

/** Proposals: each is followed from its page. */
export const followableProposals: Followable = {
  kind: proposalKind,
  async find(db, wanted) {
    const [found] = await proposals(db).byIds([wanted])
    return found === undefined
      ? null
      : { id: found.id, title: found.title, path: proposalPaths.one(found.number) }
  },
}
