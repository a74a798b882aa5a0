import type { ModeratedContent, ModerationCase, Report } from '../rules/case.ts'

/** A case with what it is about, as officers read it. */
export interface ShownCase {
  readonly one: ModerationCase
  /** `null` when its module does not have it any more. */
  readonly content: ModeratedContent | null
  /** How its kind is called: « commentaire ». */
  readonly kind: string
  readonly reports: readonly Report[]
  /** Of what is shown: sent back with the decision. */
  readonly mark: string
}
