import type { Traceable } from '../../lineage/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { processPaths } from '../rules/paths.ts'
import { isPublic } from '../rules/process.ts'
import { processWords } from '../words/index.ts'
import { shownProcesses } from './shown-processes.ts'

/** Processes, for the stories they are part of: those that are public. */
export const traceableProcesses: Traceable = {
  kind: 'process',
  async find(telling, ids) {
    const say = sayWith(processWords, telling.speech)
    const found = (await shownProcesses(telling)).filter(isPublic)
    return new Map(
      found
        .filter(({ id }) => ids.includes(id))
        .map((one) => [
          one.id,
          {
            label: say('page.eyebrow'),
            title: readIn(one.title, telling.speech.language).text,
            path: processPaths.one(one.slug),
            detail: say(`level.${one.level}`),
          },
        ]),
    )
  },
}
