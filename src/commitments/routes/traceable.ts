import type { Traceable } from '../../lineage/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { writtenDays } from '../../town/index.ts'
import { standingOf } from '../rules/commitment.ts'
import { commitmentPaths } from '../rules/paths.ts'
import { commitments } from '../store/commitments.ts'
import { commitmentKind } from '../store/versions.ts'
import { dueSentence, toneOf } from '../views/sentences.ts'
import { commitmentWords } from '../words/index.ts'

/** Commitments, for the stories they are part of. */
export const traceableCommitments: Traceable = {
  kind: commitmentKind,
  async find(telling, ids) {
    const { db, today, speech } = telling
    const say = sayWith(commitmentWords, speech)
    const { day } = await writtenDays(telling)
    const found = await commitments(db).byIds(ids)
    return new Map(
      found.map((one) => {
        const standing = standingOf(one, today)
        const trace = {
          label: say('page.eyebrow', { number: one.number }),
          title: one.text,
          path: commitmentPaths.one(one.number),
          detail: dueSentence(one, today, day, say),
          state: { label: say(`standing.${standing}`), tone: toneOf[standing] },
        }
        return [one.id, trace]
      }),
    )
  },
}
