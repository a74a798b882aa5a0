import { masked } from './masking.ts'
import type { Question } from './question.ts'

/** A question as a department reads it: what is asked, never by whom. */
export interface Served
  extends Pick<Question, 'number' | 'theme' | 'place' | 'state' | 'dueOn' | 'neighbourhood'> {
  readonly title: string
  readonly text: string
}

/**
 * The public version when an officer wrote one; else the words of the asker, behind masks. Of the place
 * the number of a door stays: somebody must find it.
 */
export const served = (question: Question): Served => ({
  number: question.number,
  theme: question.theme,
  place: question.place === null ? null : masked(question.place, ['door']),
  state: question.state,
  dueOn: question.dueOn,
  neighbourhood: question.neighbourhood,
  title: question.title ?? masked(question.subject ?? ''),
  text: question.publicText ?? masked(question.verbatim ?? ''),
})
