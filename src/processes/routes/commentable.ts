import { titleIn } from '../../platform/design/index.ts'
import type { Commentable } from '../../comments/index.ts'
import { processPaths } from '../rules/paths.ts'
import { isPublic } from '../rules/process.ts'
import { processes } from '../store/processes.ts'

/** Processes, for who comments them: by the name in their address. */
export const commentableProcesses: Commentable = {
  kind: 'process',
  find: async (db, ids) =>
    new Map(
      (await processes(db).named(ids)).map((process) => [
        process.slug,
        {
          id: process.slug,
          title: titleIn(process.title, { language: 'fr' }),
          path: processPaths.one(process.slug),
          isPublic: isPublic(process),
          follow: { kind: 'process', id: process.id },
        },
      ]),
    ),
}
