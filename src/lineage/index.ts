/** The front door of lineage: where a public thing comes from, and what became of it. */
export { personalData } from './personal-data.ts'
export type { Thing, Trace } from './rules/origin.ts'
export { cameFrom, lineageVersion, noteOrigin, noteOrigins, withoutHeir } from './store/origins.ts'
export { type Story, storyOf, type Telling, type Traceable } from './store/traces.ts'
export { Lineage } from './views/lineage.tsx'
export { lineageWords } from './words/index.ts'
