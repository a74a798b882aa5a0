import type { Department } from '../../town/index.ts'
import type { Theme } from '../rules/question.ts'

/** What lists of questions choose from, one object of a moment: what is drawn of it alone is drawn once. */
export interface Choices {
  readonly themes: readonly Theme[]
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
  /** Those that ended too. */
  readonly departments: readonly Department[]
}
