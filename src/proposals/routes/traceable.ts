import type { Traceable } from '../../lineage/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { writtenDays } from '../../town/index.ts'
import { proposalPaths } from '../rules/paths.ts'
import { standingOf } from '../rules/proposal.ts'
import { proposals } from '../store/proposals.ts'
import { proposalKind } from '../store/versions.ts'
import { dueSentence, toneOf } from '../views/sentences.ts'
import { proposalWords } from '../words/index.ts'

/** Proposals, for the stories they are part of. */
export const traceableProposals: Traceable = {
  kind: proposalKind,
  async find(telling, ids) {
    const { db, today, speech } = telling
    const say = sayWith(proposalWords, speech)
    const written = { today, ...(await writtenDays(telling)) }
    const found = await proposals(db).byIds(ids)
    return new Map(
      found.map((one) => {
        const standing = standingOf(one, today)
        const trace = {
          label: say('page.short', { number: one.number }),
          title: one.title,
          path: proposalPaths.one(one.number),
          detail: dueSentence(one, written, say),
          state: { label: say(`standing.${standing}`), tone: toneOf[standing] },
        }
        return [one.id, trace]
      }),
    )
  },
}
