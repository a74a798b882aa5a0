import type { BodyShare } from '../../bodies/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { writtenDays } from '../../town/index.ts'
import { opinionPaths } from '../rules/paths.ts'
import { opinions } from '../store/opinions.ts'
import { opinionsVersion } from '../store/versions.ts'
import { dueSentence } from '../views/sentences.ts'
import { draftWords, opinionWords } from '../words/index.ts'

const shownOfBody = 3

/** The opinions of a body that are due first, on the page of the body. */
export const opinionsOfBody: BodyShare = {
  name: (speech) => sayWith(opinionWords, speech)('of-body'),
  path: (body) => `${opinionPaths.all()}?instance=${body}`,
  forMembers: {
    name: (speech) => sayWith(draftWords, speech)('list.of-members'),
    path: opinionPaths.drafts,
  },
  part: {
    versions: [opinionsVersion],
    async read(asked, { id }) {
      const { db, remember, speech, today } = asked
      const say = sayWith(opinionWords, speech)
      const filters = { mots: '', instance: id, etat: '', page: 1 } as const
      const { opinions: found } = await remember(
        opinionsVersion,
        `on the page of ${id}, ${today}`,
        () => opinions(db).page(filters, today, shownOfBody),
      )
      const written = { today, ...(await writtenDays(asked)) }
      const lines = found.map((one) => ({
        label: say('of-body.line', {
          subject: one.subject,
          due: dueSentence(one, written, say),
        }),
        path: opinionPaths.one(one.number),
      }))
      return { lines: lines.length === 0 ? [{ label: say('of-body.none') }] : lines }
    },
  },
}
