import type { AgendaQuestion } from '../../questions/index.ts'
import type { AgendaItem } from './agenda.ts'
import type { ReadAgenda } from './carried.ts'
import { type Section, sectionsOf } from './minutes-text.ts'

/** What was said of an item: whoever signs may have written before the first one, of none. */
export interface ItemTold extends Section {
  readonly item: AgendaItem | null
}

export interface QuestionTold extends ItemTold {
  readonly question: AgendaQuestion
}

/**
 * Minutes as anybody reads them, on their page as in their papers: items first, then questions. A question
 * that moderation took away since has nothing to show; an action that came back, and of which nothing was
 * said, neither.
 */
export function toldSections(
  text: string,
  { items, asked }: Pick<ReadAgenda, 'items' | 'asked'>,
): { readonly items: readonly ItemTold[]; readonly questions: readonly QuestionTold[] } {
  const whole = sectionsOf(text).map((section) => ({
    section,
    item: items[section.number - 1] ?? null,
  }))
  return {
    items: whole.flatMap(({ section, item }) =>
      item?.source === 'question' || (item?.source === 'action' && section.said === '')
        ? []
        : [{ ...section, item }],
    ),
    questions: whole.flatMap(({ section, item }) => {
      const question = item?.source === 'question' ? asked.get(item.about ?? '') : undefined
      return question === undefined ? [] : [{ ...section, item, question }]
    }),
  }
}
