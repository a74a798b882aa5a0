import type { Asked } from '../../platform/web/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { shownTown, townCalendar, townVersion } from '../../town/index.ts'
import { allThemes, delaysOf } from '../store/themes.ts'
import { questionsVersion } from '../store/versions.ts'

export type Asking = Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'speech'>

/** Themes, days and names as pages of questions show them. */
export function shown(asked: Asking) {
  const { db, remember, speech } = asked
  const place = shownTown(asked)
  return {
    themes: () => remember(questionsVersion, 'themes', () => allThemes(db)),
    delays: () => remember(questionsVersion, 'delays', () => delaysOf(db)),
    calendar: () => remember(townVersion, 'calendar', () => townCalendar(db).find()),
    neighbourhoods: async () =>
      (await place.neighbourhoods()).map(({ id, name }) => ({ id, name })),
    town: () => place.town(),
    /** Days and instants, written in the reader’s language. */
    writing: async () => {
      const { zone } = await place.town()
      const spoken = spokenIn(speech)
      return {
        day: (on: Parameters<typeof formatDay>[0]) => formatDay(on, spoken),
        dayOf: (instant: string) => formatDay(dayIn(zone, new Date(instant)), spoken),
      }
    },
  }
}
