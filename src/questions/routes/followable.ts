import type { Followable } from '../../messages/index.ts'
import { questionPaths } from '../rules/paths.ts'
import { tracedQuestions } from '../store/traces.ts'

/** Questions that anybody may read: too many to choose from a list, each is followed from its page. */
export const followableQuestions: Followable = {
  kind: 'question',
  async find(db, wanted) {
    const [found] = await tracedQuestions(db, [wanted])
    return found === undefined
      ? null
      : { id: found.id, title: found.title, path: questionPaths.one(found.number) }
  },
}
