import type { Commentable } from '../../comments/index.ts'
import { commitmentPaths } from '../rules/paths.ts'
import { commitments } from '../store/commitments.ts'
import { commitmentKind } from '../store/versions.ts'

/** Commitments, for who comments them: by their number. All are public. */
export const commentableCommitments: Commentable = {
  kind: commitmentKind,
  find: async (db, ids) =>
    new Map(
      (await commitments(db).numbered(ids)).map(({ id, number, text }) => [
        String(number),
        {
          id: String(number),
          title: text,
          path: commitmentPaths.one(number),
          isPublic: true,
          follow: { kind: commitmentKind, id },
        },
      ]),
    ),
}
