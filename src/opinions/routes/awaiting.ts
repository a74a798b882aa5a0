import type { AwaitingSource } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { officers } from '../../town/index.ts'
import { standingOf } from '../rules/opinion.ts'
import { opinionPaths } from '../rules/paths.ts'
import { opinions } from '../store/opinions.ts'
import { opinionsVersion } from '../store/versions.ts'
import { opinionWords, workWords } from '../words/index.ts'

/** Opinions that the town owes a reply, the nearest day first: those that are late come on top. */
export const awaitingOpinions: AwaitingSource = {
  may: officers,
  name: (speech) => sayWith(workWords, speech)('awaiting.name'),
  all: opinionPaths.workbench(),
  tasks: async ({ db, remember, speech, today }, most) => {
    const owed = await remember(opinionsVersion, 'owed', () => opinions(db).owed())
    const say = sayWith(opinionWords, speech)
    const tasks = owed.slice(0, most).map((one) => ({
      title: one.subject,
      href: opinionPaths.run(one.id),
      dueOn: one.replyDueOn,
      notes: [say(`standing.${standingOf(one, today)}`)],
    }))
    return { tasks, total: owed.length }
  },
}
