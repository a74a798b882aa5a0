import type { AgendaSource } from '../../meetings/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { writtenDays } from '../../town/index.ts'
import { opinions } from '../store/opinions.ts'
import { workWords } from '../words/index.ts'

/** What the town asked a body, which has not said its opinion yet: its next meeting is the place for it. */
export const opinionsOnAgenda: AgendaSource = {
  source: 'opinion',
  async waiting(asked, body) {
    const awaited = await opinions(asked.db).awaitedOf(body)
    if (awaited.length === 0) return []
    const say = sayWith(workWords, asked.speech)
    const { day } = await writtenDays(asked)
    return awaited.map(({ id, subject, opinionDueOn }) => ({
      ...{ id, title: subject, type: 'opinion' as const, owner: '' },
      told: say('on-agenda', {
        subject,
        hasDay: opinionDueOn === null ? 'no' : 'yes',
        day: opinionDueOn === null ? '' : day(opinionDueOn),
      }),
    }))
  },
}
