/** The front door of the search. */
export { holdsWords } from './rules/excerpt.ts'
export { searchPath } from './rules/paths.ts'
export type { Hit } from './rules/hit.ts'
export type { AskedForSearch, Searchable } from './routes/searchable.ts'
export { searchRoutes } from './routes/search.ts'
export { searchWords } from './words/index.ts'
