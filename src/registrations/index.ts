/** The front door of registrations: who comes, and what is to be prepared for them. */
export {
  countNeeds,
  hasNeeds,
  type NeedCount,
  type NeedKind,
  needKinds,
  type Needs,
  needsForm,
  needsKeptDays,
  noNeeds,
} from './rules/needs.ts'
export { needLines, sayNeed } from './views/need-lines.ts'
export { NeedsFields } from './views/needs-fields.tsx'
export { needsWords } from './words/index.ts'
