import type { BodyShare } from '../../bodies/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { proposalPaths } from '../rules/paths.ts'
import { standings } from '../rules/proposal.ts'
import { proposals } from '../store/proposals.ts'
import { proposalsVersion } from '../store/versions.ts'
import { draftWords, proposalWords } from '../words/index.ts'

const ofBody = (body: string) => `${proposalPaths.all()}?instance=${body}`

/** How many proposals of a body stand where, on the page of the body. */
export const proposalsOfBody: BodyShare = {
  name: (speech) => sayWith(proposalWords, speech)('of-body'),
  path: ofBody,
  forMembers: {
    name: (speech) => sayWith(draftWords, speech)('list.of-members'),
    path: proposalPaths.drafts,
  },
  part: {
    versions: [proposalsVersion],
    async read({ db, remember, speech, today }, { id }) {
      const say = sayWith(proposalWords, speech)
      const filters = { mots: '', instance: id, quartier: '', etat: '', page: 1 } as const
      const tally = await remember(proposalsVersion, `tally of ${id}, ${today}`, () =>
        proposals(db).tally(filters, today),
      )
      const lines = standings.flatMap((standing) =>
        tally[standing] === 0
          ? []
          : [
              {
                label: say(`standing.${standing}`),
                count: tally[standing],
                path: `${ofBody(id)}&etat=${standing}`,
              },
            ],
      )
      return { lines: lines.length === 0 ? [{ label: say('of-body.none') }] : lines }
    },
  },
}
