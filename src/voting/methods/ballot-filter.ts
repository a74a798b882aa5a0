/** What is looked for on a ballot; '' narrows nothing. */
export interface BallotFilter {
  readonly words: string
  readonly theme: string
  /** Id of a list. */
  readonly list: string
}

export const noFilter: BallotFilter = { words: '', theme: '', list: '' }

/** A project as it is looked for. */
export interface Sought {
  readonly text: string
  readonly theme: string
  readonly list: string
}

/** Whether a project has all the words looked for, accents and case aside, in this theme and list. */
export function isSought({ text, theme, list }: Sought, filter: BallotFilter): boolean {
  if (filter.theme !== '' && filter.theme !== theme) return false
  if (filter.list !== '' && filter.list !== list) return false
  const within = folded(text)
  return folded(filter.words)
    .split(/\s+/)
    .every((word) => within.includes(word))
}

export const isNarrow = ({ words, theme, list }: BallotFilter): boolean =>
  words.trim() !== '' || theme !== '' || list !== ''

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
