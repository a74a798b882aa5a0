import type { Traceable } from '../../lineage/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { writtenDays } from '../../town/index.ts'
import { standingOf } from '../rules/opinion.ts'
import { opinionPaths } from '../rules/paths.ts'
import { opinions } from '../store/opinions.ts'
import { opinionKind } from '../store/versions.ts'
import { dueSentence, toneOf } from '../views/sentences.ts'
import { opinionWords } from '../words/index.ts'

/** Opinions, for the stories they are part of: all are public. */
export const traceableOpinions: Traceable = {
  kind: opinionKind,
  async find(telling, ids) {
    const { db, today, speech } = telling
    const say = sayWith(opinionWords, speech)
    const written = { today, ...(await writtenDays(telling)) }
    const found = await opinions(db).byIds(ids)
    return new Map(
      found.map((one) => {
        const standing = standingOf(one, today)
        const trace = {
          label: say('page.short', { number: one.number }),
          title: one.subject,
          path: opinionPaths.one(one.number),
          detail: dueSentence(one, written, say),
          state: { label: say(`standing.${standing}`), tone: toneOf[standing] },
        }
        return [one.id, trace]
      }),
    )
  },
}
