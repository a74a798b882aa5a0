/** What a sentence was, and became: `null` is our own wording. */
export interface WordChange {
  readonly id: string
  readonly former: string | null
  readonly message: string | null
  readonly changedAt: string
  readonly changedBy: string | null
}
