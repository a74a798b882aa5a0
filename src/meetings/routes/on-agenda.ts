import { sayWith } from '../../platform/words/speech.tsx'
import { shownTown } from '../../town/index.ts'
import { suggestions } from '../store/suggestions.ts'
import { workWords } from '../words/index.ts'
import type { AgendaSource } from './agenda-source.ts'

/** What residents and departments suggested, that no meeting spoke of. */
export const suggestionsOnAgenda: AgendaSource = {
  source: 'suggestion',
  async waiting(asked, body) {
    const waiting = await suggestions(asked.db).waitingIn(body)
    if (waiting.length === 0) return []
    const say = sayWith(workWords, asked.speech)
    const departments = await shownTown(asked).departments()
    return waiting.map(({ id, text, door, department }) => {
      const owner = departments.find((one) => one.id === department)?.name ?? ''
      return {
        ...{ id, title: text, type: 'information' as const, owner },
        told: say('agenda.suggested', { text, door, owner }),
      }
    })
  },
}
