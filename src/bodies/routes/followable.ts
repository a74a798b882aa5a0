import type { Followable } from '../../messages/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { bodyPaths } from '../rules/paths.ts'
import { bodies } from '../store/bodies.ts'

/** Bodies that are public: who follows one is told of what it does. */
export const followableBodies: Followable = {
  kind: 'body',
  async find(db, wanted, language) {
    const body = await bodies(db).find(wanted)
    if (body === null || body.publishedAt === null) return null
    return { id: body.id, title: readIn(body.name, language).text, path: bodyPaths.one(body.id) }
  },
}
