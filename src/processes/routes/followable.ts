import { titleIn } from '../../platform/design/index.ts'
import type { Followable } from '../../messages/index.ts'
import { processPaths } from '../rules/paths.ts'
import { isPublic, type Process } from '../rules/process.ts'
import { processes } from '../store/processes.ts'

/** Processes that anybody may follow: the published ones. */
export const followableProcesses: Followable = {
  kind: 'process',
  async find(db, wanted, language) {
    const found = (await processes(db).all()).find(({ id }) => id === wanted)
    return found === undefined || !isPublic(found) ? null : named(found, language)
  },
  all: async (db, language) =>
    (await processes(db).all()).filter(isPublic).map((process) => named(process, language)),
}

const named = ({ id, title, slug }: Process, language: Parameters<Followable['find']>[2]) => ({
  id,
  title: titleIn(title, { language }),
  path: processPaths.one(slug),
})
