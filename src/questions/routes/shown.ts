import type { Asked } from '../../platform/web/index.ts'
import { shownTown, townCalendar, townVersion, writtenDays } from '../../town/index.ts'
import { competenceHints } from '../store/hints.ts'
import { libraryOf } from '../store/library.ts'
import { routingRules } from '../store/routing-rules.ts'
import { allThemes, delaysOf } from '../store/themes.ts'
import { questionsVersion } from '../store/versions.ts'
import type { Choices } from '../views/choices.ts'

/** What pages and lists of questions say changes with these. */
export const shownVersions = [questionsVersion, townVersion]

export type Asking = Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'speech'>

/** Themes, days and names as pages of questions show them. */
export function shown(asked: Asking) {
  const { db, remember } = asked
  const place = shownTown(asked)
  const themes = () => remember(questionsVersion, 'themes', () => allThemes(db))
  const neighbourhoods = async () =>
    (await place.neighbourhoods()).map(({ id, name }) => ({ id, name }))
  const readChoices = async (): Promise<Choices> => ({
    themes: await themes(),
    neighbourhoods: await neighbourhoods(),
    departments: await place.departments(),
  })
  return {
    themes,
    /** What filters choose from: the same object until one of them changes, drawn once. */
    choices: () => remember(shownVersions, 'choices', readChoices),
    rules: () => remember(questionsVersion, 'rules', () => routingRules(db)),
    hints: () => remember(questionsVersion, 'hints', () => competenceHints(db)),
    library: () => remember(questionsVersion, 'library', () => libraryOf(db)),
    delays: () => remember(questionsVersion, 'delays', () => delaysOf(db)),
    calendar: () => remember(townVersion, 'calendar', () => townCalendar(db).find()),
    neighbourhoods,
    /** With their outlines, to draw them. */
    areas: () => place.neighbourhoods(),
    departments: () => place.departments(),
    town: () => place.town(),
    writing: () => writtenDays(asked),
  }
}
