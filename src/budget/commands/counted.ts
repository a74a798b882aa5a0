import { formatCount } from '../../platform/words/figures.ts'

/** `1 projet`, `7 260 bulletins`. */
export const counted = (count: number, noun: string): string =>
  `${formatCount(count, 'fr')} ${noun}${count > 1 ? 's' : ''}`
