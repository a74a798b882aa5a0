import { hole } from '../../platform/design/index.ts'

/** What is looked for stands in a hole named `words`: what is drawn of the other filters serves any words. */
export const withHole = <Filters extends { readonly mots: string }>(filters: Filters): Filters =>
  filters.mots === '' ? filters : { ...filters, mots: hole('words') }

/** Tells apart what filters draw, whatever the words. */
export const mannerOf = (filters: { readonly mots: string }): string =>
  JSON.stringify(withHole(filters))
