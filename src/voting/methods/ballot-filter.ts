import { plainWords } from '../../platform/kernel/plain-words.ts'

/** What is looked for on a ballot; '' narrows nothing. */
export interface BallotFilter {
  readonly words: string
  readonly theme: string
  /** Id of a list. */
  readonly list: string
}

export const noFilter: BallotFilter = { words: '', theme: '', list: '' }

/** A project as it is looked for. */
interface Sought {
  readonly text: string
  readonly theme: string
  readonly list: string
}

/** Whether a project has all the words looked for, however they are written, in this theme and list. */
export function isSought({ text, theme, list }: Sought, filter: BallotFilter): boolean {
  if (filter.theme !== '' && filter.theme !== theme) return false
  if (filter.list !== '' && filter.list !== list) return false
  const within = plainWords(text)
  return plainWords(filter.words)
    .split(' ')
    .every((word) => within.includes(word))
}

export const isNarrow = ({ words, theme, list }: BallotFilter): boolean =>
  words.trim() !== '' || theme !== '' || list !== ''
