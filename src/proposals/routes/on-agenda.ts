import type { AgendaSource } from '../../meetings/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { proposals } from '../store/proposals.ts'
import { workWords } from '../words/index.ts'

/** What members of a body wrote, which it may adopt. */
export const proposalsOnAgenda: AgendaSource = {
  source: 'proposal',
  async waiting({ db, speech }, body) {
    const say = sayWith(workWords, speech)
    return (await proposals(db).draftTitles(body)).map(({ id, title }) => ({
      ...{ id, title, type: 'decision' as const, owner: '' },
      told: say('on-agenda', { title }),
    }))
  },
}
