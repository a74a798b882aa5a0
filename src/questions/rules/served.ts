import { masked } from './masking.ts'
import { addressesTold, maskedForDepartment } from './place-told.ts'
import type { Question } from './question.ts'

/** A question as a department reads it: what is asked, never by whom. */
export interface Served
  extends Pick<Question, 'number' | 'theme' | 'place' | 'state' | 'dueOn' | 'neighbourhood'> {
  readonly title: string
  readonly text: string
  /** Addresses that the asker told and that an officer left out of the public version. */
  readonly addresses: readonly string[]
}

/**
 * The public version when an officer wrote one; else the words of the asker, behind masks. The number of
 * the door where something is wrong stays to be read: somebody must find it. Never where who asks lives.
 */
export const served = (question: Question): Served => ({
  number: question.number,
  theme: question.theme,
  place: question.place === null ? null : masked(question.place, ({ kind }) => kind === 'door'),
  state: question.state,
  dueOn: question.dueOn,
  neighbourhood: question.neighbourhood,
  title: question.title ?? maskedForDepartment(question.subject ?? ''),
  text: question.publicText ?? maskedForDepartment(question.verbatim ?? ''),
  addresses: leftOut(question),
})

/** What the public version says already is not said twice. */
const leftOut = ({ subject, verbatim, title, publicText, place }: Question): readonly string[] => {
  const shown = `${title ?? ''}\n${publicText ?? ''}\n${place ?? ''}`
  const told = [...addressesTold(subject ?? ''), ...addressesTold(verbatim ?? '')]
  return publicText === null && title === null
    ? []
    : [...new Set(told)].filter((address) => !shown.includes(address))
}
