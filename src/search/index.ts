/** The front door of the search. */
export { holdsWords } from './rules/excerpt.ts'
export { searchPath } from './rules/paths.ts'
export type { AskedForSearch, Hit, Searchable } from './rules/searchable.ts'
export { searchRoutes } from './routes/search.ts'
export { searchWords } from './words/index.ts'
