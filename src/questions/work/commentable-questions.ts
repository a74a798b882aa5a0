import type { Commentable } from '../../comments/index.ts'
import { questionPaths } from '../rules/paths.ts'
import { questionKind } from '../rules/subject.ts'
import { publicTexts } from '../store/moderated.ts'

/** Questions, for who comments them: by their public number. */
export const commentableQuestions: Commentable = {
  kind: questionKind,
  find: async (db, ids) =>
    new Map(
      (await publicTexts(db, ids)).map(({ id, number, title, isPublic }) => [
        String(number),
        {
          id: String(number),
          title: title ?? String(number),
          path: questionPaths.one(number),
          isPublic,
          follow: { kind: questionKind, id },
        },
      ]),
    ),
}
