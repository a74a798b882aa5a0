/** One line of what a module shows of a body: « En retard : 2 », or a sentence. */
export interface BodyLine {
  readonly label: string
  readonly count?: number
  /** Without language. */
  readonly path?: string
}

export interface BodyPart {
  readonly lines: readonly BodyLine[]
  /** When what it says changes by itself: the next meeting is over. */
  readonly trueUntil?: Date | undefined
}
