import type { Commentable } from '../../comments/index.ts'
import { proposalPaths } from '../rules/paths.ts'
import { proposals } from '../store/proposals.ts'
import { proposalKind } from '../store/versions.ts'

/** Proposals, for who comments them: by their number. Drafts have none. */
export const commentableProposals: Commentable = {
  kind: proposalKind,
  find: async (db, ids) => {
    const numbers = ids.filter((id) => /^[1-9]\d{0,8}$/.test(id)).map(Number)
    return new Map(
      (await proposals(db).numbered(numbers)).map(({ id, number, title }) => [
        String(number),
        {
          id: String(number),
          title,
          path: proposalPaths.one(number),
          isPublic: true,
          follow: { kind: proposalKind, id },
        },
      ]),
    )
  },
}
